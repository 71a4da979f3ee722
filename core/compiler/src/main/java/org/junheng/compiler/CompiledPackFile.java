package org.junheng.compiler;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        return HashedZip.write(entries);
    }

    /** Reads what {@link #write} wrote; empty if it is damaged in any way. */
    static Optional<CompiledPackFile> read(byte[] bytes) {
        try {
            return HashedZip.read(bytes)
                    .filter(entries -> entries.containsKey(PACK) && entries.containsKey(ANCESTORS))
                    .map(CompiledPackFile::of);
        } catch (IllegalArgumentException | InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static CompiledPackFile of(SortedMap<String, byte[]> entries) {
        SortedMap<String, String> ancestors = new TreeMap<>();
        for (String line : text(entries, ANCESTORS).lines().toList()) {
            int blank = line.indexOf(' ');
            ancestors.put(line.substring(0, blank), line.substring(blank + 1));
        }
        PackJson.Loaded loaded = PackJson.read(content(entries, PACK), PACK);
        Map<String, byte[]> classes = CompiledRules.classes(entries);
        return new CompiledPackFile(new CompiledPack(loaded.pack(), loaded.models(), classes), ancestors);
    }

    private static String text(SortedMap<String, byte[]> entries, String name) {
        return new String(content(entries, name), StandardCharsets.UTF_8);
    }

    private static byte[] content(SortedMap<String, byte[]> entries, String name) {
        return entries.getOrDefault(name, new byte[0]);
    }
}
