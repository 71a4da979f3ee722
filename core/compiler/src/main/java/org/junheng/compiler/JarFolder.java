package org.junheng.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.PackJson;

/** The folder that becomes a jar of packs. */
final class JarFolder {
    private static final String INDEX = "META-INF/junheng/packs.index";
    private static final String PACKS = "META-INF/junheng/packs";

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
        String index = ids.isEmpty() ? "" : String.join("\n", ids) + "\n";
        write(INDEX, index.getBytes(StandardCharsets.UTF_8));
    }

    private void write(CompiledPack pack) throws IOException {
        for (Map.Entry<String, byte[]> each : pack.classes().entrySet()) {
            write(each.getKey().replace('.', '/') + ".class", each.getValue());
        }
        write(PACKS + "/" + pack.pack().id() + "/pack.json", PackJson.write(pack.pack(), pack.models()));
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Class names change with the rules, so whatever lies in a package of rules is old. */
    private void removeOld(Set<String> ids) throws IOException {
        Set<String> all = new TreeSet<>(ids);
        Path index = folder.resolve(INDEX);
        if (Files.exists(index)) {
            all.addAll(Files.readAllLines(index));
        }
        for (String id : all) {
            for (Level level : Level.values()) {
                if (SafeText.isPackId(id)) {
                    removeFolder(folder.resolve(Pack.rulePackage(id, level).replace('.', '/')));
                }
            }
        }
        removeFolder(folder.resolve(PACKS));
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
