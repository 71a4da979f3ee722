package org.junheng.cli;

import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;

/**
 * A dossier and where it came from.
 *
 * @param file the file, as the command line names it
 * @param line its line; 0 if the file holds nothing else
 * @param dossier what was read
 */
record NamedDossier(String file, int line, Dossier dossier) {
    /** A mistake in this dossier; the sentence has the form {@code found|expected|next step}. */
    InvalidInputException mistake(String path, String key, Object... arguments) {
        return mistake(file, line, path, Words.text(key, arguments));
    }

    /** The same mistakes as those of this dossier's file. */
    InvalidInputException inFile(InvalidInputException mistakes) {
        List<Problem> problems = mistakes.problems().stream()
                .map(each -> new Problem(file, line, each.path(), each.found(), each.expected(), each.nextStep()))
                .toList();
        return new InvalidInputException(problems, mistakes.total());
    }

    /** A mistake in a file. */
    static InvalidInputException mistake(String file, int line, String path, String sentence) {
        String[] parts = sentence.split("\\|", -1);
        String expected = parts.length > 1 ? parts[1] : "";
        String nextStep = parts.length > 2 ? parts[2] : "";
        return new InvalidInputException(List.of(new Problem(file, line, path, parts[0], expected, nextStep)), 1);
    }
}
