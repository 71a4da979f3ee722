package org.junheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.junheng.facts.DossierReader;

/** Something that holds dossiers, as it was named on the command line or found in a folder. */
interface Source {
    /** Reads the dossiers one after the other; what cannot be read is refused, and the reading goes on. */
    void read(DossierReader reader, Intake intake);

    /** The file, if there is one. */
    Optional<Path> file();

    /** How many dossiers it holds; only as good as is needed for showing progress. */
    long size();
}
