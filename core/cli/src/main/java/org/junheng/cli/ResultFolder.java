package org.junheng.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder that results are written to, held by one run at a time. What the run needs for itself lies in a folder inside: a lock that
 * the system gives back when a process dies, drafts, and the journal of what is finished.
 */
final class ResultFolder implements AutoCloseable {
    private static final String OWN = ".junheng";
    private static final String DRAFT = ".tmp";
    /** Ends like a file: .json, .txt. */
    private static final Pattern FILE = Pattern.compile("(?s).*\\.[A-Za-z]+");

    private final Path folder;
    private final Path own;
    private final boolean isNew;
    private final FileChannel lock;
    private final AtomicInteger drafts = new AtomicInteger();
    private boolean isUsed;

    private ResultFolder(Path folder, boolean isNew, FileChannel lock) {
        this.folder = folder;
        this.own = folder.resolve(OWN);
        this.isNew = isNew;
        this.lock = lock;
    }

    /** Whether a folder has been written to by a run. */
    static boolean is(Path folder) {
        return Files.isDirectory(folder.resolve(OWN));
    }

    /** Whether a folder is meant by the name of a place, and no file: it is one, it ends like one, or has no ending like a file. */
    static boolean isMeant(String target) {
        Path path = Paths.require(target);
        if (Files.exists(path)) {
            return Files.isDirectory(path);
        }
        return target.endsWith("/")
                || target.endsWith(File.separator)
                || !FILE.matcher(String.valueOf(path.getFileName())).matches();
    }

    /**
     * Refuses a folder where results would lie among dossiers, and be taken for dossiers the next time.
     *
     * @throws UnusableException if it is one
     */
    static void refuseAmong(Path folder, List<Source> sources, Format format) {
        Set<Path> places = new HashSet<>();
        for (Source source : sources) {
            source.file().map(Path::toAbsolutePath).map(Path::getParent).ifPresent(places::add);
        }
        for (Path place : places) {
            if (format != Format.HTML && isSame(folder, place)) {
                throw UnusableException.of("out.among", folder);
            }
        }
    }

    private static boolean isSame(Path folder, Path place) {
        try {
            return Files.exists(folder) && Files.isSameFile(folder, place);
        } catch (IOException e) {
            // reading or writing it says why
            return false;
        }
    }

    /**
     * Takes a folder, which is made if it is missing, and clears away what an interrupted run has left half done.
     *
     * @throws UnusableException if another run has it, or nothing can be written there
     */
    static ResultFolder take(Path folder) {
        try {
            boolean isNew = !Files.exists(folder);
            Path own = Files.createDirectories(folder.resolve(OWN));
            FileChannel channel = FileChannel.open(own.resolve("lock"), CREATE, WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw UnusableException.of("out.taken", folder);
            }
            ResultFolder taken = new ResultFolder(folder, isNew, channel);
            taken.clear();
            return taken;
        } catch (IOException e) {
            throw UnusableException.because(e, "out.file", folder, Unreadable.reason(e));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(own, "*" + DRAFT)) {
            for (Path each : left) {
                Files.delete(each);
            }
        }
    }

    /** A file in it. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Where the journal of a kind of results lies. */
    Path journal(String kind) {
        return own.resolve(kind + ".journal");
    }

    /**
     * Begins a file that nobody sees before it is kept.
     *
     * @throws UnusableException if nothing can be written there
     */
    DraftFile draft() {
        try {
            return new DraftFile(own.resolve(drafts.incrementAndGet() + DRAFT), this);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Moves a draft to its place. */
    void keep(Path draft, String name) throws IOException {
        keep(draft, file(name));
    }

    private void keep(Path draft, Path place) throws IOException {
        Files.move(draft, place, ATOMIC_MOVE, REPLACE_EXISTING);
        isUsed = true;
    }

    /**
     * Writes a whole file.
     *
     * @throws UnusableException if it cannot be written
     */
    void write(Path place, byte[] content) {
        try (DraftFile draft = draft()) {
            draft.bytes().write(content);
            draft.keep();
            keep(draft.path(), place);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Deletes a file, if it is there.
     *
     * @throws UnusableException if that is not allowed
     */
    void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Says that it cannot be written to. */
    UnusableException failure(Exception cause) {
        return UnusableException.because(cause, "out.file", folder, Unreadable.reason(cause));
    }

    /** Gives the folder back; one that was made for nothing goes again. */
    @Override
    public void close() {
        try (lock) {
            clear();
            if (isNew && !isUsed) {
                Files.deleteIfExists(own.resolve("lock"));
                Files.deleteIfExists(own);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // the next run clears it away
            return;
        }
    }
}
