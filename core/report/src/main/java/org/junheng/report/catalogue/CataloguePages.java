package org.junheng.report.catalogue;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The catalogue as text for people, from templates: Markdown, or one page of HTML. */
final class CataloguePages {
    private static final String MARKDOWN = "markdown";
    /** What Markdown takes for something else than text. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_{}\\[\\]|~$]");
    /** What makes a line a list or a heading. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\s*(?:[0-9]+(?=[.)](?:\\s|$)))?)([-+#=.)])");

    private CataloguePages() {}

    static void markdown(List<Part> parts, View view, OutputStream out) throws IOException {
        write(MARKDOWN, "catalogue.md.peb", parts, view, out);
    }

    static void html(List<Part> parts, View view, OutputStream out) throws IOException {
        write("html", "catalogue.html.peb", parts, view, out);
    }

    private static void write(String escaping, String template, List<Part> parts, View view, OutputStream out)
            throws IOException {
        ClasspathLoader loader = new ClasspathLoader(CataloguePages.class.getClassLoader());
        loader.setPrefix("org/junheng/report/catalogue");
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(false)
                .addEscapingStrategy(MARKDOWN, CataloguePages::escaped)
                .defaultEscapingStrategy(escaping)
                .defaultLocale(Locale.ROOT)
                .cacheActive(false)
                .build();
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        engine.getTemplate(template).evaluate(writer, Map.of("parts", parts, "view", view));
        writer.flush();
    }

    /** Text that Markdown shows as it is, on one line. */
    private static String escaped(String text) {
        String marked = MARK.matcher(text.replace("&", "&amp;")).replaceAll("\\\\$0");
        String opened = BEGINNING.matcher(marked).replaceFirst("$1\\\\$2");
        return opened.replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }
}
