package org.junheng.report.notice;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes notices as Markdown; what they say stands in templates. */
public final class NoticeWriter {
    private static final String FOLDER = "org/junheng/report/notice/";

    private NoticeWriter() {}

    /** An explanation of changes. */
    public static String write(ChangeNotice notice) {
        return write("change-notice.md.peb", notice);
    }

    /** The draft of a notice that a document asks for. */
    public static String write(ConsequenceNotice notice) {
        return write("consequence-notice.md.peb", notice);
    }

    private static String write(String template, Object notice) {
        try {
            StringWriter text = new StringWriter();
            engine().getTemplate(FOLDER + template).evaluate(text, Map.of("notice", notice), Locale.ROOT);
            return text.toString().stripTrailing() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(NoticeWriter.class.getClassLoader());
        loader.setCharset(StandardCharsets.UTF_8.name());
        return new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(false)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .extension(new Markdown())
                .build();
    }

    /** The filters of the template. */
    private static final class Markdown extends AbstractExtension {
        @Override
        public Map<String, Filter> getFilters() {
            return Map.of("cell", new Cell());
        }
    }

    /** Makes a text harmless inside a cell of a table: it is on one line and ends no cell. */
    private static final class Cell implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber)
                throws PebbleException {
            return escaped(String.valueOf(input));
        }

        private static String escaped(@Nullable String text) {
            return String.valueOf(text)
                    .replace("\\", "\\\\")
                    .replace("|", "\\|")
                    .replace("<", "&lt;")
                    .replaceAll("\\R", "<br>");
        }
    }
}
