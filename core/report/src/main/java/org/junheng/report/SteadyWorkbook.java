package org.junheng.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Writes workbooks without the time at which they are made: the same content gives the same bytes. */
public final class SteadyWorkbook {
    private static final String PROGRAM = "junheng";
    private static final String PROPERTIES = "docProps/core.xml";
    /** Not the first day that a zip file can have: Java writes that one with the time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String SHEETS = "xl/worksheets/sheet";

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private SteadyWorkbook() {}

    /** Fills a workbook. */
    @FunctionalInterface
    public interface Content {
        /** Adds sheets. */
        void fill(Workbook workbook) throws IOException;
    }

    /**
     * Writes a workbook.
     *
     * @param out stays open
     */
    public static void write(Content content, OutputStream out) throws IOException {
        Path draft = Files.createTempFile(PROGRAM, ".xlsx");
        try {
            try (OutputStream bytes = Files.newOutputStream(draft);
                    Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
                content.fill(workbook);
            }
            copy(draft, out);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * A formula with its result, for {@link org.dhatim.fastexcel.Worksheet#formula}: programs that do not calculate, such as a
     * viewer or Excel's protected view, then show it.
     */
    public static String withResult(String expression, double result) {
        return SteadySheet.expression(expression, result);
    }

    private static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // from a file: Java cannot read this library's entries from a stream, whose sizes stand behind them only
        try (ZipFile zip = new ZipFile(workbook.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                copy.putNextEntry(same);
                try (InputStream content = zip.getInputStream(entry)) {
                    copy(entry.getName(), content, copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static void copy(String name, InputStream content, OutputStream copy) throws IOException {
        if (name.equals(PROPERTIES)) {
            copy.write(withoutTime(content.readAllBytes()));
        } else if (name.startsWith(SHEETS)) {
            SteadySheet.copy(content, copy);
        } else {
            content.transferTo(copy);
        }
    }

    private static byte[] withoutTime(byte[] content) {
        return CREATED.matcher(new String(content, StandardCharsets.UTF_8))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }
}
