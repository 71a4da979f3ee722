package org.junheng.report.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook without the time at which it was made: the same content gives the same bytes. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";
    /** Not the first day that a zip file can have: Java writes that one with the time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private SteadyZip() {}

    /**
     * Copies it.
     *
     * @param out stays open
     */
    static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // from a file: Java cannot read this library's entries from a stream, whose sizes stand behind them only
        try (ZipFile zip = new ZipFile(workbook.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ALWAYS);
                copy.putNextEntry(same);
                try (InputStream content = zip.getInputStream(entry)) {
                    copy.write(withoutTime(entry.getName(), content.readAllBytes()));
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static byte[] withoutTime(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? CREATED.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
