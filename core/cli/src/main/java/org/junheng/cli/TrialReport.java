package org.junheng.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.compiler.cases.Trial;
import org.junheng.compiler.cases.Trial.Difference;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;

/** What came of the examples of a pack, for people: each one that failed, and a summary. */
final class TrialReport {
    private static final int INDENT = 2;

    private final Page page;
    private final Style style;

    TrialReport(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    void print(PackTrial trial) {
        trial.failed().forEach(this::failed);
        int failed = trial.failed().size();
        page.line(style.bold(Words.text(
                "test.summary",
                trial.pack().id(),
                trial.pack().criteria().size(),
                trial.trials().size(),
                trial.trials().size() - failed,
                failed)));
        gap("test.noExample", trial.withoutExample());
        gap("test.neverMet", trial.neverFound(Outcome.MET));
        gap("test.neverNotMet", trial.neverFound(Outcome.NOT_MET));
        gap("test.neverOnLimit", trial.neverOnLimit());
    }

    private void failed(Trial trial) {
        Case given = trial.example().given();
        page.line(Width.harmless(Words.text("test.case", trial.example().place(), given.name(), given.criterion())));
        trial.complaints().forEach(this::detail);
        if (trial.complaints().isEmpty() && trial.found().isEmpty()) {
            detail(Words.text("test.nothing", given.expect()));
        }
        trial.differences().stream().map(TrialReport::difference).distinct().forEach(this::detail);
        trial.differences().stream()
                .map(Difference::message)
                .distinct()
                .forEach(each -> detail(Words.text("test.message", each.replace('\n', ' '))));
    }

    private void detail(String text) {
        page.line(Width.blanks(INDENT) + Width.harmless(text));
    }

    private static String difference(Difference difference) {
        String field = difference.field().name();
        boolean word = difference.field() == Trial.Field.OUTCOME;
        String got = difference.got().isEmpty() ? Words.text("test.none") : difference.got();
        return Words.text(
                "test." + field,
                word ? outcome(difference.expected()) : difference.expected(),
                word ? outcome(got) : got);
    }

    /** The word of the file, and what it means. */
    private static String outcome(String word) {
        String verdict = "verdict." + word;
        String meaning = Words.has(verdict) ? Words.text(verdict) : Words.ENGINE.format("outcome." + word);
        return word + " " + meaning;
    }

    private void gap(String key, List<Criterion> criteria) {
        if (!criteria.isEmpty()) {
            String ids = criteria.stream().map(Criterion::id).collect(Collectors.joining("、"));
            page.paragraph(Words.text(key, criteria.size(), ids), INDENT);
        }
    }
}
