package org.junheng.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.PackIndex;
import org.junheng.packs.PackJson;

/** The folder that becomes a jar of packs. */
final class JarFolder {
    private static final String INDEX = "META-INF/junheng/packs.index";
    private static final String PACKS = "META-INF/junheng/packs";
    private static final String DESCRIPTOR = "pack.json";

    private final Path folder;

    JarFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes packs in place of all that were written before. */
    void write(List<CompiledPack> packs) throws IOException {
        Set<String> ids = new TreeSet<>();
        packs.forEach(each -> ids.add(each.pack().id()));
        removeOld(ids);
        for (CompiledPack pack : packs) {
            write(pack);
        }
        write(INDEX, PackIndex.write(packs.stream().map(CompiledPack::pack).toList()));
    }

    private void write(CompiledPack pack) throws IOException {
        for (Map.Entry<String, byte[]> each : pack.classes().entrySet()) {
            write(each.getKey().replace('.', '/') + ".class", each.getValue());
        }
        write(PACKS + "/" + pack.pack().id() + "/" + DESCRIPTOR, PackJson.write(pack.pack(), pack.models()));
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Class names change with the rules, so whatever lies in a package of rules is old. */
    private void removeOld(Set<String> ids) throws IOException {
        Set<String> all = new TreeSet<>(ids);
        all.addAll(written());
        for (String id : all) {
            for (Level level : Level.values()) {
                if (SafeText.isPackId(id)) {
                    removeFolder(folder.resolve(Pack.rulePackage(id, level).replace('.', '/')));
                }
            }
        }
        removeFolder(folder.resolve(PACKS));
    }

    /** The ids of the packs that were written before. */
    private Set<String> written() throws IOException {
        Path root = folder.resolve(PACKS);
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(each -> each.endsWith(DESCRIPTOR))
                    .map(each -> root.relativize(each.getParent()).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }

    private static void removeFolder(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(root)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
