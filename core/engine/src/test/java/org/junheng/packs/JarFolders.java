package org.junheng.packs;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;

/** Folders that stand for jars of packs without rules. */
public final class JarFolders {
    private JarFolders() {}

    /** A pack with one fact about the county. */
    public static Pack pack(String id, String revision, String factName) {
        return new Pack(
                id,
                "A",
                new Pack.Document("办法", "", "", Issuer.NATIONAL, SourceStatus.FULL_TEXT, LocalDate.of(2026, 1, 1)),
                Period.ALWAYS,
                false,
                true,
                revision,
                List.of(),
                new Population(Set.of(), 0, Set.of(), Set.of()),
                List.of(),
                3,
                List.of(new FactDefinition(
                        "f", factName, "county", FactType.FLAG, "", 0, null, null, List.of(), null, "")),
                List.of(),
                List.of(),
                List.of(),
                "hash of " + id + " " + revision);
    }

    /** Writes the index of a jar. */
    public static void writeIndex(Path jar, Pack... packs) throws IOException {
        write(jar, ShippedPacks.INDEX, PackIndex.write(List.of(packs)));
    }

    /** Writes the description of a pack into a jar. */
    public static void writePack(Path jar, Pack pack) throws IOException {
        write(jar, ShippedPacks.descriptor(pack.id()), PackJson.write(pack, List.of()));
    }

    /** Writes a file into a jar. */
    public static void write(Path jar, String path, byte[] content) throws IOException {
        Path file = jar.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** A loader that sees some jars, in this order, and no others. */
    public static URLClassLoader loader(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }
}
