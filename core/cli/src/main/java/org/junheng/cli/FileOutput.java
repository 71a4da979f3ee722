package org.junheng.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
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
    private final Writer writer;

    private FileOutput(Path target, Path draft, Writer writer) {
        this.target = target;
        this.draft = draft;
        this.writer = writer;
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
                    target, draft, Files.newBufferedWriter(draft, StandardCharsets.UTF_8, CREATE_NEW, WRITE));
        } catch (IOException e) {
            throw UnusableException.because(e, "out.file", argument, Unreadable.reason(e));
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
                Files.write(output.draft, content);
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
