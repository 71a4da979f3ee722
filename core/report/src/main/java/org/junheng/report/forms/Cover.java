package org.junheng.report.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Verdict;

/** 说明: what was evaluated by which packs, what came out, and how the sheets are to be read. */
final class Cover implements FormSheet {
    private static final List<Integer> WIDTHS = List.of(22, 44, 26, 12, 30);
    private static final int HASH_DIGITS = 12;

    @Override
    public Optional<Sheet> of(Filing filing) {
        Evaluation evaluation = filing.evaluation();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.title(FormWords.text("title.cover")));
        lines.add(pair(
                "cover.county",
                FormWords.text(
                        "cover.named",
                        evaluation.county().name(),
                        evaluation.county().code())));
        lines.add(pair("cover.day", evaluation.asOf().toString()));
        lines.add(pair("cover.view", filing.name(filing.view()) + " " + filing.view()));
        lines.addAll(verdicts(filing));
        lines.add(Line.head(List.of(Cell.head(FormWords.text("cover.packs")).across(WIDTHS.size()))));
        lines.add(Line.heads(FormWords.text("cover.pack.heads").split("\\|")));
        evaluation
                .packs()
                .forEach(each -> lines.add(Line.body(
                        Cell.text(each.number()),
                        Cell.text(each.title()),
                        Cell.text(each.id()),
                        Cell.centred(each.revision()),
                        Cell.text(each.sha256()
                                .substring(
                                        0, Math.min(HASH_DIGITS, each.sha256().length()))))));
        lines.addAll(looks());
        lines.add(Line.head(List.of(Cell.head(FormWords.text("cover.reading")).across(WIDTHS.size()))));
        for (String sentence : sentences(filing)) {
            lines.add(Line.body(Cell.text(sentence).across(WIDTHS.size())));
        }
        return Optional.of(new Sheet(FormWords.text("sheet.cover"), new Layout(WIDTHS, 0, Layout.Use.PAGE), lines));
    }

    private static Line pair(String key, String value) {
        return Line.body(
                Cell.text(FormWords.text(key)).in(Look.GROUP), Cell.text(value).across(WIDTHS.size() - 1));
    }

    private static List<Line> verdicts(Filing filing) {
        List<Line> lines = new ArrayList<>();
        for (Verdict verdict : filing.evaluation().verdicts()) {
            lines.add(Line.body(
                    Cell.text(FormWords.text("cover.verdict", filing.name(verdict.view())))
                            .in(Look.GROUP),
                    verdict(verdict),
                    Cell.text(Names.lines(verdict.reasons())).across(WIDTHS.size() - 2)));
        }
        return lines;
    }

    private static Cell verdict(Verdict verdict) {
        Look look = switch (verdict.outcome()) {
            case MET -> Look.MET;
            case NOT_MET, VETOED -> Look.NOT_MET;
            case OPEN -> Look.OPEN;
        };
        return Cell.text(FormWords.text("verdict." + verdict.outcome().name())).in(look);
    }

    private static List<Line> looks() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.head(List.of(Cell.head(FormWords.text("cover.colours")).across(WIDTHS.size()))));
        for (Look look : List.of(Look.MET, Look.NOT_MET, Look.OPEN, Look.MISSING)) {
            lines.add(Line.body(
                    Cell.text(FormWords.text("colour." + look.name() + ".sign")).in(look),
                    Cell.text(FormWords.text("colour." + look.name())).across(WIDTHS.size() - 1)));
        }
        return lines;
    }

    private static List<String> sentences(Filing filing) {
        List<String> sentences =
                new ArrayList<>(List.of(FormWords.text("cover.sentences").split("\\|")));
        if (!filing.isOfMethod()) {
            sentences.add(0, FormWords.text("cover.otherMethod"));
        } else if (filing.dossier().schools().isEmpty()) {
            sentences.add(0, FormWords.text("cover.noSchools"));
        }
        return sentences;
    }
}
