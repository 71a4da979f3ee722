package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.SeriesTerm;

/** Finds indicators by year that are made of themselves. */
final class CircleChecker {
    private final Family family;

    CircleChecker(Family family) {
        this.family = family;
    }

    /** The way from an indicator back to itself; empty if there is none. */
    Optional<List<String>> circle(IndicatorDefinition indicator) {
        return way(indicator, indicator.code(), new ArrayList<>());
    }

    private Optional<List<String>> way(IndicatorDefinition from, String to, List<String> passed) {
        passed.add(from.code());
        for (IndicatorDefinition next : others(from).toList()) {
            if (next.code().equals(to)) {
                return Optional.of(Stream.concat(passed.stream(), Stream.of(to)).toList());
            }
            if (!passed.contains(next.code())) {
                Optional<List<String>> way = way(next, to, passed);
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }

    /** The indicators by year that another is made of; a code that is a fact means the fact. */
    private Stream<IndicatorDefinition> others(IndicatorDefinition indicator) {
        return Stream.of(indicator.numerator(), indicator.denominator())
                .flatMap(List::stream)
                .map(term -> SeriesTerm.parse(term.fact()).map(SeriesTerm::code).orElse(term.fact()))
                .filter(code -> family.fact(FactDefinition.COUNTY_SERIES, code).isEmpty())
                .flatMap(family::definitions)
                .filter(SeriesSumChecker::isByYear);
    }
}
