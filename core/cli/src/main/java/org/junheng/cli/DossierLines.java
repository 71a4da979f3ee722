package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file with one dossier on each line.
 *
 * @param path the file
 * @param mostBytes the longest line that is read
 */
record DossierLines(Path path, long mostBytes) implements Source {
    /** The file's name says that it is of this kind. */
    static final String SUFFIX = ".jsonl";

    @Override
    public void each(Consumer<Unread> taker) {
        if (!Files.isRegularFile(path)) {
            // its sentence is the same as for any other file that is not there
            taker.accept(new UnreadFile(path, mostBytes));
            return;
        }
        String name = Paths.shown(path);
        try (LineSplitter lines = new LineSplitter(path, mostBytes)) {
            if (!hasHandedOn(lines, name, taker)) {
                taker.accept(Unread.refused(name, NamedDossier.mistakeIn(name, 0, "lines.none")));
            }
        } catch (IOException e) {
            taker.accept(Unread.refused(name, Unreadable.file(path, e)));
        }
    }

    /** Hands on every line that is not blank; says whether there was one. */
    private boolean hasHandedOn(LineSplitter lines, String name, Consumer<Unread> taker) throws IOException {
        boolean any = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (!isBlank(line)) {
                taker.accept(lines.length() > mostBytes ? tooLong(lines, name) : unread(lines, name, line));
                any = true;
            }
        }
        return any;
    }

    private static Unread unread(LineSplitter lines, String name, byte[] line) {
        return new UnreadLine(name, lines.number(), line);
    }

    private Unread tooLong(LineSplitter lines, String name) {
        return Unread.refused(
                name, NamedDossier.mistakeIn(name, lines.number(), "lines.long", lines.length(), mostBytes));
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public long size() {
        long size = 0;
        try (LineSplitter lines = new LineSplitter(path, 0)) {
            while (lines.next() != null) {
                size++;
            }
        } catch (IOException e) {
            // reading it will say so
            return 1;
        }
        return size;
    }
}
