package org.junheng.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that appears complete or not at all: made beside its place under another name, then moved there. */
final class FolderOutput {
    private FolderOutput() {}

    /**
     * Makes a folder where there is nothing yet.
     *
     * @param files what is in it, by path
     * @throws UnusableException if there is something, or nothing can be written there
     */
    static void create(Path folder, Map<String, byte[]> files) {
        if (Files.exists(folder)) {
            throw UnusableException.of("out.exists", folder);
        }
        Path target = folder.toAbsolutePath().normalize();
        Path draft = target.resolveSibling(".junheng-" + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectories(target.getParent());
            write(draft, files);
            Files.move(draft, target, ATOMIC_MOVE);
        } catch (IOException e) {
            delete(draft);
            throw UnusableException.because(e, "out.file", folder, Unreadable.reason(e));
        }
    }

    private static void write(Path draft, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(draft);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = draft.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static void delete(Path draft) {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> all = Files.walk(draft)) {
            List<Path> inside = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inside) {
                Files.delete(each);
            }
        } catch (IOException e) {
            // the run says already why nothing was made
            return;
        }
    }
}
