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
import org.junheng.report.tables.TableReader;

/** Finds the dossiers behind the arguments: files, folders, files with one dossier on each line, and tables. */
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
            List<Path> dossiers = below(path);
            if (dossiers.isEmpty()) {
                found.add(UnusableSource.of(path.toString(), "folder.empty"));
            }
            dossiers.forEach(each -> found.add(source(each)));
        } catch (IOException | UncheckedIOException e) {
            found.add(new UnusableSource(Unreadable.file(path, e)));
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Sources::isDossier)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** Whether a file or folder is a dossier, or a table that somebody may take for one: that is not passed over in silence. */
    private static boolean isDossier(Path path) {
        if (Files.isDirectory(path)) {
            return TableReader.isFolder(path);
        }
        boolean isNamedSo = hasSuffix(path, JSON)
                || hasSuffix(path, DossierLines.SUFFIX)
                || TableReader.isWorkbook(path)
                || (TableReader.isOtherTable(path) && !TableReader.isCsv(path));
        return isNamedSo && Files.isRegularFile(path);
    }

    private Source source(Path path) {
        if (hasSuffix(path, DossierLines.SUFFIX)) {
            return new DossierLines(path, mostBytes);
        }
        // what is nothing else is read as JSON; a program that reads only JSON loads nothing for tables
        if (hasSuffix(path, JSON) || !(Files.isDirectory(path) || Files.isRegularFile(path))) {
            return new DossierFile(path);
        }
        if (Files.isDirectory(path) || TableReader.isWorkbook(path)) {
            return new TableFile(path, mostBytes);
        }
        return TableReader.isOtherTable(path) ? new UnusableSource(TableReader.refusal(path)) : new DossierFile(path);
    }

    private static boolean hasSuffix(Path file, String suffix) {
        return file.toString().endsWith(suffix);
    }
}
