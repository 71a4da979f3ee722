package org.junheng.compiler.changes;

import org.junheng.compiler.conflicts.Clause;

/**
 * A criterion of one pack, and the criterion of the other pack that took its place.
 *
 * @param before as it was
 * @param after as it is
 * @param by why they are taken for one
 */
public record Pair(Clause before, Clause after, By by) {
    /** Why two criteria are taken for one. */
    public enum By {
        /** They have the same id. */
        ID,
        /** They have the same id but for the prefix, and are about the same thing. */
        NUMBER,
        /** The id is another one; what is measured and asked for is the same. */
        REQUIREMENT,
        /** No others in the two packs are about the same indicator, stage and scope. */
        MATTER
    }
}
