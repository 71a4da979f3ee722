package org.junheng.report.procedure;

import java.util.List;
import org.junheng.packs.Consequence;
import org.junheng.report.notice.ConsequenceNotice;

/**
 * A consequence of which nobody can say yet whether it applies.
 *
 * @param pack the pack's id
 * @param consequence the consequence
 * @param asks what must be asked, or found out, first
 * @param candidates whom it may concern, a sentence each
 */
public record Question(String pack, Consequence consequence, String asks, List<String> candidates) {
    /** Copies the list. */
    public Question {
        candidates = List.copyOf(candidates);
    }

    /** What sort of notice it would be. */
    public String kind() {
        return ConsequenceNotice.kind(consequence.kind());
    }
}
