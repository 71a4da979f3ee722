package org.junheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A dossier that was filled in as tables: a workbook, or a folder of CSV files.
 *
 * @param path the workbook or folder
 * @param mostBytes the largest file that is read
 */
record TableFile(Path path, long mostBytes) implements Source {
    @Override
    public void each(Consumer<Unread> taker) {
        taker.accept(new UnreadTables(path, mostBytes));
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public long size() {
        return 1;
    }
}
