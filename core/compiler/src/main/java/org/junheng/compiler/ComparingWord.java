package org.junheng.compiler;

import java.util.List;
import org.junheng.findings.Comparator;

/**
 * A word of the law that holds figures against the number that it stands beside.
 *
 * @param before what stands before the number; may be empty
 * @param after what stands behind the number and its unit; may be empty
 * @param comparator what it means
 */
record ComparingWord(String before, String after, Comparator comparator) {
    private static final String NUMBER = "X";

    /** All of them. */
    static final List<ComparingWord> ALL = LawWord.rows()
            .flatMap(row -> row.comparator().stream()
                    .flatMap(comparator -> row.words().stream().map(word -> of(word, comparator))))
            .toList();

    private static ComparingWord of(String word, Comparator comparator) {
        int number = word.indexOf(NUMBER);
        return number < 0
                ? new ComparingWord(word, "", comparator)
                : new ComparingWord(word.substring(0, number), word.substring(number + 1), comparator);
    }

    /** Those that fit between two texts; of several the longest, so that 不低于 is not 低于. */
    static List<ComparingWord> between(String before, String after) {
        List<ComparingWord> fitting =
                ALL.stream().filter(each -> each.fits(before, after)).toList();
        int longest = fitting.stream().mapToInt(ComparingWord::length).max().orElse(0);
        return fitting.stream().filter(each -> each.length() == longest).toList();
    }

    private boolean fits(String textBefore, String textAfter) {
        return textBefore.endsWith(before) && textAfter.startsWith(after);
    }

    private int length() {
        return before.length() + after.length();
    }
}
