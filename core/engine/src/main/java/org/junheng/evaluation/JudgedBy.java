package org.junheng.evaluation;

import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/**
 * The criterion behind a judgement.
 *
 * @param view the id of the view
 * @param pack the criterion's pack
 * @param criterion the criterion
 * @param supersededBy the criterion that decides instead in this view; null: this one does
 */
record JudgedBy(
        String view,
        Pack pack,
        Criterion criterion,
        @Nullable String supersededBy) {
    /** The same where another criterion decides instead. */
    JudgedBy supersededBy(String other) {
        return new JudgedBy(view, pack, criterion, other);
    }
}
