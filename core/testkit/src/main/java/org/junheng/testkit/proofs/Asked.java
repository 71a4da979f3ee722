package org.junheng.testkit.proofs;

import java.util.Optional;
import org.junheng.compiler.conflicts.Clause;

/**
 * What a criterion asks of one subject of one kind, as formulas.
 *
 * @param clause the criterion
 * @param about the kind of subject
 * @param item the indicator, where the criterion judges several of one county; else empty
 * @param applies whether the subject is judged at all
 * @param judgeable whether it can be: every denominator is more than 0
 * @param met whether it is met by a subject that is judged
 * @param requirement the value and its limit; empty if it is put together from others
 */
record Asked(
        Clause clause,
        About about,
        String item,
        Formula applies,
        Formula judgeable,
        Formula met,
        Optional<Requirement> requirement) {
    String id() {
        return clause.criterion().id();
    }

    /** Whether two are about the same subjects. */
    boolean isAboutSame(Asked other) {
        return about.equals(other.about) && item.equals(other.item);
    }

    /** The same with other formulas. */
    Asked with(Formula newApplies, Formula newMet) {
        return new Asked(clause, about, item, newApplies, judgeable, newMet, requirement);
    }

    /** That a subject is judged and can be. */
    Formula isJudged() {
        return Formula.all(applies, judgeable);
    }

    /** Met, wherever it applies. */
    Formula isKept() {
        return applies.implies(Formula.all(judgeable, met));
    }

    /** Judged, and not met. */
    Formula fails() {
        return Formula.all(isJudged(), Formula.not(met));
    }
}
