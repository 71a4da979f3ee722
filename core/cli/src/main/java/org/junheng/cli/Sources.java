package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        if (Files.isDirectory(path)) {
            found.addAll(new FolderWalk(path, this::source).sources());
        } else {
            found.add(source(path));
        }
    }

    /** Whether a file has the name of a dossier, or of a table that somebody may take for one: that is not passed over in silence. */
    static boolean isNamedAsDossier(Path path) {
        return hasSuffix(path, JSON)
                || hasSuffix(path, DossierLines.SUFFIX)
                || TableReader.isWorkbook(path)
                || (TableReader.isOtherTable(path) && !TableReader.isCsv(path));
    }

    private Source source(Path path) {
        if (hasSuffix(path, DossierLines.SUFFIX)) {
            return new DossierLines(path, mostBytes);
        }
        // what is nothing else is read as JSON; a program that reads only JSON loads nothing for tables
        if (hasSuffix(path, JSON) || !(Files.isDirectory(path) || Files.isRegularFile(path))) {
            return new DossierFile(path, mostBytes);
        }
        if (Files.isDirectory(path) || TableReader.isWorkbook(path)) {
            return new TableFile(path, mostBytes);
        }
        return TableReader.isOtherTable(path)
                ? new UnusableSource(Paths.shown(path), TableReader.refusal(path))
                : new DossierFile(path, mostBytes);
    }

    private static boolean hasSuffix(Path file, String suffix) {
        return file.toString().endsWith(suffix);
    }
}
