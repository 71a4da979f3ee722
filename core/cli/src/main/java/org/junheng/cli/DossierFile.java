package org.junheng.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;

/**
 * A file with one dossier.
 *
 * @param path the file
 */
record DossierFile(Path path) implements Source {
    @Override
    public void read(DossierReader reader, Intake intake) {
        read(path, reader::read, intake);
    }

    /** Takes in what is read from a path, or refuses it. */
    static void read(Path path, Function<Path, Dossier> reading, Intake intake) {
        Dossier dossier;
        try {
            dossier = reading.apply(path);
        } catch (InvalidInputException e) {
            intake.refuse(e);
            return;
        } catch (UncheckedIOException e) {
            intake.refuse(Unreadable.file(path, e));
            return;
        }
        intake.accept(new NamedDossier(path.toString(), 0, dossier));
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public long size() {
        return 1;
    }
}
