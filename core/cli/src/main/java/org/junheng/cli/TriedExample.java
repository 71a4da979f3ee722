package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.Trial;
import org.junheng.compiler.cases.Trial.Difference;
import org.junheng.compiler.conflicts.Clause;

/**
 * An example that was tried, and what it is about.
 *
 * @param trial what came of it
 * @param clause its criterion as a passage of the document
 * @param ruleFile the file of the rule
 */
record TriedExample(Trial trial, Clause clause, String ruleFile) {
    private static final int MOST_REASONS = 5;

    Case given() {
        return trial.example().given();
    }

    /** Where it stands, and its name. */
    String title() {
        return trial.example().place() + " " + given().name();
    }

    /** Id and title of its criterion. */
    String criterion() {
        return clause.criterion().id() + " " + clause.criterion().title();
    }

    /** File and line of the rule. */
    String rule() {
        return Words.text("test.rule", ruleFile + ":" + clause.criterion().line());
    }

    /** What the document asks for, in its words and in few. */
    List<String> asked() {
        return List.of(
                Words.text(
                        "test.law",
                        clause.criterion().citation(),
                        clause.criterion().clause()),
                Words.text("test.required", ClauseText.required(clause)));
    }

    /** What is wrong, and what was found instead as sentences. */
    List<String> outcome() {
        return Stream.concat(reasons().stream(), messages().stream().map(each -> Words.text("test.message", each)))
                .toList();
    }

    /** Why it could not be tried, or what was expected and what was found instead; one line each. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>(trial.complaints());
        if (reasons.isEmpty() && trial.found().isEmpty()) {
            reasons.add(Words.text("test.nothing", meaning(given().expect())));
        }
        trial.differences().stream().map(TriedExample::difference).distinct().forEach(reasons::add);
        return reasons;
    }

    /** The findings that differ, as sentences; of a verdict's many reasons the first. */
    private List<String> messages() {
        return trial.differences().stream()
                .map(each -> firstLines(each.message().lines().toList()))
                .distinct()
                .toList();
    }

    private static String firstLines(List<String> lines) {
        String first = lines.stream().limit(MOST_REASONS).collect(Collectors.joining(";"));
        int more = lines.size() - MOST_REASONS;
        return more > 0 ? first + Words.text("test.more", more) : first;
    }

    private static String difference(Difference difference) {
        boolean word = difference.field() == Trial.Field.OUTCOME;
        String got = difference.got().isEmpty() ? Words.text("test.none") : difference.got();
        return Words.text(
                "test." + difference.field().name(),
                word ? meaning(difference.expected()) : difference.expected(),
                word ? meaning(got) : got);
    }

    /** The word of the file, and what it means. */
    private static String meaning(String word) {
        String verdict = "verdict." + word;
        String text = Words.has(verdict) ? Words.text(verdict) : Words.ENGINE.format("outcome." + word);
        return word + " " + text;
    }
}
