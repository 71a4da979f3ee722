package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of the examples of a pack, for people: those that failed, below the criterion that they are about, a summary, and what
 * the examples leave out.
 */
final class TrialReport {
    private static final int INDENT = 2;

    private final Page page;
    private final Style style;

    TrialReport(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    void print(TestedPack tested) {
        byCriterion(tested.failed()).values().forEach(this::failed);
        int all = tested.trial().trials().size();
        int failed = tested.trial().failed().size();
        page.line(style.bold(Words.text(
                "test.summary", tested.pack().id(), tested.pack().criteria().size(), all, all - failed, failed)));
        Coverage.of(tested.trial()).print(page, INDENT);
    }

    private static Map<String, List<TriedExample>> byCriterion(List<TriedExample> failed) {
        return failed.stream()
                .collect(Collectors.groupingBy(
                        each -> each.given().criterion(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Those of one criterion. */
    private void failed(List<TriedExample> examples) {
        TriedExample first = examples.get(0);
        page.line(style.bold(Width.harmless(first.criterion())));
        first.asked().forEach(each -> page.paragraph(each, INDENT));
        // a path is never broken: editors and terminals make links of it
        page.line(Width.blanks(INDENT) + Width.harmless(first.rule()));
        for (TriedExample each : examples) {
            page.line(Width.blanks(INDENT) + Width.harmless(each.title()));
            each.outcome().forEach(text -> page.paragraph(text, 2 * INDENT));
        }
        page.blank();
    }
}
