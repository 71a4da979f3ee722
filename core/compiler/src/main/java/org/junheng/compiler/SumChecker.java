package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.SchoolPart;
import org.junheng.input.Coded;
import org.junheng.input.Place;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.RecordCount;

/** Checks that indicators are made of numbers that their subjects have. */
final class SumChecker {
    private final ParsedPack parsed;
    private final Family family;
    private final CircleChecker circles;

    SumChecker(ParsedPack parsed, Family family) {
        this.parsed = parsed;
        this.family = family;
        this.circles = new CircleChecker(family);
    }

    void check() {
        parsed.indicators().forEach(this::check);
    }

    private void check(Located<IndicatorDefinition> indicator) {
        String holder = indicator.value().holder();
        if (family.isUnknownRecord(holder)) {
            Set<String> known = family.records();
            String near = CompilerMessages.didYouMean(holder, known);
            String all = String.join(CompilerMessages.AND, known);
            problem(indicator.line(), "holder", "indicator.record", holder, all, near);
            return;
        }
        sum(indicator, indicator.value().numerator(), "numerator");
        sum(indicator, indicator.value().denominator(), "denominator");
        circle(indicator);
        if (!holder.equals(FactDefinition.SECTION) && indicator.value().stage() != null) {
            String code = indicator.value().code();
            problem(indicator.line(), "stage", "indicator.onlySection", code);
        }
    }

    private void circle(Located<IndicatorDefinition> indicator) {
        if (SeriesSumChecker.isByYear(indicator.value())) {
            String code = indicator.value().code();
            Optional<List<String>> circle = circles.circle(indicator.value());
            if (circle.isPresent()) {
                problem(indicator.line(), "numerator", "indicator.circle", code, String.join(" → ", circle.get()));
            } else if (circles.isLarge(indicator.value())) {
                problem(indicator.line(), "numerator", "budget.nested", code, CircleChecker.MOST_TERMS);
            }
        }
    }

    private void sum(Located<IndicatorDefinition> indicator, List<IndicatorDefinition.Term> terms, String column) {
        Set<String> units = new TreeSet<>();
        for (IndicatorDefinition.Term term : terms) {
            if (SeriesSumChecker.isFor(indicator.value().holder(), term.fact())) {
                new SeriesSumChecker(family, (key, words) -> problem(indicator.line(), column, key, words))
                        .unit(indicator.value().holder(), term.fact())
                        .ifPresent(units::add);
                continue;
            }
            Optional<RecordCount> count = RecordCount.parse(term.fact());
            if (count.isPresent()) {
                new RecordCountChecker(family, (key, words) -> problem(indicator.line(), column, key, words))
                        .check(indicator.value().holder(), count.get());
            } else if (!isPart(indicator.value().holder(), term.fact())) {
                fact(indicator, term.fact(), column).map(FactDefinition::unit).ifPresent(units::add);
            }
        }
        if (units.size() > 1) {
            problem(indicator.line(), column, "indicator.units", String.join(CompilerMessages.AND, units));
        }
    }

    /** Whether a term is a number that needs no declaration, because it is a part of a school. */
    private static boolean isPart(String holder, String term) {
        if (holder.equals(FactDefinition.SECTION)) {
            return term.equals(IndicatorDefinition.STUDENTS);
        }
        return !holder.startsWith(FactDefinition.COUNTY)
                && Coded.find(SchoolPart.class, term).isPresent();
    }

    private Optional<FactDefinition> fact(Located<IndicatorDefinition> indicator, String code, String column) {
        String holder = indicator.value().holder();
        Optional<FactDefinition> fact = family.reachable(holder, code);
        if (fact.isEmpty()
                && holder.equals(FactDefinition.COUNTY)
                && family.fact(FactDefinition.COUNTY_SERIES, code).isPresent()) {
            problem(indicator.line(), column, "indicator.seriesPlain", code);
        } else if (fact.isEmpty()) {
            String near = CompilerMessages.didYouMean(code, usable(holder));
            problem(indicator.line(), column, "indicator.fact", code, holder, near);
        } else if (!fact.get().type().isNumber()) {
            String type = fact.get().type().code();
            problem(indicator.line(), column, "indicator.noNumber", code, type);
        } else if (holder.equals(FactDefinition.SECTION)
                && fact.get().holder().equals(FactDefinition.SCHOOL)
                && fact.get().split() == null) {
            problem(indicator.line(), column, "indicator.noSplit", code);
        }
        return fact;
    }

    private Set<String> usable(String holder) {
        Set<String> codes = new TreeSet<>();
        family.facts()
                .filter(each -> family.reachable(holder, each.code()).isPresent())
                .forEach(each -> codes.add(each.code()));
        return codes;
    }

    private void problem(int line, String column, String key, Object... arguments) {
        parsed.problems().of(PackLayout.INDICATORS).add(new Place(line, 1), column, key, arguments);
    }
}
