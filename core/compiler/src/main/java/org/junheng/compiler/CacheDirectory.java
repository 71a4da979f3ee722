package org.junheng.compiler;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that only save time, by name, together at most so many bytes: what was not read for longest makes room. Any number of
 * processes may share it: a file appears whole or not at all, and whatever is gone is made again. A directory that cannot be read or
 * written costs a warning, nothing else.
 */
final class CacheDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(CacheDirectory.class);
    private static final String UNFINISHED = ".tmp";
    /** A process that writes for longer than this has died. */
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);

    private final Path directory;
    private final long mostBytes;

    CacheDirectory(Path directory, long mostBytes) {
        this.directory = directory;
        this.mostBytes = mostBytes;
    }

    /** A file's content, which then counts as just used; empty if there is none. */
    Optional<byte[]> read(String name) {
        Path file = directory.resolve(name);
        try {
            byte[] content = Files.readAllBytes(file);
            use(file);
            return Optional.of(content);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("cannot read the cache {}, so packs are compiled: {}", directory, e.toString());
            return Optional.empty();
        }
    }

    /** Whoever may read only, or comes when another process takes the file away, has read it all the same. */
    private static void use(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            return;
        }
    }

    /** Writes a file, or writes it anew, and makes room. */
    void write(String name, byte[] content) {
        try {
            Files.createDirectories(directory);
            Path written = Files.createTempFile(directory, "pack", UNFINISHED);
            try {
                Files.write(written, content);
                move(written, directory.resolve(name));
            } finally {
                Files.deleteIfExists(written);
            }
            makeRoom(name);
        } catch (IOException e) {
            LOG.warn("cannot write to the cache {}, so packs will be compiled again: {}", directory, e.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes what was not used for longest until all fits; never the file that was written just now. */
    private void makeRoom(String name) throws IOException {
        List<Kept> files = files();
        long bytes = files.stream().mapToLong(Kept::size).sum();
        for (Kept each : files) {
            if (each.isAbandoned() || (bytes > mostBytes && !each.isUnfinished() && !each.isCalled(name))) {
                delete(each.file());
                bytes -= each.size();
            }
        }
    }

    private List<Kept> files() throws IOException {
        List<Kept> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(directory)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Kept.of(file).ifPresent(files::add);
            }
        }
        files.sort(Comparator.comparing(Kept::used));
        return files;
    }

    /** A system that keeps open files lets it be; the next one that writes tries again. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    /**
     * A file of the directory.
     *
     * @param file where it is
     * @param size its bytes
     * @param used when it was last read or written
     */
    private record Kept(Path file, long size, Instant used) {
        /** Empty if another process has just deleted it. */
        static Optional<Kept> of(Path file) throws IOException {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return attributes.isRegularFile()
                        ? Optional.of(new Kept(
                                file,
                                attributes.size(),
                                attributes.lastModifiedTime().toInstant()))
                        : Optional.empty();
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }

        boolean isUnfinished() {
            return file.toString().endsWith(UNFINISHED);
        }

        boolean isAbandoned() {
            return isUnfinished() && used.isBefore(Instant.now().minus(LONGEST_WRITE));
        }

        boolean isCalled(String name) {
            return file.endsWith(name);
        }
    }
}
