package org.junheng.compiler;

import java.time.LocalDate;
import java.util.List;
import org.junheng.input.Fields;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/**
 * How much a pack may hold, so that reading, checking and compiling one ends in seconds whoever wrote it. Every bound is several
 * times what the largest pack known needs.
 */
final class Budget {
    /** The largest pack known has 148; a thousand compile in six seconds. */
    static final int MOST_CRITERIA = 1_000;
    /** Examples of a pack; the largest known has 737. */
    static final int MOST_CASES = 10_000;
    /** Characters of the words of the law above one rule; the longest known have 406. */
    static final int LONGEST_LAW = 5_000;
    /** Characters of one rule without its comments; the longest known has 375. */
    static final int LONGEST_RULE = 2_000;
    /** Entries of a list of {@code pack.yaml}; the longest known has 20. */
    static final int MOST_ENTRIES = 1_000;
    /** Years between which packs are in force; periods are counted from the first to the last. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2200;

    private static final int LONGEST_LINE = 20_000;
    /** The longest rule file known has 110 lines, the longest table 121, the longest file of examples 2,400. */
    private static final int MOST_ROWS = 2_000;

    private static final int MOST_LINES = 20_000;

    private Budget() {}

    /** Whether a day is one that a law can name. */
    static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The items of a list of {@code pack.yaml}; none, and a problem, if there are too many. */
    static List<Tree> items(Fields fields, String name) {
        List<Tree> items = fields.items(name);
        if (items.size() > MOST_ENTRIES) {
            fields.problem(name, "budget.entries", items.size(), MOST_ENTRIES);
            return List.of();
        }
        return items;
    }

    /** Whether a text has no line too long and not too many of them; else tells so. */
    static boolean isShort(String path, String text, Problems problems) {
        int most = path.endsWith(".csv") ? MOST_ROWS : MOST_LINES;
        int line = 1;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            isShort(end - start, line, problems);
            start = end + 1;
            line++;
        }
        isShort(text.length() - start, line, problems);
        if (line > most + 1) {
            problems.add(Place.FILE, "", "budget.lines", line, most);
        }
        return problems.isEmpty();
    }

    private static void isShort(int length, int line, Problems problems) {
        if (length > LONGEST_LINE) {
            problems.add(new Place(line, 1), "", "budget.line", length, LONGEST_LINE);
        }
    }
}
