package org.junheng.report.ledger;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Writes a report about a ledger as one page of HTML that needs nothing else: for a screen, and for paper. */
public final class LedgerPage {
    private LedgerPage() {}

    /** Writes the page. */
    public static void write(LedgerReport report, Writer out) throws IOException {
        ClasspathLoader loader = new ClasspathLoader(LedgerPage.class.getClassLoader());
        loader.setPrefix("org/junheng/report/ledger");
        loader.setCharset(StandardCharsets.UTF_8.name());
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(false)
                .defaultEscapingStrategy("html")
                .defaultLocale(Locale.ROOT)
                .cacheActive(false)
                .build();
        engine.getTemplate("ledger.html.peb")
                .evaluate(out, Map.of("report", report, "picture", new BurnDown(report)), Locale.ROOT);
        out.flush();
    }
}
