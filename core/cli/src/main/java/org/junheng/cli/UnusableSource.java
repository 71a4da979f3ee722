package org.junheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;

/**
 * An argument behind which no dossier was found.
 *
 * @param mistake why
 */
record UnusableSource(InvalidInputException mistake) implements Source {
    /** For an argument, with the key of the sentence about it. */
    static UnusableSource of(String argument, String key) {
        return new UnusableSource(NamedDossier.mistakeIn(argument, 0, key, argument));
    }

    @Override
    public void read(DossierReader reader, Intake intake) {
        intake.refuse(mistake);
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public long size() {
        return 1;
    }
}
