package org.junheng.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is being written for a folder, under a name that nobody reads. */
final class DraftFile implements Output {
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final ResultFolder folder;
    private final OutputStream bytes;
    private final Writer writer;

    DraftFile(Path path, ResultFolder folder) throws IOException {
        this.path = path;
        this.folder = folder;
        this.bytes = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()), BUFFER);
    }

    Path path() {
        return path;
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public OutputStream bytes() {
        return bytes;
    }

    /** All of it is on the disk; it still has to be moved. */
    @Override
    public void keep() throws IOException {
        writer.close();
    }

    @Override
    public UnusableException failure(Exception cause) {
        return folder.failure(cause);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            // the run says already why nothing was kept
            return;
        }
    }
}
