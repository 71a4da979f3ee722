package org.junheng.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.report.notice.ConsequenceNotice;
import org.junheng.report.procedure.CountyProcedure;
import org.junheng.report.procedure.Held;
import org.junheng.report.procedure.Lack;
import org.junheng.report.procedure.NextStep;
import org.junheng.report.procedure.Question;
import org.junheng.report.procedure.StepStanding;
import org.junheng.report.procedure.Track;

/** Where a county stands in the procedure, for people. */
final class ProcedureText implements ProcedureWriter.Form {
    private static final int STEP = 2;
    private static final int DETAIL = 6;
    private static final int MOST_FACTS = 3;

    private final int width;
    private boolean begun;

    ProcedureText(int width) {
        this.width = width;
    }

    @Override
    public void write(CountyProcedure procedure, Output out) {
        Page page = new Page(out.writer(), width);
        if (begun) {
            page.blank();
        }
        begun = true;
        String title =
                Width.harmless(Words.text("procedure.head", procedure.county(), procedure.code(), procedure.asOf()));
        page.line(title);
        page.line("=".repeat(Math.min(Width.of(title), width)));
        if (procedure.tracks().isEmpty()) {
            page.paragraph(Words.text("procedure.none"), 0);
        }
        part(page, "procedure.odd", procedure.contradictions());
        procedure.tracks().forEach(each -> track(page, each));
        if (!procedure.others().isEmpty()) {
            page.blank();
            page.paragraph(
                    Words.text("procedure.others", String.join(Words.text("procedure.list"), procedure.others())), 0);
        }
        notices(page, procedure.notices());
        questions(page, procedure.questions());
    }

    private static void part(Page page, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            page.blank();
            page.line(Words.text(key));
            lines.forEach(each -> page.paragraph(Words.text("procedure.item", each), STEP));
        }
    }

    private void track(Page page, Track track) {
        page.blank();
        page.paragraph(track.document(), 0);
        page.paragraph(track.summary(), STEP);
        int name = track.steps().stream()
                .mapToInt(each -> indent(each) + Width.of(each.step().name()))
                .max()
                .orElse(0);
        track.steps().forEach(each -> step(page, each, name));
        page.line(Words.text("procedure.next"));
        if (track.next().isEmpty()) {
            page.paragraph(Words.text("procedure.next.none"), STEP);
        }
        track.next().forEach(each -> next(page, each));
    }

    private static int indent(StepStanding step) {
        return step.isPart() ? STEP : 0;
    }

    private static void step(Page page, StepStanding each, int columns) {
        String name = Width.blanks(indent(each)) + each.step().name();
        String said = each.history().stream()
                .map(ProcedureText::held)
                .collect(Collectors.joining(Words.text("procedure.and")));
        String remarks = String.join(Words.text("procedure.and"), each.remarks());
        page.paragraph(
                Words.text(
                        "procedure.step",
                        each.state().sign(),
                        Width.left(name, columns),
                        each.state().word(),
                        said,
                        remarks),
                STEP);
    }

    private static String held(Held held) {
        return Words.text(
                "procedure.held",
                held.on(),
                held.result(),
                held.fromFact() ? Words.text("procedure.fact") : "",
                held.by(),
                held.number());
    }

    private static void next(Page page, NextStep next) {
        page.paragraph(
                Words.text(
                        next.lacks().isEmpty() ? "procedure.ready" : "procedure.lacking",
                        next.step().name()),
                STEP);
        for (Lack lack : next.lacks()) {
            page.paragraph(lack.text(), 2 * STEP);
            lack.details().forEach(each -> page.paragraph(each, DETAIL));
            if (!lack.view().isEmpty()) {
                page.paragraph(Words.text("procedure.all", lack.view()), DETAIL);
            }
        }
    }

    private static void notices(Page page, List<ConsequenceNotice> notices) {
        part(
                page,
                "procedure.notices",
                notices.stream()
                        .map(each -> Words.text(
                                "procedure.notice",
                                each.kind(),
                                each.whom().name(),
                                each.whom().code(),
                                each.consequence().source().citation(),
                                each.consequence().source().words()))
                        .toList());
        if (!notices.isEmpty()) {
            page.paragraph(Words.text("procedure.drafts"), STEP);
        }
    }

    private static void questions(Page page, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.blank();
        page.line(Words.text("procedure.questions"));
        for (Question each : questions) {
            page.paragraph(
                    Words.text(
                            "procedure.question",
                            each.kind(),
                            each.consequence().name(),
                            each.consequence().source().citation(),
                            each.consequence().source().words()),
                    STEP);
            page.paragraph(each.asks(), 2 * STEP);
            each.candidates().stream().limit(MOST_FACTS).forEach(line -> page.paragraph(line, DETAIL));
            if (each.candidates().size() > MOST_FACTS) {
                page.paragraph(Words.text("procedure.more", each.candidates().size() - MOST_FACTS), DETAIL);
            }
        }
    }
}
