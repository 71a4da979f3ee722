package org.junheng.report.ledger;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * A ledger on a disk, for one update at a time. The new ledger is written beside the old one and takes its place at once: whatever
 * happens on the way, the old file stays whole.
 */
public final class LedgerFile implements AutoCloseable {
    private final Path target;
    private final LedgerLock lock;
    private final Optional<byte[]> found;
    private final Ledger ledger;

    private LedgerFile(Path target, LedgerLock lock) throws IOException {
        this.target = target;
        this.lock = lock;
        this.found = content(target);
        this.ledger = Ledger.of(target.toString(), found.orElse(new byte[0]));
    }

    /**
     * Opens a ledger, or begins one where there is no file yet.
     *
     * @throws LedgerConflictException if another update is at work on it
     * @throws org.junheng.input.InvalidInputException with every mistake in it, if there is any
     * @throws IOException if it cannot be read, or nothing can be written beside it
     */
    public static LedgerFile open(Path path) throws IOException {
        // a link stays a link: the file behind it is replaced
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        LedgerLock lock = LedgerLock.of(target);
        try {
            return new LedgerFile(target, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What stands in it. */
    public Ledger ledger() {
        return ledger;
    }

    /** Whether there was no file. */
    public boolean isNew() {
        return found.isEmpty();
    }

    /**
     * Replaces what stands in it; a file that says the same already is left alone.
     *
     * @throws LedgerConflictException if somebody has changed the file since it was opened; their changes stay
     * @throws IOException if it cannot be written; the old file stays
     */
    public void replace(Ledger changed) throws IOException {
        byte[] bytes = changed.bytes();
        if (found.isPresent() && Arrays.equals(found.get(), bytes)) {
            return;
        }
        Path draft = draft();
        try {
            write(draft, bytes);
            requireUntouched();
            Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Where the new file is written; one that an update left behind when it was killed is written anew. */
    Path draft() {
        return target.resolveSibling(".junheng-" + target.getFileName() + ".tmp");
    }

    /** Writes the draft through to the disk; it may be read and written by whom the old file could. */
    void write(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null && found.isPresent()) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private void requireUntouched() throws IOException {
        Optional<byte[]> now = content(target);
        boolean isSame =
                now.isPresent() == found.isPresent() && (now.isEmpty() || Arrays.equals(now.get(), found.get()));
        if (!isSame) {
            throw LedgerConflictException.of("file.edited", target);
        }
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
