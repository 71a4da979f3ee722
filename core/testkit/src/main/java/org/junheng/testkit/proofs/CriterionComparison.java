package org.junheng.testkit.proofs;

import java.util.List;
import org.junheng.compiler.conflicts.Clause;

/**
 * How two criteria stand to each other.
 *
 * @param first one
 * @param second the other
 * @param stand how the first stands to the second
 * @param differences who shows it
 */
public record CriterionComparison(Clause first, Clause second, Stand stand, List<Difference> differences) {
    /** Copies the list. */
    public CriterionComparison {
        differences = List.copyOf(differences);
    }
}
