package org.junheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;

/** Something that holds dossiers, as it was named on the command line or found in a folder. */
interface Source {
    /** Hands on its dossiers one after the other, unread; also those that cannot be read. */
    void each(Consumer<Unread> taker);

    /** Reads the dossiers one after the other; what cannot be read is refused, and the reading goes on. */
    default void read(DossierReader reader, Intake intake) {
        each(unread -> {
            NamedDossier dossier;
            try {
                dossier = unread.read(reader);
            } catch (InvalidInputException e) {
                intake.refuse(e);
                return;
            }
            intake.accept(dossier);
        });
    }

    /** The file, if there is one. */
    Optional<Path> file();

    /** How many dossiers it holds; only as good as is needed for showing progress. */
    long size();
}
