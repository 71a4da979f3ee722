package org.junheng.compiler;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junheng.packs.Pack;

/** With what packs are compiled: everything that a kept class depends on beside its pack. */
final class Versions {
    private Versions() {}

    /** The versions, and for code that has none yet (a snapshot, a folder of classes) when it was made. */
    static String all() {
        return String.join(" ", List.of(of(RuleCompiler.class), of(Pack.class), of(ExecutableModelProject.class)));
    }

    private static String of(Class<?> type) {
        return type.getPackage().getImplementationVersion() + "@" + made(type);
    }

    private static String made(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null ? "" : made(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException
                | IOException
                | IllegalArgumentException
                | java.nio.file.FileSystemNotFoundException e) {
            // code that is no file of its own: its version must do
            return "";
        }
    }

    private static String made(Path code) throws IOException {
        try (Stream<Path> files = Files.walk(code)) {
            long newest = 0;
            long count = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
                count++;
            }
            return count + "-" + newest;
        }
    }
}
