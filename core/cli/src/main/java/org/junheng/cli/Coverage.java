package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;

/**
 * What the examples of a pack show, and what they leave out.
 *
 * @param lines one thing that examples can show on each
 */
record Coverage(List<Line> lines) {
    private static final List<Outcome> SHOWN =
            List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE);

    static Coverage of(PackTrial trial) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("example", trial.pack().criteria(), trial.withoutExample()));
        lines.add(new Line("limit", trial.limited(), missing(trial, trial.limited(), trial.neverOnLimit())));
        for (Outcome outcome : SHOWN) {
            List<Criterion> asked = trial.reachable(outcome);
            lines.add(new Line(outcome.name(), asked, missing(trial, asked, trial.neverFound(outcome))));
        }
        return new Coverage(lines);
    }

    /** Whatever has no example at all shows nothing. */
    private static List<Criterion> missing(PackTrial trial, List<Criterion> asked, List<Criterion> never) {
        List<Criterion> bare = trial.withoutExample();
        return asked.stream()
                .filter(each -> never.contains(each) || bare.contains(each))
                .toList();
    }

    /** A table with a line for each thing that any criterion can show, then which criteria it is missing from. */
    void print(Page page, int indent) {
        Table table = new Table("lr");
        shown().forEach(each -> table.add(List.of(
                Table.Cell.of(Words.text("coverage." + each.what())),
                Table.Cell.of(
                        Words.text("coverage.of", each.covered(), each.asked().size())))));
        table.print(indent, page);
        shown().filter(each -> !each.missing().isEmpty())
                .forEach(each -> page.paragraph(
                        Words.text(
                                "coverage.missing." + each.what(),
                                each.missing().size(),
                                IdList.of(each.missingIds())),
                        indent));
    }

    private Stream<Line> shown() {
        return lines.stream().filter(each -> !each.asked().isEmpty());
    }

    Map<String, Object> json() {
        Map<String, Object> json = Shape.keywords();
        lines.forEach(each -> json.put(
                each.what(),
                Shape.keywords("of", each.asked().size(), "covered", each.covered(), "missing", each.missingIds())));
        return json;
    }

    /**
     * One thing that examples can show.
     *
     * @param what which thing
     * @param asked the criteria of which it can be shown
     * @param missing those of which it is not
     */
    record Line(String what, List<Criterion> asked, List<Criterion> missing) {
        int covered() {
            return asked.size() - missing.size();
        }

        List<String> missingIds() {
            return missing.stream().map(Criterion::id).toList();
        }
    }
}
