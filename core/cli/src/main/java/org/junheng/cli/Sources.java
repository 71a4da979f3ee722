package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the dossiers behind the arguments: files, folders, and files with one dossier on each line. */
final class Sources {
    private static final String JSON = ".json";

    private final long mostBytes;
    private final List<Source> found = new ArrayList<>();

    private Sources(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** All of them, in the order of the arguments; those of a folder sorted by path. */
    static List<Source> of(List<String> arguments, long mostBytes) {
        Sources sources = new Sources(mostBytes);
        arguments.forEach(sources::add);
        return List.copyOf(sources.found);
    }

    private void add(String argument) {
        Paths.find(argument)
                .ifPresentOrElse(this::add, () -> found.add(UnusableSource.of(argument, Paths.key(argument))));
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            found.add(source(path));
            return;
        }
        try {
            List<Path> files = below(path);
            if (files.isEmpty()) {
                found.add(UnusableSource.of(path.toString(), "folder.empty"));
            }
            files.forEach(file -> found.add(source(file)));
        } catch (IOException | UncheckedIOException e) {
            found.add(new UnusableSource(Unreadable.file(path, e)));
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> hasSuffix(file, JSON) || hasSuffix(file, DossierLines.SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private Source source(Path file) {
        return hasSuffix(file, DossierLines.SUFFIX) ? new DossierLines(file, mostBytes) : new DossierFile(file);
    }

    private static boolean hasSuffix(Path file, String suffix) {
        return file.toString().endsWith(suffix);
    }
}
