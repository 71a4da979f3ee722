package org.junheng.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junheng.input.InvalidInputException;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.PackJson;

/**
 * A compiled pack as one file: a zip of {@code pack.json}, the ancestors it was checked against, its classes, and a hash over all
 * of them. The same pack always gives the same bytes.
 *
 * @param pack the pack
 * @param ancestors the hashes of the packs that it extends, by id
 */
record CompiledPackFile(CompiledPack pack, SortedMap<String, String> ancestors) {
    private static final String PACK = "pack.json";
    private static final String ANCESTORS = "ancestors";
    private static final String CLASSES = "classes/";
    private static final String HASH = "sha256";

    CompiledPackFile {
        ancestors = new TreeMap<>(ancestors);
    }

    byte[] write() {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.put(PACK, PackJson.write(pack.pack(), pack.models()));
        StringBuilder lines = new StringBuilder();
        ancestors.forEach(
                (id, sha256) -> lines.append(id).append(' ').append(sha256).append('\n'));
        entries.put(ANCESTORS, lines.toString().getBytes(StandardCharsets.UTF_8));
        pack.classes().forEach((name, content) -> entries.put(CLASSES + name, content));
        entries.put(HASH, hash(entries));
        return zip(entries);
    }

    private static byte[] zip(SortedMap<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                // the same everywhere and always
                entry.setTimeLocal(java.time.LocalDateTime.of(2020, 1, 1, 0, 0));
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
    static Optional<CompiledPackFile> read(byte[] bytes) {
        try {
            SortedMap<String, byte[]> entries = unzip(bytes);
            byte[] hash = entries.remove(HASH);
            boolean whole = hash != null && entries.containsKey(PACK) && entries.containsKey(ANCESTORS);
            return whole && MessageDigest.isEqual(hash, hash(entries)) ? Optional.of(of(entries)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | InvalidInputException e) {
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

    private static CompiledPackFile of(SortedMap<String, byte[]> entries) {
        SortedMap<String, String> ancestors = new TreeMap<>();
        for (String line : text(entries, ANCESTORS).lines().toList()) {
            int blank = line.indexOf(' ');
            ancestors.put(line.substring(0, blank), line.substring(blank + 1));
        }
        PackJson.Loaded loaded = PackJson.read(content(entries, PACK), PACK);
        Map<String, byte[]> classes = new TreeMap<>();
        entries.tailMap(CLASSES).forEach((name, content) -> {
            if (name.startsWith(CLASSES)) {
                classes.put(name.substring(CLASSES.length()), content);
            }
        });
        return new CompiledPackFile(new CompiledPack(loaded.pack(), loaded.models(), classes), ancestors);
    }

    private static String text(SortedMap<String, byte[]> entries, String name) {
        return new String(content(entries, name), StandardCharsets.UTF_8);
    }

    private static byte[] content(SortedMap<String, byte[]> entries, String name) {
        return entries.getOrDefault(name, new byte[0]);
    }

    private static byte[] hash(SortedMap<String, byte[]> entries) {
        MessageDigest digest = PackSource.sha256Digest();
        List<String> names = new ArrayList<>(entries.keySet());
        for (String name : names) {
            PackSource.update(digest, name.getBytes(StandardCharsets.UTF_8));
            PackSource.update(digest, content(entries, name));
        }
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }
}
