package org.junheng.compiler.conflicts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junheng.compiler.CompilerMessages;

/** Which of two requirements asks for more. */
public enum Stricter {
    /** The first (甲). */
    FIRST("name.first"),
    /** The second (乙). */
    SECOND("name.second"),
    /** Neither can be told. */
    UNKNOWN("name.unknown"),
    /** Both alike. */
    SAME("name.same");

    private final String word;

    Stricter(String key) {
        this.word = CompilerMessages.MESSAGES.format(key);
    }

    /** As files have it. */
    public String word() {
        return word;
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Stricter::word).toList();
    }

    /** The one with this word. */
    public static Optional<Stricter> find(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
