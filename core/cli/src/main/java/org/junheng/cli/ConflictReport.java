package org.junheng.cli;

import java.util.List;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.compiler.conflicts.Conflict;
import org.junheng.compiler.conflicts.Conflicts.Meeting;
import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.compiler.conflicts.Stricter;
import org.junheng.packs.Pack;

/** Where documents do not agree, for people. */
final class ConflictReport {
    private static final int INDENT = 2;

    private final Page page;
    private final Style style;

    ConflictReport(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    void print(Disagreements disagreements) {
        disagreements.report().ifPresent(this::print);
    }

    private void print(Disagreements.Report report) {
        page.blank();
        page.line(style.bold(Words.text("conflict.title")));
        report.layers().forEach(this::meeting);
        report.others().forEach(this::meeting);
        report.stated().forEach(this::stated);
        boolean none = report.layers().stream()
                        .allMatch(each -> each.conflicts().isEmpty())
                && report.others().stream().allMatch(each -> each.conflicts().isEmpty())
                && report.stated().values().stream().allMatch(List::isEmpty);
        if (none) {
            page.line(Words.text("conflict.none"));
        }
    }

    private void meeting(Meeting meeting) {
        List<Conflict> conflicts = meeting.conflicts();
        if (conflicts.isEmpty()) {
            return;
        }
        page.line(Words.text(
                "conflict.packs", meeting.first().id(), meeting.second().id()));
        conflicts.stream().filter(each -> each.stricter() != Stricter.SAME).forEach(this::conflict);
        List<String> same = conflicts.stream()
                .filter(each -> each.stricter() == Stricter.SAME)
                .map(each -> each.second().criterion().id())
                .toList();
        if (!same.isEmpty()) {
            page.paragraph(Words.text("conflict.same", same.size(), String.join("、", same)), INDENT);
        }
    }

    /** A conflict in one line. */
    static String line(Conflict conflict) {
        String relation = conflict.relation()
                .map(each -> Words.text("relation." + each.name()))
                .orElse("");
        return Words.text(
                "conflict.line",
                conflict.first().criterion().citation(),
                ClauseText.required(conflict.first()),
                conflict.second().criterion().citation(),
                ClauseText.required(conflict.second()),
                Words.text("stricter." + conflict.stricter()) + relation,
                conflict.period().map(ClauseText::days).orElseGet(() -> Words.text("conflict.never")));
    }

    private void conflict(Conflict conflict) {
        indented(line(conflict));
        words(Words.text("conflict.first"), conflict.first());
        words(Words.text("conflict.second"), conflict.second());
    }

    private void words(String name, Clause clause) {
        page.paragraph(
                Width.harmless(
                        Words.text("conflict.words", name, clause.criterion().id(), clause.words())),
                2 * INDENT);
    }

    private void stated(Pack pack, List<StatedConflict> stated) {
        if (!stated.isEmpty()) {
            page.line(Words.text("conflict.stated", pack.id()));
        }
        for (StatedConflict each : stated) {
            indented(line(each));
            page.paragraph(Width.harmless(Words.text("conflict.note", each.id(), each.note())), 2 * INDENT);
        }
    }

    /** A stated conflict in one line. */
    static String line(StatedConflict stated) {
        return Words.text(
                "conflict.line",
                stated.first().citation(),
                stated.first().words(),
                stated.second().citation(),
                stated.second().words(),
                Words.text("stricter." + stated.stricter()),
                ClauseText.days(stated.period()));
    }

    private void indented(String text) {
        page.line(Width.blanks(INDENT) + Width.harmless(text));
    }
}
