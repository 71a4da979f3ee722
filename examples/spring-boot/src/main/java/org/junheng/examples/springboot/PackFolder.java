package org.junheng.examples.springboot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packs below a folder, at any depth.
 *
 * @param folder the folder
 */
record PackFolder(Path folder) {
    private static final String MANIFEST = "pack.yaml";
    private static final String ZIP = ".zip";

    /** Folders with a {@code pack.yaml}, and zip files; none below a folder whose name begins with a dot or underscore. */
    Path[] packs() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .flatMap(file -> pack(file).stream())
                    .toArray(Path[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder of packs " + folder, e);
        }
    }

    private static List<Path> pack(Path file) {
        if (file.endsWith(MANIFEST)) {
            return List.of(file.resolveSibling(""));
        }
        return file.toString().endsWith(ZIP) ? List.of(file) : List.of();
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith("_") || name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
