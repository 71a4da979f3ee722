package org.junheng.report.forms;

import java.util.List;

/** Lists of names that stay short. */
final class Names {
    private static final int MOST = 3;
    private static final int MOST_LINES = 7;

    private Names() {}

    /** The first few, and how many there are if there are more. */
    static String few(List<String> names) {
        String first = String.join(FormWords.text("and"), names.subList(0, Math.min(MOST, names.size())));
        return names.size() <= MOST ? first : FormWords.text("few", first, names.size());
    }

    /** The first of many sentences, each on a line of its own, and how many there are if there are more. */
    static String lines(List<String> sentences) {
        List<String> first = sentences.subList(0, Math.min(MOST_LINES, sentences.size()));
        String lines = String.join("\n", first);
        return sentences.size() <= MOST_LINES ? lines : FormWords.text("moreLines", lines, sentences.size());
    }
}
