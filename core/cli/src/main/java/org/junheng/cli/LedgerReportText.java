package org.junheng.cli;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.report.ledger.Counts;
import org.junheng.report.ledger.LedgerReport;
import org.junheng.report.ledger.ReportLine;
import org.junheng.report.ledger.Urgency;

/** A report about a ledger as text. */
final class LedgerReportText {
    private static final int INDENT = 2;

    private final Page page;

    LedgerReportText(Page page) {
        this.page = page;
    }

    void write(LedgerReport report) {
        String title =
                Width.harmless(Words.text("ledger.report.head", String.join("、", report.counties()), report.asOf()));
        page.line(title);
        page.line("=".repeat(Math.min(Width.of(title), page.width())));
        Counts total = report.total();
        page.paragraph(
                Words.text("ledger.report.total", total.all(), total.open(), total.relapsed(), total.closed()), 0);
        page.paragraph(
                Words.text(
                        "ledger.report.due",
                        total.late(),
                        total.soon(),
                        report.soonDays(),
                        total.later(),
                        total.undated(),
                        total.look()),
                0);
        months(report);
        groups("ledger.report.units", report.byUnit());
        groups("ledger.report.schools", report.bySchool());
        Stream.of(Urgency.values()).forEach(each -> open(report, each));
    }

    private void months(LedgerReport report) {
        Table table = table("ledger.report.months", "lrrrr");
        report.months()
                .forEach(each ->
                        table.add(Stream.of(each.month(), each.opened(), each.closed(), each.reopened(), each.open())
                                .map(cell -> Table.Cell.of(cell.toString()))
                                .toList()));
        table.print(INDENT, page);
    }

    private void groups(String key, List<LedgerReport.Group> groups) {
        Table table = table(key, "lrrrrrr");
        groups.forEach(each -> table.add(Stream.of(
                        each.name().isEmpty() ? Words.text("ledger.report.nobody") : each.name(),
                        each.counts().open(),
                        each.counts().late(),
                        each.counts().soon(),
                        each.counts().later(),
                        each.counts().undated(),
                        each.counts().closed())
                .map(cell -> Table.Cell.of(cell.toString()))
                .toList()));
        table.print(INDENT, page);
    }

    /** A table with its title and headings: the words of one key, apart by strokes. */
    private Table table(String key, String alignment) {
        page.blank();
        page.line(Words.text(key));
        Table table = new Table(alignment);
        table.add(Stream.of(Words.text(key + ".columns").split("\\|"))
                .map(Table.Cell::of)
                .toList());
        return table;
    }

    private void open(LedgerReport report, Urgency urgency) {
        List<ReportLine> lines =
                report.open().stream().filter(each -> each.urgency() == urgency).toList();
        if (lines.isEmpty()) {
            return;
        }
        page.blank();
        page.line(Words.text("ledger.report.open", urgency.word(), lines.size()));
        lines.forEach(each -> page.paragraph(Width.harmless(line(each)), INDENT));
    }

    private static String line(ReportLine line) {
        return Words.text(
                "ledger.report.line",
                line.text("ID"),
                line.whom(),
                line.text("STAGE"),
                line.text("OBJECT"),
                line.text("TITLE"),
                line.text("MEASURED"),
                line.text("REQUIRED"),
                (line.text("SHORTFALL") + " " + line.text("SHORTFALL_UNIT")).strip(),
                line.due(),
                line.needsLook() ? line.text("RESULT") : "");
    }
}
