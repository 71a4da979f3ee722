package org.junheng.compiler;

/**
 * A word that a sentence can use at some place.
 *
 * @param name the word
 * @param argument what stands between its brackets
 */
record WordForm(String name, Argument argument) {
    /** What stands between the brackets of a word. */
    enum Argument {
        /** Nothing. */
        NONE,
        /** A plain decimal. */
        DECIMAL,
        /** A whole number. */
        COUNT,
        /** A text in quotes. */
        TEXT,
        /** A day in quotes. */
        DATE,
        /** The code of a fact in quotes. */
        CODE;

        /** Whether it stands in quotes. */
        boolean isQuoted() {
            return this == TEXT || this == DATE || this == CODE;
        }
    }
}
