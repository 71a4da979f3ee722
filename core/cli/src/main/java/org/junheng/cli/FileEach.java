package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Evaluated;
import org.junheng.report.county.CountyIndex;

/** One file for each county in one folder, named by the county's code and the day; HTML pages have a page that lists them. */
final class FileEach implements Results {
    private static final String INDEX = "index.html";

    private final EvaluationWriter writer;
    private final Path folder;
    private final String suffix;
    private final List<Source> sources;
    private final FileNames names = new FileNames(INDEX);
    private @Nullable CountyIndex index;

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
    public Draft draft(Unread unread, Evaluated county) {
        return Draft.later(county.evaluation().allMet(), () -> write(county));
    }

    private void write(Evaluated county) {
        Path file = file(county);
        try (Output output = FileOutput.to(file.toString(), sources)) {
            Results.write(county, writer, output);
            Results.keep(output);
        }
        if (suffix.equals(Format.HTML.code())) {
            index = index == null ? new CountyIndex() : index;
            index.add(county, String.valueOf(file.getFileName()));
        }
    }

    /** A second dossier of the same county and day gets a number. */
    private Path file(Evaluated county) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw UnusableException.because(e, "out.file", folder, Unreadable.reason(e));
        }
        String code = FileNames.plain(county.evaluation().county().code());
        return folder.resolve(names.next(code + "-" + county.evaluation().asOf(), suffix));
    }

    @Override
    public void finish() {
        // each file is in its place already
        CountyIndex pages = index;
        if (pages == null) {
            return;
        }
        try (Output output = FileOutput.to(folder.resolve(INDEX).toString(), sources)) {
            try {
                pages.write(output.bytes());
            } catch (IOException e) {
                throw output.failure(e);
            }
            Results.keep(output);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
