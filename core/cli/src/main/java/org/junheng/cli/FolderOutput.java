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
        create(folder, draft -> {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                draft.put(file.getKey(), file.getValue());
            }
        });
    }

    /**
     * The same with files that are made one by one, so that not all of them are in memory.
     *
     * @throws UnusableException if there is something, or nothing can be written there
     */
    static void create(Path folder, Content content) {
        refuseExisting(folder);
        Path target = folder.toAbsolutePath().normalize();
        Path draft = target.resolveSibling(".junheng-" + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectories(target.getParent());
            Files.createDirectory(draft);
            content.fill((name, bytes) -> write(draft.resolve(name), bytes));
            Files.move(draft, target, ATOMIC_MOVE);
        } catch (IOException e) {
            throw UnusableException.because(e, "out.file", folder, Unreadable.reason(e));
        } finally {
            // there only if something went wrong, whatever it was
            delete(draft);
        }
    }

    /**
     * Refuses what is there already, before anything is worked out for it.
     *
     * @throws UnusableException if there is something
     */
    static void refuseExisting(Path folder) {
        if (Files.exists(folder)) {
            throw UnusableException.of("out.exists", folder);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** Fills a folder. */
    @FunctionalInterface
    interface Content {
        /** Makes the files, one after the other. */
        void fill(Draft draft) throws IOException;
    }

    /** A folder that is being made. */
    @FunctionalInterface
    interface Draft {
        /** Writes a file. */
        void put(String name, byte[] content) throws IOException;
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
