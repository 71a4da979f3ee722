package org.junheng.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip with a hash over all of its entries as one more of them. The same entries always give the same bytes. */
final class HashedZip {
    private static final String HASH = "sha256";
    /** The same everywhere and always. */
    private static final LocalDateTime DAY = LocalDateTime.of(2020, 1, 1, 0, 0);

    private HashedZip() {}

    static byte[] write(SortedMap<String, byte[]> entries) {
        SortedMap<String, byte[]> all = new TreeMap<>(entries);
        all.put(HASH, hash(entries));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : all.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTimeLocal(DAY);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} wrote; empty if it is damaged in any way. */
    static Optional<SortedMap<String, byte[]>> read(byte[] bytes) {
        try {
            SortedMap<String, byte[]> entries = unzip(bytes);
            byte[] hash = entries.remove(HASH);
            return hash != null && MessageDigest.isEqual(hash, hash(entries)) ? Optional.of(entries) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, byte[]> unzip(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] hash(SortedMap<String, byte[]> entries) {
        MessageDigest digest = PackSource.sha256Digest();
        entries.forEach((name, content) -> {
            PackSource.update(digest, name.getBytes(StandardCharsets.UTF_8));
            PackSource.update(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }
}
