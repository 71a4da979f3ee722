package org.junheng.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * A path as messages show it. Where the locale's encoding cannot say it, Java's text of it is lost, but not its bytes: those are
     * UTF-8 on every system of today.
     */
    static String shown(Path path) {
        if (!isGarbled(path.toString())) {
            return path.toString();
        }
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(decoded(name)));
        return (path.isAbsolute() ? "/" : "") + String.join("/", names);
    }

    private static String decoded(Path name) {
        String address = name.toUri().getRawPath();
        String end = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        String last = end.substring(end.lastIndexOf('/') + 1);
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
