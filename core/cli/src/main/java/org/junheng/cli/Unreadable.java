package org.junheng.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junheng.input.InvalidInputException;

/** Says why the system would not let a file be read or written. */
final class Unreadable {
    private Unreadable() {}

    static InvalidInputException file(Path path, Exception failure) {
        if (cause(failure) instanceof NoSuchFileException) {
            return NamedDossier.mistakeIn(Paths.shown(path), 0, "file.missing");
        }
        return NamedDossier.mistakeIn(Paths.shown(path), 0, "file.unreadable", reason(failure));
    }

    static String reason(Exception failure) {
        Throwable cause = cause(failure);
        if (cause instanceof AccessDeniedException) {
            return Words.text("reason.denied");
        }
        if (cause instanceof NoSuchFileException) {
            return Words.text("reason.absent");
        }
        return cause instanceof FileSystemLoopException
                ? Words.text("reason.loop")
                : Words.text("reason.other", String.valueOf(cause.getMessage()));
    }

    private static Throwable cause(Exception failure) {
        return failure.getCause() instanceof IOException inner ? inner : failure;
    }
}
