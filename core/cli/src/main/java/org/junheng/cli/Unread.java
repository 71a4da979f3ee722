package org.junheng.cli;

import java.util.Optional;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;

/** A dossier that was named or found, to be read when its turn comes. */
interface Unread {
    /**
     * Reads it.
     *
     * @throws InvalidInputException with every mistake, if there is any
     */
    NamedDossier read(DossierReader reader);

    /**
     * The SHA-256 of what would be read, by which it is known again; empty if it cannot be looked into: reading it says why.
     * The same whenever it is asked for.
     */
    Optional<String> sha256();

    /** The file, as messages call it. */
    String file();

    /** Its line; 0 if the file holds nothing else. */
    int line();

    /** About how many bytes it has. */
    long size();

    /** One that cannot be read, whoever tries. */
    static Unread refused(String file, InvalidInputException mistakes) {
        return new Refused(file, mistakes);
    }

    /**
     * One that cannot be read.
     *
     * @param file where it should have been
     * @param mistakes why not
     */
    record Refused(String file, InvalidInputException mistakes) implements Unread {
        @Override
        public NamedDossier read(DossierReader reader) {
            throw mistakes;
        }

        @Override
        public Optional<String> sha256() {
            return Optional.empty();
        }

        @Override
        public int line() {
            return 0;
        }

        @Override
        public long size() {
            return 0;
        }
    }
}
