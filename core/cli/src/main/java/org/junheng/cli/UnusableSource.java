package org.junheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junheng.input.InvalidInputException;

/**
 * An argument or a path behind which no dossier was found.
 *
 * @param name what was named or found
 * @param mistake why it is of no use
 */
record UnusableSource(String name, InvalidInputException mistake) implements Source {
    /** For an argument, with the key of the sentence about it. */
    static UnusableSource of(String argument, String key) {
        return new UnusableSource(argument, NamedDossier.mistakeIn(argument, 0, key, argument));
    }

    @Override
    public void each(Consumer<Unread> taker) {
        taker.accept(Unread.refused(name, mistake));
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public long size() {
        return 1;
    }
}
