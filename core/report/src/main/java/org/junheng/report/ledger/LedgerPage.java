package org.junheng.report.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junheng.report.HtmlPage;

/** Writes a report about a ledger as one page of HTML that needs nothing else: for a screen, and for paper. */
public final class LedgerPage {
    private LedgerPage() {}

    /**
     * Writes the page.
     *
     * @param out stays open
     */
    public static void write(LedgerReport report, OutputStream out) throws IOException {
        HtmlPage.write("ledger/ledger.html.peb", Map.of("report", report, "picture", new BurnDown(report)), out);
    }
}
