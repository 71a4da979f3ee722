package org.junheng.testkit.proofs;

import java.util.List;

/**
 * How two packs, or two revisions of one, stand to each other on a day.
 *
 * @param whole all demands of the first against all of the second, as far as formulas can say them
 * @param forward who keeps to all of the first, and not to some of the second; empty: nobody
 * @param backward the other way round
 * @param criteria criterion by criterion: those with one id, and those about the same value of the same kind of subject
 * @param outside criteria of either side that formulas cannot say and that the other side does not have word for word
 */
public record PackComparison(
        Stand whole,
        List<Difference> forward,
        List<Difference> backward,
        List<CriterionComparison> criteria,
        List<Outside> outside) {
    /** Copies the lists. */
    public PackComparison {
        forward = List.copyOf(forward);
        backward = List.copyOf(backward);
        criteria = List.copyOf(criteria);
        outside = List.copyOf(outside);
    }
}
