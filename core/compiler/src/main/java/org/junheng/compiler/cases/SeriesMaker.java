package org.junheng.compiler.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.compiler.CompilerMessages;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Makes the figures by year of an example: by code, and then by year. */
final class SeriesMaker {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Dictionary dictionary;
    private final Problems problems;

    SeriesMaker(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    Map<String, SortedMap<Integer, BigDecimal>> make(Map<String, Tree> given) {
        Map<String, SortedMap<Integer, BigDecimal>> series = new HashMap<>();
        new TreeMap<>(given)
                .forEach((code, tree) -> dictionary
                        .find(FactDefinition.COUNTY_SERIES, code)
                        .ifPresentOrElse(fact -> series.put(code, years(fact, tree)), () -> unknown(code, tree)));
        return series;
    }

    private void unknown(String code, Tree tree) {
        Set<String> known = dictionary.codes(FactDefinition.COUNTY_SERIES);
        String near = CompilerMessages.didYouMean(code, known);
        problems.add(tree.place(), code, "fact.unknown", code, FactDefinition.COUNTY_SERIES, near);
    }

    private SortedMap<Integer, BigDecimal> years(FactDefinition fact, Tree tree) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        if (tree instanceof Tree.Branch branch) {
            branch.members().forEach((year, figure) -> {
                if (isYear(year)) {
                    figure(fact, figure).ifPresent(value -> years.put(Integer.valueOf(year), value));
                } else {
                    problems.add(figure.place(), fact.code(), "series.year", year, FIRST_YEAR, LAST_YEAR);
                }
            });
        } else {
            problems.add(tree.place(), fact.code(), "kind.object", Fields.shown(tree));
        }
        return years;
    }

    private static boolean isYear(String text) {
        return text.matches("[0-9]{4}") && Integer.parseInt(text) >= FIRST_YEAR && Integer.parseInt(text) <= LAST_YEAR;
    }

    private Optional<BigDecimal> figure(FactDefinition fact, Tree tree) {
        var value = Fields.number(tree, fact.code(), problems);
        value.flatMap(fact::complaintOfYear)
                .ifPresent(each -> problems.add(
                        tree.place(), fact.code(), each.key(), each.arguments().toArray()));
        return value;
    }
}
