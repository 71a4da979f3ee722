package org.junheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file with one dossier.
 *
 * @param path the file
 * @param mostBytes the largest file that is read
 */
record DossierFile(Path path, long mostBytes) implements Source {
    @Override
    public void each(Consumer<Unread> taker) {
        taker.accept(new UnreadFile(path, mostBytes));
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
