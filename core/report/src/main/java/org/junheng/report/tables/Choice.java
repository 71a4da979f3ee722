package org.junheng.report.tables;

import java.util.Arrays;
import java.util.List;
import org.junheng.input.Coded;

/**
 * One of the words that a cell may hold.
 *
 * @param code as dossiers write it
 * @param word as people write it
 */
record Choice(String code, String word) {
    /** The words of a type, whose Chinese stands in the bundle below its name. */
    static <E extends Enum<E> & Coded> List<Choice> of(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> new Choice(each.code(), TableWords.text(key + "." + each.code())))
                .toList();
    }

    /** Words that dossiers and people write alike. */
    static List<Choice> same(List<String> words) {
        return words.stream().map(each -> new Choice(each, each)).toList();
    }

    boolean isWritten(String text) {
        return text.equals(code) || text.equals(word);
    }
}
