package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problems;
import org.junheng.input.Text;

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
    public void read(DossierReader reader, Intake intake) {
        if (!Files.isRegularFile(path)) {
            // its sentence is the same as for any other file that is not there
            new DossierFile(path).read(reader, intake);
            return;
        }
        try (LineSplitter lines = new LineSplitter(path, mostBytes)) {
            if (!readAll(lines, reader, intake)) {
                intake.refuse(NamedDossier.mistakeIn(path.toString(), 0, "lines.none"));
            }
        } catch (IOException e) {
            intake.refuse(Unreadable.file(path, e));
        }
    }

    private boolean readAll(LineSplitter lines, DossierReader reader, Intake intake) throws IOException {
        boolean any = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (!isBlank(line)) {
                read(line, lines, reader, intake);
                any = true;
            }
        }
        return any;
    }

    private void read(byte[] line, LineSplitter lines, DossierReader reader, Intake intake) {
        try {
            if (lines.length() > mostBytes) {
                throw NamedDossier.mistakeIn(path.toString(), lines.number(), "lines.long", lines.length(), mostBytes);
            }
            String text = decoded(line, lines.number());
            intake.accept(new NamedDossier(
                    path.toString(), lines.number(), reader.parse(text, path.toString(), lines.number())));
        } catch (InvalidInputException e) {
            intake.refuse(e);
        }
    }

    /** The text of one line; what the decoder calls line 1 is this one. */
    private String decoded(byte[] line, int number) {
        Problems problems = new Problems(path.toString(), Words.ENGINE);
        Optional<String> text = Text.decode(line, problems);
        return text.map(String::stripTrailing)
                .orElseThrow(() -> new InvalidInputException(
                        problems.list().stream()
                                .map(each -> each.at(path.toString(), number))
                                .toList(),
                        problems.list().size()));
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
