package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.report.Evaluated;

/** One file for each county in one folder, named by the county's code and the day. */
final class FileEach implements Results {
    private final EvaluationWriter writer;
    private final Path folder;
    private final String suffix;
    private final List<Source> sources;
    private final Set<Path> written = new HashSet<>();

    /**
     * Files to come.
     *
     * @param writer writes one of them
     * @param folder made if it is missing
     * @param format names them
     * @param sources what is read: none of it may be overwritten
     */
    FileEach(EvaluationWriter writer, Path folder, Format format, List<Source> sources) {
        this.writer = writer;
        this.folder = folder;
        this.suffix = format.code();
        this.sources = sources;
    }

    @Override
    public void write(Evaluated county) {
        try (Output output = FileOutput.to(file(county).toString(), sources)) {
            Results.write(county, writer, output);
            Results.keep(output);
        }
    }

    /** A second dossier of the same county and day gets a number. */
    private Path file(Evaluated county) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw UnusableException.because(e, "out.file", folder, Unreadable.reason(e));
        }
        String name =
                county.evaluation().county().code() + "-" + county.evaluation().asOf();
        Path file = folder.resolve(name + "." + suffix);
        for (int i = 2; !written.add(file); i++) {
            file = folder.resolve(name + "-" + i + "." + suffix);
        }
        return file;
    }

    @Override
    public void finish() {
        // each file is in its place already
    }

    @Override
    public void close() {
        // nothing is open
    }
}
