package org.junheng.cli;

import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Place;
import org.junheng.input.Problem;
import org.junheng.input.Problems;

/**
 * A dossier and where it came from.
 *
 * @param file the file, as the command line names it
 * @param line its line; 0 if the file holds nothing else
 * @param dossier what was read
 */
record NamedDossier(String file, int line, Dossier dossier) {
    /** A mistake in this dossier; the sentence has the form {@code found|expected|next step}. */
    InvalidInputException mistake(String key, Object... arguments) {
        return mistakeIn(file, line, key, arguments);
    }

    /** The same mistakes as those of this dossier's file. */
    InvalidInputException inFile(InvalidInputException mistakes) {
        List<Problem> problems =
                mistakes.problems().stream().map(each -> each.at(file, line)).toList();
        return new InvalidInputException(problems, mistakes.total());
    }

    /** A mistake on a line of a file, or in the whole of it if the line is 0. */
    static InvalidInputException mistakeIn(String file, int line, String key, Object... arguments) {
        Problems problems = new Problems(file, Words.OWN);
        problems.add(new Place(line, 1), "", key, arguments);
        return new InvalidInputException(problems.list(), 1);
    }
}
