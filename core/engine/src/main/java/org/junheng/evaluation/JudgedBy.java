package org.junheng.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;

/**
 * The criterion behind a judgement.
 *
 * @param view the id of the view
 * @param pack the criterion's pack
 * @param criterion the criterion
 * @param target the criterion of a pack above that it names; null: none
 * @param date the day of the evaluation
 * @param supersededBy the criterion that decides instead in this view; null: this one does
 */
record JudgedBy(
        String view,
        Pack pack,
        Criterion criterion,
        @Nullable Criterion target,
        LocalDate date,
        @Nullable String supersededBy) {
    /** The same where another criterion decides instead. */
    JudgedBy supersededBy(String other) {
        return new JudgedBy(view, pack, criterion, target, date, other);
    }

    /** What is known of a finding with an outcome before it is written out. */
    FindingHead head(Outcome outcome) {
        return new FindingHead(
                view, criterion.id(), pack.id(), outcome, supersededBy, criterion.isCheck(), weakerThan());
    }

    /** The criterion above that asks for more; null if there is none, or if it is not in force. */
    @Nullable
    String weakerThan() {
        return target != null && criterion.is(Relation.Kind.WEAKER) ? target.id() : null;
    }

    /** Whether an outcome can count as another because the text leaves something open. */
    boolean hasLeeway() {
        return !criterion.isCheck() && (isOptional() || !criterion.leeway().isNone());
    }

    /** Whether nobody fails who does not do it: by its own words, or because its whole text binds nobody. */
    boolean isOptional() {
        return criterion.leeway().optional() != null || !pack.binding();
    }

    /** What an outcome counts as, given what the text leaves open: whether at all, how long, and how nearly. */
    Outcome count(Outcome found) {
        if (found == Outcome.MET || !hasLeeway()) {
            return found;
        }
        if (isOptional()) {
            return found == Outcome.NOT_YET_DUE ? found : Outcome.NOT_APPLICABLE;
        }
        LocalDate due = criterion.leeway().due();
        if (due != null && date.isBefore(due)) {
            return found == Outcome.NOT_APPLICABLE ? found : Outcome.NOT_YET_DUE;
        }
        boolean nearly = criterion.leeway().roughly() != null && found == Outcome.NOT_MET;
        return nearly ? Outcome.UNDECIDED : found;
    }
}
