package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.facts.DossierReader;
import org.junheng.report.tables.TableReader;

/** A dossier in tables: a workbook or a folder of CSV files. */
final class UnreadTables implements Unread {
    private final Path path;
    private final long mostBytes;
    private Optional<String> hash = Optional.empty();

    UnreadTables(Path path, long mostBytes) {
        this.path = path;
        this.mostBytes = mostBytes;
    }

    @Override
    public NamedDossier read(DossierReader reader) {
        TableReader tables = new TableReader(reader, mostBytes);
        try {
            return new NamedDossier(file(), 0, Files.isDirectory(path) ? tables.folder(path) : tables.workbook(path));
        } catch (UncheckedIOException e) {
            throw Unreadable.file(path, e);
        }
    }

    @Override
    public Optional<String> sha256() {
        if (hash.isEmpty()) {
            hash = hashed();
        }
        return hash;
    }

    /** Of the files as they are before they are read: who changes one meanwhile has it read again the next time. */
    private Optional<String> hashed() {
        try {
            Hash all = new Hash();
            for (Path file : files()) {
                if (Files.size(file) > mostBytes) {
                    return Optional.empty();
                }
                all.add(Paths.shown(file.getFileName())).add(Files.readAllBytes(file));
            }
            return Optional.of(all.hex());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(TableReader::isCsv)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String file() {
        return Paths.shown(path);
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public long size() {
        try {
            long size = 0;
            for (Path file : files()) {
                size += Files.size(file);
            }
            return size;
        } catch (IOException e) {
            // reading it says why
            return 0;
        }
    }
}
