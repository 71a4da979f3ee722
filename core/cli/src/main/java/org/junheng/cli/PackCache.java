package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where compiled packs are kept for the next run, so that a directory is compiled once. */
final class PackCache {
    /** The compiler's setting: a directory. */
    static final String PROPERTY = "junheng.cache";

    private static final String OFF = "JUNHENG_NO_CACHE";

    private PackCache() {}

    /** Switches the cache on, unless it is set already, switched off, or cannot be written. */
    static void use() {
        if (System.getProperty(PROPERTY) == null && System.getenv(OFF) == null) {
            directory(System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home"))
                    .ifPresent(directory -> System.setProperty(PROPERTY, directory.toString()));
        }
    }

    /** The directory, made if need be. */
    static Optional<Path> directory(@Nullable String cacheHome, @Nullable String home) {
        try {
            // the XDG specification: what is not absolute is to be ignored
            boolean named = cacheHome != null && Path.of(cacheHome).isAbsolute();
            Path parent = named ? Path.of(cacheHome) : Path.of(home, ".cache");
            Path directory = Files.createDirectories(parent.resolve("junheng"));
            return Files.isWritable(directory) ? Optional.of(directory) : Optional.empty();
        } catch (IOException | InvalidPathException | SecurityException e) {
            // a cache only saves time
            return Optional.empty();
        }
    }
}
