package org.junheng.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Writes self-contained HTML pages from the templates below {@code org/junheng/report}. Every value is escaped; a name that is not
 * given is an error. A page that extends {@code page.html.peb} has the look of all others.
 */
public final class HtmlPage {
    private static final String TEMPLATES = "org/junheng/report";

    private HtmlPage() {}

    /**
     * Writes a page.
     *
     * @param template its path, such as {@code county/county.html.peb}
     * @param values what it shows, by name
     * @param out stays open
     */
    public static void write(String template, Map<String, Object> values, OutputStream out) throws IOException {
        ClasspathLoader loader = new ClasspathLoader(HtmlPage.class.getClassLoader());
        loader.setPrefix(TEMPLATES);
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(false)
                .defaultEscapingStrategy("html")
                .defaultLocale(Locale.ROOT)
                .cacheActive(false)
                .build();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        engine.getTemplate(template).evaluate(writer, values);
        writer.flush();
    }
}
