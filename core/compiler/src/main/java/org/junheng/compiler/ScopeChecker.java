package org.junheng.compiler;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolPart;
import org.junheng.input.Coded;
import org.junheng.input.Place;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junheng.packs.Scope.Condition;

/** Checks that scopes ask for figures that their subjects have, in a way that can hold. */
final class ScopeChecker {
    private final ParsedPack parsed;
    private final Family family;

    ScopeChecker(ParsedPack parsed, Family family) {
        this.parsed = parsed;
        this.family = family;
    }

    void check() {
        Map<String, String> taken = new HashMap<>();
        for (Pack ancestor : family.ancestors()) {
            ancestor.scopes().forEach(each -> taken.put(each.code(), ancestor.id()));
        }
        parsed.manifest().ifPresent(manifest -> {
            for (Located<Scope> scope : manifest.scopes()) {
                String place = PackSource.MANIFEST + ":" + scope.line();
                String other = taken.putIfAbsent(scope.value().code(), place);
                if (other != null) {
                    problem(scope, "scope.twice", scope.value().code(), other);
                }
                if (isHolderKnown(scope)) {
                    reach(scope, manifest.population());
                    scope.value().conditions().forEach(each -> check(scope, each));
                }
            }
        });
    }

    private boolean isHolderKnown(Located<Scope> scope) {
        String holder = scope.value().holder();
        if (!family.isUnknownRecord(holder)) {
            return true;
        }
        Set<String> known = family.records();
        String near = CompilerMessages.didYouMean(holder, known);
        problem(scope, "scope.record", holder, String.join(CompilerMessages.AND, known), near);
        return false;
    }

    private void reach(Located<Scope> scope, Population population) {
        if (scope.value().holder().startsWith(FactDefinition.COUNTY)) {
            List<String> ofSchools = ofSchools(scope.value());
            if (!ofSchools.isEmpty()) {
                String fields = String.join(CompilerMessages.AND, ofSchools);
                problem(scope, "scope.ofCounty", scope.value().holder(), fields);
            }
            return;
        }
        // kinds that the population leaves out are in no scope unless it says so
        for (SchoolKind kind : scope.value().kinds()) {
            if (!scope.value().uncounted() && !population.kinds().contains(kind)) {
                problem(scope, "scope.kind", kind.code());
            }
        }
    }

    /** What a scope says that only schools can be. */
    private static List<String> ofSchools(Scope scope) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("uncounted", scope.uncounted());
        given.put("kinds", !scope.kinds().isEmpty());
        given.put("locales", !scope.locales().isEmpty());
        given.put("ownership", !scope.ownership().isEmpty());
        given.put("boarding", scope.boarding() != null);
        return given.keySet().stream().filter(given::get).toList();
    }

    private void check(Located<Scope> scope, Condition condition) {
        String figure = condition.figure();
        String holder = scope.value().holder();
        boolean isPart = Coded.find(SchoolPart.class, figure).isPresent() && !holder.startsWith(FactDefinition.COUNTY);
        boolean isNumber = isPart || indicator(figure, holder).isPresent();
        Optional<FactDefinition> fact = isNumber
                ? Optional.empty()
                : family.reachable(holder, figure).or(() -> family.fact(FactDefinition.COUNTY, figure));
        if (!isNumber && fact.isEmpty()) {
            String near = CompilerMessages.didYouMean(figure, known(holder));
            boolean ofCounty = holder.startsWith(FactDefinition.COUNTY);
            problem(scope, ofCounty ? "scope.countyFigure" : "scope.figure", figure, holder, near);
        } else if (condition.comparator() == null) {
            checkWord(scope, condition, fact);
        } else if (!isNumber && !fact.map(each -> each.type().isNumber()).orElse(false)) {
            problem(scope, "scope.noNumber", figure);
        }
    }

    private void checkWord(Located<Scope> scope, Condition condition, Optional<FactDefinition> fact) {
        boolean fits = fact.map(each -> switch (each.type()) {
                    case FLAG -> Set.of("true", "false").contains(condition.value());
                    case WORD -> each.words().contains(condition.value());
                    default -> false;
                })
                .orElse(false);
        if (!fits) {
            String words = fact.filter(each -> each.type() == FactType.WORD)
                    .map(each -> String.join(CompilerMessages.AND, each.words()))
                    .orElse("true、false");
            problem(scope, "scope.word", condition.figure(), condition.value(), words);
        }
    }

    private Optional<IndicatorDefinition> indicator(String code, String holder) {
        return family.indicators()
                .filter(each -> each.code().equals(code) && each.holder().equals(holder))
                .findFirst();
    }

    private Set<String> known(String holder) {
        Set<String> known = new TreeSet<>();
        if (!holder.startsWith(FactDefinition.COUNTY)) {
            known.addAll(Coded.codes(SchoolPart.class));
        }
        List<String> holders = List.of(holder, Family.owner(holder), FactDefinition.COUNTY);
        family.facts().filter(each -> holders.contains(each.holder())).forEach(each -> known.add(each.code()));
        family.indicators().filter(each -> each.holder().equals(holder)).forEach(each -> known.add(each.code()));
        return known;
    }

    private void problem(Located<Scope> scope, String key, Object... arguments) {
        parsed.problems().of(PackSource.MANIFEST).add(new Place(scope.line(), 1), "scopes", key, arguments);
    }
}
