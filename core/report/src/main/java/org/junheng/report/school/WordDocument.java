package org.junheng.report.school;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a booklet as a Word document (Office Open XML, ECMA-376): a zip file whose parts are templates, like the pages. A fixed
 * report needs no more; a library for Word documents would be a third of the whole program.
 */
final class WordDocument {
    private static final String TEMPLATES = "org/junheng/report/school/docx";
    /** The parts, in the order that readers expect: what the file is, where it begins, and its text. */
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/footer.xml");
    /** Not the first day that a zip file can have: Java writes that one with the time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** What XML 1.0 cannot say, however it is written. */
    private static final Pattern UNSAYABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private WordDocument() {}

    /**
     * Writes a booklet.
     *
     * @param out stays open
     */
    static void write(SchoolBooklet booklet, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String part : PARTS) {
            ZipEntry entry = new ZipEntry(part);
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(text(part, booklet).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String text(String part, SchoolBooklet booklet) throws IOException {
        StringWriter text = new StringWriter();
        Engine.XML.getTemplate(template(part)).evaluate(text, Map.of("book", booklet));
        return UNSAYABLE.matcher(text.toString()).replaceAll("\uFFFD");
    }

    /** The file name of a part, without its folder. */
    private static String template(String part) {
        return switch (part) {
            case "[Content_Types].xml" -> "content-types.xml.peb";
            case "_rels/.rels" -> "package.rels.peb";
            default -> part.substring(part.lastIndexOf('/') + 1) + ".peb";
        };
    }

    /** Holds the engine apart, so that it is made when the first document is written; templates are read once. */
    private static final class Engine {
        static final PebbleEngine XML = engine();

        private static PebbleEngine engine() {
            ClasspathLoader loader = new ClasspathLoader(WordDocument.class.getClassLoader());
            loader.setPrefix(TEMPLATES);
            return new PebbleEngine.Builder()
                    .loader(loader)
                    .strictVariables(true)
                    .newLineTrimming(false)
                    .defaultEscapingStrategy("html")
                    .defaultLocale(Locale.ROOT)
                    .build();
        }
    }
}
