package org.junheng.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The output stream of the process: what is written is seen at once. */
final class StandardOutput implements Output {
    private final OutputStream bytes;
    private final Writer writer;

    StandardOutput(PrintStream out) {
        this.bytes = new Checked(out);
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    /** A print stream keeps its failures to itself: a full disk would go unnoticed. */
    private static final class Checked extends FilterOutputStream {
        private final PrintStream stream;

        Checked(PrintStream stream) {
            super(stream);
            this.stream = stream;
        }

        @Override
        public void write(byte[] content, int from, int length) {
            stream.write(content, from, length);
        }

        @Override
        public void flush() throws IOException {
            if (stream.checkError()) {
                throw new IOException(Words.text("reason.closed"));
            }
        }
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public OutputStream bytes() {
        return bytes;
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
