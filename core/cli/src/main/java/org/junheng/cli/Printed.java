package org.junheng.cli;

import java.io.IOException;

/** Writes a whole text. */
final class Printed {
    private Printed() {}

    /**
     * Writes it to the output stream.
     *
     * @throws UnusableException if the stream takes no more
     */
    static void on(Terminal terminal, String text) {
        try (Output output = new StandardOutput(terminal.out())) {
            to(output, text);
        }
    }

    /**
     * Writes it and keeps it.
     *
     * @throws UnusableException if it cannot be written there
     */
    static void to(Output output, String text) {
        try {
            output.writer().write(text);
            output.keep();
        } catch (IOException e) {
            throw output.failure(e);
        }
    }
}
