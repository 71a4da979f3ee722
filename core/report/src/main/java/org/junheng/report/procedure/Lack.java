package org.junheng.report.procedure;

import java.util.List;

/**
 * Something that the next step lacks.
 *
 * @param text what it is, as one sentence
 * @param details what it is made of; only the first ones, if there are many
 * @param view the pack whose evaluation shows all of it; empty: this is all
 */
public record Lack(String text, List<String> details, String view) {
    /** Copies the list. */
    public Lack {
        details = List.copyOf(details);
    }

    static Lack of(String key, Object... arguments) {
        return new Lack(ProcedureWords.text(key, arguments), List.of(), "");
    }
}
