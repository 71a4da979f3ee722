package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cuts a file into its lines as bytes, holding one line at a time and never more of it than allowed. */
final class LineSplitter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long mostBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private int number;
    private long length;

    LineSplitter(Path file, long mostBytes) throws IOException {
        this.in = Files.newInputStream(file);
        this.mostBytes = mostBytes;
    }

    /** The next line without its end, cut off where it is too long; null behind the last. */
    byte @org.jspecify.annotations.Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        length = 0;
        if (!fill()) {
            return null;
        }
        number++;
        while (fill()) {
            int end = endOfLine();
            take(line, end - position);
            boolean complete = end < limit;
            position = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        return line.toByteArray();
    }

    private void take(ByteArrayOutputStream line, int count) {
        int fits = (int) Math.max(0, Math.min(count, mostBytes - length));
        line.write(buffer, position, fits);
        length += count;
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return position < limit;
    }

    /** The line that was given last, from 1. */
    int number() {
        return number;
    }

    /** How long that line is, cut off or not. */
    long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
