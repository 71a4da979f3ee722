package org.junheng.compiler;

import org.junheng.input.Place;
import org.junheng.input.Problems;

/**
 * Characters that nobody sees, but that turn a text round, part a word or steer a terminal: what a person reads would not be what
 * the program reads, or prints.
 */
final class HiddenCharacters {
    private HiddenCharacters() {}

    /** Whether a text has none; else tells of each. */
    static boolean areAbsent(String text, Problems problems) {
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            line += c == '\n' ? 1 : 0;
            if (isHidden(text, i, c)) {
                problems.add(new Place(line, 1), "", "text.hidden", String.format("U+%04X", c));
            }
        }
        return problems.isEmpty();
    }

    /** Whether the character that stands there is one of them. */
    static boolean isHidden(String whole, int offset, int c) {
        if (c == '\n' || c == '\t' || (c == '\r' && whole.startsWith("\r\n", offset))) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
