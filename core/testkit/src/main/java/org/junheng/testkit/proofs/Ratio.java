package org.junheng.testkit.proofs;

import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;

/**
 * A value of an indicator: one sum over another.
 *
 * @param above the numerator, times {@code per}
 * @param below the denominator
 */
record Ratio(Linear above, Linear below) {
    /** Whether it has a value: of a denominator that is 0 or less the engine says that it is not decided. */
    Formula isDefined() {
        return Formula.compare(below, Comparator.MORE_THAN, Rational.ZERO);
    }

    /** How the value is held against a limit, by multiplying: above ≥ limit × below; below is more than 0. */
    Formula compare(Comparator comparator, Rational limit) {
        Linear difference = above.minus(below.times(limit));
        return Formula.all(isDefined(), new Formula.Compare(difference, comparator));
    }
}
