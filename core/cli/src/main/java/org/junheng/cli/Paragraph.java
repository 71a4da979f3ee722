package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines. Chinese breaks nearly anywhere, but not before a closing mark or behind an opening one; Latin
 * words and numbers stay whole. Written here because Java's own line breaker needs the locale data that start-up avoids.
 */
final class Paragraph {
    /** Marks that end something: the Chinese comma, full stop and so on, closing brackets and quotes, and their Latin like. */
    private static final String CLOSING = "\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\u3001"
            + "\uFF09\u3015\u300B\u300D\u300F\u201D\u2019\u2026" + ",.;:!?)]}%";
    /** Marks that begin something. */
    private static final String OPENING = "\uFF08\u3014\u300A\u300C\u300E\u201C\u2018" + "([{";
    /** Signs of comparison. */
    private static final String SIGNS = "\u2264\u2265\u00B1" + "<>=";

    private final String text;
    private final int columns;
    private final int hanging;
    private final List<String> lines = new ArrayList<>();
    private int start;

    private Paragraph(String text, int columns, int hanging) {
        this.text = text;
        this.columns = columns;
        this.hanging = hanging;
    }

    /** The lines, those behind the first with so many blanks before them. */
    static List<String> lines(String text, int columns, int hanging) {
        Paragraph paragraph = new Paragraph(Width.harmless(text), Math.max(hanging + 2, columns), hanging);
        paragraph.fill();
        return paragraph.lines;
    }

    private void fill() {
        int used = 0;
        int lastBreak = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (breaksBefore(i)) {
                lastBreak = i;
            }
            used += Width.of(text.codePointAt(i));
            if (used > columns && text.charAt(i) != ' ' && i > start) {
                endLineAt(lastBreak > start ? lastBreak : i);
                used = hanging + Width.of(text.substring(start, i)) + Width.of(text.codePointAt(i));
            }
        }
        endLineAt(text.length());
    }

    private void endLineAt(int end) {
        lines.add(Width.blanks(start == 0 ? 0 : hanging)
                + text.substring(start, end).stripTrailing());
        start = end;
    }

    private boolean breaksBefore(int index) {
        if (index == 0 || index <= start) {
            return false;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ') {
            // a limit stays with its sign
            return index < 2 || SIGNS.indexOf(text.charAt(index - 2)) < 0;
        }
        return Width.isWide(before) || Width.isWide(after);
    }
}
