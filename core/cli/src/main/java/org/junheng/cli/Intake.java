package org.junheng.cli;

import org.junheng.input.InvalidInputException;

/** Takes what is read. */
interface Intake {
    /** Takes a dossier. */
    void accept(NamedDossier dossier);

    /** Takes note of a dossier that cannot be used. */
    void refuse(InvalidInputException mistakes);
}
