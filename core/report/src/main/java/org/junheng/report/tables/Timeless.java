package org.junheng.report.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook: the library writes into it when it was made, and the same figures would give other bytes. */
final class Timeless {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
    /** The first day that a zip file can name. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    /** The same workbook without a time; by way of a file, because the library's entries cannot be read one after the other. */
    static byte[] workbook(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("junheng", ".xlsx");
        try {
            Files.write(file, bytes);
            return rewritten(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] rewritten(Path file) throws IOException {
        ByteArrayOutputStream timeless = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(timeless)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] part;
                try (InputStream stream = in.getInputStream(entry)) {
                    part = stream.readAllBytes();
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EARLIEST);
                out.putNextEntry(copy);
                out.write(entry.getName().equals(PROPERTIES) ? withoutTime(part) : part);
                out.closeEntry();
            }
        }
        return timeless.toByteArray();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
