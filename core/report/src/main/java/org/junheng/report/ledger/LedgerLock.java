package org.junheng.report.ledger;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other updates away from a ledger, by a file beside it. The system gives the lock back when a process dies; a file that is
 * left behind then hinders nobody.
 */
final class LedgerLock implements AutoCloseable {
    private static final long BEYOND_CONTENT = Long.MAX_VALUE - 1;
    /** So that no disk is too full for it. */
    private static final int MOST_LENGTH = 4096;

    private final Path file;
    private final FileChannel channel;

    private LedgerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a ledger.
     *
     * @throws LedgerConflictException if somebody else has it
     */
    static LedgerLock of(Path ledger) throws IOException {
        Path file = ledger.resolveSibling(".junheng-" + ledger.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        try {
            if (lock(channel) != null && isStillThere(file, channel)) {
                return new LedgerLock(file, channel);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw LedgerConflictException.of("lock.taken", ledger);
    }

    /** Where locks bind everybody, the content must stay open to others: what is locked lies behind it. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEYOND_CONTENT, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Who had the lock before may have deleted the file that is locked now, and somebody else may have made a new one: the file is
     * known by its length. Reading it instead would open it again, and closing that would give the lock back.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        int length = 1 + ThreadLocalRandom.current().nextInt(MOST_LENGTH);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1L);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        // deleted while it is still locked: whoever opened it in the meantime finds out
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
