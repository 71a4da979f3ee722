package org.junheng.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The output stream of the process: what is written is seen at once. */
final class StandardOutput implements Output {
    private final Writer writer;

    StandardOutput(PrintStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            @Override
            public void flush() throws IOException {
                super.flush();
                // a print stream keeps its failures to itself: a full disk would go unnoticed
                if (out.checkError()) {
                    throw new IOException(Words.text("reason.closed"));
                }
            }
        };
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public void keep() throws IOException {
        writer.flush();
    }

    @Override
    public UnusableException failure(Exception cause) {
        return UnusableException.because(cause, "out.standard");
    }

    @Override
    public void close() {
        // the stream belongs to the process
    }
}
