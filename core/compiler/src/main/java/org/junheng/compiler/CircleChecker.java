package org.junheng.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.SeriesTerm;

/** Finds indicators by year that are made of themselves, or of so many others that computing them would take for ever. */
final class CircleChecker {
    /** So many terms an indicator may have with those that it is made of written out; the largest known has 4. */
    static final int MOST_TERMS = 1_000;

    private static final int DEEPEST = 20;

    /** The indicators by year that each is made of, as often as it is; a code that is a fact means the fact. */
    private final Map<String, List<String>> others = new HashMap<>();

    CircleChecker(Family family) {
        Set<String> byYear = new HashSet<>();
        family.indicators().filter(SeriesSumChecker::isByYear).forEach(each -> byYear.add(each.code()));
        family.facts()
                .filter(each -> each.holder().equals(FactDefinition.COUNTY_SERIES))
                .forEach(each -> byYear.remove(each.code()));
        family.indicators()
                .filter(SeriesSumChecker::isByYear)
                .forEach(each -> others.computeIfAbsent(each.code(), code -> new ArrayList<>())
                        .addAll(terms(each).filter(byYear::contains).toList()));
    }

    private static Stream<String> terms(IndicatorDefinition indicator) {
        return Stream.of(indicator.numerator(), indicator.denominator())
                .flatMap(List::stream)
                .map(term -> SeriesTerm.parse(term.fact()).map(SeriesTerm::code).orElse(term.fact()));
    }

    private List<String> others(String code) {
        return others.getOrDefault(code, List.of());
    }

    /** A way from an indicator back to itself; empty if there is none. */
    Optional<List<String>> circle(IndicatorDefinition indicator) {
        String code = indicator.code();
        List<String> way = new ArrayList<>(List.of(code));
        Set<String> passed = new HashSet<>(way);
        // no recursion: a way can be as long as the table
        Deque<Iterator<String>> open = new ArrayDeque<>(List.of(others(code).iterator()));
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                way.remove(way.size() - 1);
                continue;
            }
            String next = open.peek().next();
            if (next.equals(code)) {
                way.add(code);
                return Optional.of(way);
            }
            if (passed.add(next)) {
                way.add(next);
                open.push(others(next).iterator());
            }
        }
        return Optional.empty();
    }

    /** Whether an indicator that is not made of itself is made of too many others. */
    boolean isLarge(IndicatorDefinition indicator) {
        return terms(indicator.code(), 0) > MOST_TERMS;
    }

    /** Never walks further than one step beyond what is allowed. */
    private int terms(String code, int depth) {
        if (depth > DEEPEST) {
            return MOST_TERMS + 1;
        }
        int terms = 1;
        for (String other : others(code)) {
            if (terms > MOST_TERMS) {
                return terms;
            }
            terms += terms(other, depth + 1);
        }
        return terms;
    }
}
