package org.junheng.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.report.ledger.Entry;
import org.junheng.report.ledger.LedgerColumn;
import org.junheng.report.ledger.LedgerUpdate;

/** Says in short what an update changed, and what somebody should look at. */
final class LedgerSummary {
    private static final int MOST = 20;
    private static final int INDENT = 2;

    private final int width;

    LedgerSummary(int width) {
        this.width = width;
    }

    void write(List<LedgerRun.CountyUpdate> updates, StringBuilder text) {
        StringWriter out = new StringWriter();
        Page page = new Page(out, width);
        updates.forEach(each -> county(each, page));
        text.append(out);
    }

    private void county(LedgerRun.CountyUpdate each, Page page) {
        LedgerUpdate update = each.update();
        page.paragraph(
                Width.harmless(Words.text(
                        "ledger.county",
                        each.evaluation().county().name(),
                        each.evaluation().county().code(),
                        each.evaluation().asOf(),
                        update.count(LedgerUpdate.What.OPENED),
                        update.count(LedgerUpdate.What.CLOSED),
                        update.count(LedgerUpdate.What.REOPENED),
                        update.count(LedgerUpdate.What.STILL_OPEN),
                        update.count(LedgerUpdate.What.STILL_CLOSED))),
                0);
        listed("ledger.reopened", reopened(update), page);
        listed("ledger.look", update.toLookAt(), page);
        if (!update.uncovered().isEmpty()) {
            page.paragraph(Words.text("ledger.uncovered", update.uncovered().size(), packs(update)), INDENT);
        }
    }

    private static List<Entry> reopened(LedgerUpdate update) {
        return update.changes().stream()
                .filter(each -> each.what() == LedgerUpdate.What.REOPENED)
                .map(LedgerUpdate.Change::entry)
                .toList();
    }

    private static String packs(LedgerUpdate update) {
        return update.uncovered().stream()
                .map(each -> each.text(LedgerColumn.PACK))
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private static void listed(String key, List<Entry> entries, Page page) {
        if (entries.isEmpty()) {
            return;
        }
        page.paragraph(Words.text(key, entries.size()), INDENT);
        entries.stream().limit(MOST).forEach(each -> page.paragraph(Width.harmless(line(each)), 2 * INDENT));
        if (entries.size() > MOST) {
            page.paragraph(Words.text("ledger.more", entries.size() - MOST), 2 * INDENT);
        }
    }

    private static String line(Entry entry) {
        String school = entry.text(LedgerColumn.SCHOOL);
        String remark = entry.text(LedgerColumn.REMARK);
        return Words.text(
                "ledger.line",
                entry.text(LedgerColumn.ID),
                school.isEmpty() ? entry.text(LedgerColumn.COUNTY) : school,
                entry.text(LedgerColumn.STAGE),
                entry.text(LedgerColumn.OBJECT),
                entry.text(LedgerColumn.TITLE),
                remark.isEmpty() ? entry.text(LedgerColumn.RESULT) : remark);
    }
}
