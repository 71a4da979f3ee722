package org.junheng.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.indicators.Stage;
import org.junheng.input.Place;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;

/** Checks that facts and indicators fit together, in the pack and with its ancestors. */
final class DictionaryChecker {
    /** Whose facts indicators are made of. */
    private static final List<String> HOLDERS =
            List.of(FactDefinition.SECTION, FactDefinition.SCHOOL, FactDefinition.COUNTY);

    private final ParsedPack parsed;
    private final Family family;
    private final FileProblems problems;

    DictionaryChecker(ParsedPack parsed, Family family) {
        this.parsed = parsed;
        this.family = family;
        this.problems = parsed.problems();
    }

    void check() {
        parentsAmongThemselves();
        facts();
        indicators();
        if (problems.isEmpty(PackLayout.FACTS)) {
            new SumChecker(parsed, family).check();
        }
    }

    /** Two parents need not know each other. */
    private void parentsAmongThemselves() {
        Set<String> conflicts = new TreeSet<>();
        List<Pack> ancestors = family.ancestors();
        for (Pack one : ancestors) {
            for (Pack other : ancestors.subList(0, ancestors.indexOf(one))) {
                one.facts().stream()
                        .filter(each -> other.facts().stream().anyMatch(that -> contradict(each, that)))
                        .forEach(each -> conflicts.add(each.code()));
                one.indicators().stream()
                        .filter(each -> other.indicators().stream().anyMatch(that -> contradict(each, that)))
                        .forEach(each -> conflicts.add(each.code()));
            }
        }
        int line = parsed.manifest().map(Manifest::extendsLine).orElse(0);
        conflicts.forEach(
                each -> problems.of(PackSource.MANIFEST).add(new Place(line, 1), "extends", "pack.conflict", each));
    }

    private static boolean contradict(FactDefinition one, FactDefinition other) {
        return one.holder().equals(other.holder()) && one.code().equals(other.code()) && !one.equals(other);
    }

    private static boolean contradict(IndicatorDefinition one, IndicatorDefinition other) {
        return overlap(one, other) && !one.equals(other);
    }

    private void facts() {
        Map<String, Integer> lines = new HashMap<>();
        for (Located<FactDefinition> fact : parsed.facts()) {
            String holder = fact.value().holder();
            String code = fact.value().code();
            Integer other = lines.putIfAbsent(holder + " " + code, fact.line());
            if (other != null) {
                problems.add(PackLayout.FACTS, fact.line(), "fact.twice", code, other);
            }
            inherited(holder, code)
                    .filter(each -> !each.equals(fact.value()))
                    .ifPresent(
                            each -> problems.add(PackLayout.FACTS, fact.line(), "fact.otherwise", code, owner(each)));
            if (fact.value().type() == FactType.RECORDS) {
                checkKind(fact);
            } else {
                checkOneHolder(fact);
            }
        }
    }

    /** A kind that has a name has fields too, or it is misspelt. */
    private void checkKind(Located<FactDefinition> named) {
        String owner = named.value().holder() + "/";
        String kind = named.value().code();
        List<String> known = family.records().stream()
                .filter(each -> each.startsWith(owner))
                .map(each -> each.substring(owner.length()))
                .toList();
        if (!known.contains(kind)) {
            String near = CompilerMessages.didYouMean(kind, known);
            problems.add(PackLayout.FACTS, named.line(), "fact.recordsUnknown", kind, owner + kind, near);
        }
    }

    /** In cases, indicators and messages a code alone must say whose it is. */
    private void checkOneHolder(Located<FactDefinition> fact) {
        String holder = fact.value().holder();
        if (!HOLDERS.contains(holder)) {
            return;
        }
        for (String other : HOLDERS) {
            if (!other.equals(holder) && find(other, fact.value().code()).isPresent()) {
                problems.add(
                        PackLayout.FACTS,
                        fact.line(),
                        "fact.bothHolders",
                        fact.value().code(),
                        other);
            }
        }
    }

    private Optional<FactDefinition> inherited(String holder, String code) {
        return family.ancestors().stream()
                .flatMap(each -> each.facts().stream())
                .filter(each -> each.holder().equals(holder) && each.code().equals(code))
                .findFirst();
    }

    private String owner(FactDefinition fact) {
        return family.ancestors().stream()
                .filter(each -> each.facts().contains(fact))
                .map(Pack::id)
                .findFirst()
                .orElseThrow();
    }

    private Optional<FactDefinition> find(String holder, String code) {
        return family.facts()
                .filter(each -> each.holder().equals(holder) && each.code().equals(code))
                .findFirst();
    }

    private void indicators() {
        for (int i = 0; i < parsed.indicators().size(); i++) {
            Located<IndicatorDefinition> indicator = parsed.indicators().get(i);
            for (Located<IndicatorDefinition> earlier : parsed.indicators().subList(0, i)) {
                if (overlap(indicator.value(), earlier.value())) {
                    String code = indicator.value().code();
                    problems.add(PackLayout.INDICATORS, indicator.line(), "indicator.twice", code, earlier.line());
                }
            }
            family.ancestors().forEach(each -> checkAlike(indicator, each));
        }
    }

    private static boolean overlap(IndicatorDefinition one, IndicatorDefinition other) {
        Stage stage = one.stage();
        return one.code().equals(other.code()) && (stage == null || other.isFor(stage));
    }

    private void checkAlike(Located<IndicatorDefinition> indicator, Pack ancestor) {
        for (IndicatorDefinition other : ancestor.indicators()) {
            if (contradict(indicator.value(), other)) {
                String code = indicator.value().code();
                problems.add(PackLayout.INDICATORS, indicator.line(), "indicator.otherwise", code, ancestor.id());
            }
        }
    }
}
