package org.junheng.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The two streams of a run, and what is known about who reads them. */
final class Terminal {
    /** Where nobody says how wide it is. */
    static final int USUAL_WIDTH = 100;

    private static final int LEAST_WIDTH = 60;

    private final PrintStream out;
    private final PrintStream err;
    private int width;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Says one thing on the error stream; control characters that a file brings along do nothing. */
    void complain(String text) {
        err.print(Width.harmless(text) + "\n");
        err.flush();
    }

    /** Whether a person watches. From Java 22 on there always is a console, which has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether a person sees the error stream, wherever the results go. */
    boolean isErrWatched() {
        return isShown(err, System.err, 2);
    }

    /** Whether a person sees the results as they come. */
    boolean isOutWatched() {
        return isShown(out, System.out, 1);
    }

    /** Java's console is there only if both ends of the process are a terminal; Linux says it of each stream. */
    private boolean isShown(PrintStream stream, PrintStream ofProcess, int number) {
        return stream == ofProcess
                && device(number)
                        .map(device -> device.startsWith("/dev/pts/") || device.startsWith("/dev/tty"))
                        .orElseGet(this::isWatched);
    }

    private static Optional<String> device(int number) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(number)))
                    .toString());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    Style style() {
        return Ansi.AUTO.enabled() ? Style.COLOUR : Style.PLAIN;
    }

    /** Columns of a line; asking the terminal costs a process, so it is asked once, and only if there is one. */
    int width() {
        if (width == 0) {
            width = Math.max(LEAST_WIDTH, measured());
        }
        return width;
    }

    /** Columns of what must not be wrapped, however few they are. */
    int columns() {
        return measured();
    }

    private int measured() {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9][0-9]{1,3}")) {
            return Integer.parseInt(columns);
        }
        return isWatched() || isErrWatched()
                ? CommandSpec.create()
                        .usageMessage()
                        .width(USUAL_WIDTH)
                        .autoWidth(true)
                        .width()
                : USUAL_WIDTH;
    }
}
