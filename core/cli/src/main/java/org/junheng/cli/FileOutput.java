package org.junheng.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that appears complete or not at all: written beside its place under another name, then moved there. Not made with
 * {@code createTempFile}, whose files only their owner can read.
 */
final class FileOutput implements Output {
    private final Path target;
    private final Path draft;
    private final OutputStream bytes;
    private final Writer writer;

    private FileOutput(Path target, Path draft, OutputStream bytes) {
        this.target = target;
        this.draft = draft;
        this.bytes = bytes;
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
    }

    /**
     * Begins a file.
     *
     * @param argument its path as it was given
     * @param sources what is read: none of it may be overwritten
     * @throws UnusableException if nothing can be written there
     */
    static FileOutput to(String argument, List<Source> sources) {
        Path path = Paths.require(argument);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw UnusableException.of("out.nofile", argument);
        }
        try {
            refuseInput(path, sources);
            // a link stays a link: the file behind it is replaced
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path draft =
                    target.resolveSibling(".junheng-" + ProcessHandle.current().pid() + ".tmp");
            // also when the run is interrupted
            draft.toFile().deleteOnExit();
            return new FileOutput(
                    target, draft, new BufferedOutputStream(Files.newOutputStream(draft, CREATE_NEW, WRITE)));
        } catch (IOException e) {
            throw UnusableException.because(e, "out.file", argument, Unreadable.reason(e));
        }
    }

    /**
     * Begins a file that lies in none of some packs: there it would be taken for a part of the pack.
     *
     * @param argument its path as it was given
     * @param packs directories and zip files
     * @throws UnusableException if nothing can be written there
     */
    static FileOutput outside(String argument, List<Path> packs) {
        refuseInside(argument, packs);
        return to(argument, List.of());
    }

    /**
     * Refuses a place in one of some packs.
     *
     * @param argument its path as it was given
     * @param packs directories and zip files
     * @throws UnusableException if it lies there
     */
    static void refuseInside(String argument, List<Path> packs) {
        Path path = Paths.require(argument).toAbsolutePath().normalize();
        for (Path pack : packs) {
            if (path.startsWith(pack.toAbsolutePath().normalize()) || isInside(path, pack)) {
                throw UnusableException.of("out.pack", argument, pack);
            }
        }
    }

    /** Whether a path leads into a pack by links. */
    private static boolean isInside(Path path, Path pack) {
        try {
            Path start = Files.exists(path) ? path : path.getParent();
            return start != null && start.toRealPath().startsWith(pack.toRealPath());
        } catch (IOException e) {
            // what cannot be found will be refused when it is read or written
            return false;
        }
    }

    /**
     * Writes a whole file that is no text, where there is none yet.
     *
     * @param argument its path as it was given
     * @throws UnusableException if there is something, or nothing can be written there
     */
    static void create(String argument, byte[] content) {
        if (Files.exists(Paths.require(argument))) {
            throw UnusableException.of("out.exists", argument);
        }
        try (FileOutput output = to(argument, List.of())) {
            try {
                output.bytes().write(content);
                output.keep();
            } catch (IOException e) {
                throw output.failure(e);
            }
        }
    }

    private static void refuseInput(Path path, List<Source> sources) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        for (Source source : sources) {
            if (source.file().isPresent()
                    && Files.exists(source.file().get())
                    && Files.isSameFile(path, source.file().get())) {
                throw UnusableException.of("out.input", path);
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
        writer.close();
        Files.move(draft, target, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    @Override
    public UnusableException failure(Exception cause) {
        return UnusableException.because(cause, "out.file", target, Unreadable.reason(cause));
    }

    @Override
    public void close() {
        try (writer) {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // the run has said already why nothing was kept, and the draft is deleted at exit
            return;
        }
    }
}
