package org.junheng.cli;

import org.junheng.input.Problem;

/** What came of checking packs in which nothing has to be mended, for people. */
final class CheckReport {
    private CheckReport() {}

    static void print(Checked checked, Page page, Style style) {
        for (CheckedPack each : checked.packs()) {
            page.line(Words.text(
                    "check.sound", each.name(), each.pack().criteria().size(), each.examples()));
        }
        if (!checked.remarks().isEmpty()) {
            page.blank();
            page.line(style.bold(Words.text("check.remarks", checked.remarks().size())));
            checked.remarks().stream().map(Problem::text).map(Width::harmless).forEach(page::line);
        }
        new ConflictReport(page, style).print(checked.disagreements());
    }
}
