package org.junheng.compiler.changes;

import java.util.List;

/**
 * One thing in which two packs differ, and which can be taken back for itself.
 *
 * @param kind what it means
 * @param aspect what of the part is different
 * @param part what is different
 * @param differences each value that differs; of what was added or removed, all values
 */
public record Change(Kind kind, Aspect aspect, Part part, List<Difference> differences) {
    /** Copies the list. */
    public Change {
        differences = List.copyOf(differences);
    }

    /** Whether an outcome can depend on it: words, names and where something comes from cannot. */
    public boolean mayAlterOutcomes() {
        return kind != Kind.REWORDED
                && differences.stream().map(Difference::field).anyMatch(each -> !aspect.isOnlySaid(each));
    }

    /** Whether it is about a criterion that is in both packs. */
    boolean isOfPair() {
        return part.before().isPresent() && part.after().isPresent();
    }
}
