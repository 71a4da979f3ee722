package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.DossierReader;

/** A JSON file with one dossier. Once its hash was asked for, it holds the bytes: what was hashed is what is read. */
final class UnreadFile implements Unread {
    private final Path path;
    private final long mostBytes;
    private byte @Nullable [] bytes;
    private @Nullable String hash;

    UnreadFile(Path path, long mostBytes) {
        this.path = path;
        this.mostBytes = mostBytes;
    }

    @Override
    public NamedDossier read(DossierReader reader) {
        if (Paths.isGarbled(path.toString())) {
            hold();
        }
        try {
            return new NamedDossier(file(), 0, bytes == null ? reader.read(path) : reader.read(bytes, file()));
        } catch (UncheckedIOException e) {
            throw Unreadable.file(path, e);
        } finally {
            bytes = null;
        }
    }

    @Override
    public Optional<String> sha256() {
        if (hash == null) {
            hold();
            hash = bytes == null ? null : new Hash().add(bytes).hex();
        }
        return Optional.ofNullable(hash);
    }

    /** Reads the bytes, unless the reader will refuse them. */
    private void hold() {
        try {
            if (Files.isRegularFile(path) && Files.size(path) <= mostBytes) {
                bytes = Files.readAllBytes(path);
            }
        } catch (IOException e) {
            // reading it says why
            bytes = null;
        }
    }

    @Override
    public String file() {
        return Paths.shown(path);
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            // reading it says why
            return 0;
        }
    }
}
