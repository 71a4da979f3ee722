package org.junheng.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.findings.Comparator;
import org.junheng.packs.Criterion;

/**
 * Checks that the sentence of a rule does not contradict the words of the law above it. Where these say nothing about its number,
 * or what it says can be read from them in any way, it is left alone: a false alarm would be worse than none.
 */
final class LawWordsChecker {
    /** A word for a trend has two halves, and something can stand between them: 逐年有所提高. Shorter words say too little. */
    private static final int HALF = 2;

    private static final String BETWEEN = "[^,\uFF0C。;\uFF1B:\uFF1A、()\uFF08\uFF09]{0,8}";

    private final Family family;
    private final CriterionProblems problems;

    LawWordsChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = new CriterionProblems(problems);
    }

    void check() {
        family.pack().criteria().stream().filter(each -> !each.isCheck()).forEach(each -> {
            limit(each).ifPresent(bound -> compare(each, bound));
            Trend.of(each).ifPresent(trend -> compare(each, trend));
        });
    }

    /** A day is no number of the law. */
    private static Optional<Bound> limit(Criterion criterion) {
        boolean limited = Bound.WORDS.containsKey(criterion.requirement().get(0).name());
        return limited ? Bound.of(criterion) : Optional.empty();
    }

    private void compare(Criterion criterion, Bound bound) {
        List<LawReading> readings = LawReading.of(criterion.clause(), bound.number());
        if (!readings.isEmpty() && readings.stream().noneMatch(each -> each.allows(bound))) {
            LawReading first = readings.get(0);
            problems.add(
                    criterion,
                    "reading.comparator",
                    first.words(),
                    word(bound.comparator()) + "(" + bound.text() + ")",
                    word(first.comparator()));
        }
    }

    private static String word(Comparator comparator) {
        return Bound.WORDS.entrySet().stream()
                .filter(each -> each.getValue() == comparator)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void compare(Criterion criterion, Trend trend) {
        List<LawWord> read = LawWord.rows()
                .filter(row -> row.trend().filter(trend::hasDirectionOf).isPresent())
                .filter(row -> found(criterion.clause(), row).findAny().isPresent())
                .toList();
        if (!read.isEmpty() && read.stream().noneMatch(row -> row.trend().equals(Optional.of(trend)))) {
            LawWord row = read.get(0);
            problems.add(
                    criterion,
                    "reading.trend",
                    found(criterion.clause(), row).findFirst().orElseThrow(),
                    trend.word(),
                    row.trend().orElseThrow().word());
        }
    }

    /** How the law writes the words of a row. */
    private static Stream<String> found(String clause, LawWord row) {
        return row.words().stream()
                .filter(each -> each.length() == 2 * HALF)
                .flatMap(word -> Pattern.compile(word.substring(0, HALF) + BETWEEN + word.substring(HALF))
                        .matcher(clause)
                        .results()
                        .map(each -> each.group()));
    }
}
