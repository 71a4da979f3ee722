package org.junheng.compiler.changes;

import java.util.List;

/**
 * The changes by which an outcome flipped: found by taking changes back and judging anew.
 *
 * @param certainty how much is known
 * @param changes of {@link Certainty#EACH} those of which every one by itself would undo it if it were taken back; else those that
 *     undo it together
 */
public record Cause(Certainty certainty, List<Change> changes) {
    /** Copies the list. */
    public Cause {
        changes = List.copyOf(changes);
    }

    /** How much is known about a cause. */
    public enum Certainty {
        /** Taking back any one of them undoes the flip. */
        EACH,
        /** Taking back all of them undoes it, and nothing smaller does. */
        SMALLEST,
        /** Taking back all of them undoes it, and leaving out any one does not; a smaller set of others has not been excluded. */
        NEEDED,
        /** Taking back all of them undoes it; which of them are needed was not searched. */
        TOGETHER,
        /** No changes were found that undo it. */
        UNKNOWN
    }
}
