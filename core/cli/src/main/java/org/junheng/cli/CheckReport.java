package org.junheng.cli;

import java.io.StringWriter;
import org.junheng.input.Problem;

/** What came of checking packs in which nothing has to be mended, for people. */
final class CheckReport {
    private CheckReport() {}

    static String of(Checked checked, Style style, int width) {
        StringWriter text = new StringWriter();
        Page page = new Page(text, width);
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
        return text.toString();
    }
}
