package org.junheng.cli;

import java.io.IOException;

/** Writes a whole text to the output stream. */
final class Printed {
    private Printed() {}

    /**
     * Writes it.
     *
     * @throws UnusableException if the stream takes no more
     */
    static void on(Terminal terminal, String text) {
        try (Output output = new StandardOutput(terminal.out())) {
            try {
                output.writer().write(text);
                output.keep();
            } catch (IOException e) {
                throw output.failure(e);
            }
        }
    }
}
