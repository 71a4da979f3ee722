package org.junheng.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns arguments into paths. */
final class Paths {
    /** What Java puts where it could not read an argument's bytes in the encoding of the locale. */
    private static final char GARBLED = '\uFFFD';

    private Paths() {}

    /** Whether the argument's characters were lost on the way from the shell. */
    static boolean isGarbled(String argument) {
        return argument.indexOf(GARBLED) >= 0;
    }

    /** The path, if the argument can be one. */
    static Optional<Path> find(String argument) {
        try {
            return isGarbled(argument) ? Optional.empty() : Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The path.
     *
     * @throws UnusableException if the argument cannot be one
     */
    static Path require(String argument) {
        return find(argument)
                .orElseThrow(() -> UnusableException.of(NamedDossier.mistakeIn(argument, 0, key(argument), argument)));
    }

    /** The sentence that says why an argument is no path. */
    static String key(String argument) {
        return isGarbled(argument) ? "path.garbled" : "path.none";
    }
}
