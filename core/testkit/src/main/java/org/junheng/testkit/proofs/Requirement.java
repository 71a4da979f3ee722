package org.junheng.testkit.proofs;

import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;

/**
 * A value and what it is held against.
 *
 * @param value the value
 * @param comparator how
 * @param limit the limit, exactly
 */
record Requirement(Ratio value, Comparator comparator, Rational limit) {
    Formula met() {
        return value.compare(comparator, limit);
    }

    /** Whether the value is not below a share of the limit. */
    Formula reaches(Rational share) {
        if (!comparator.isLowerBound()) {
            throw new OutsideException("outside.upper");
        }
        return value.compare(Comparator.AT_LEAST, limit.times(share));
    }
}
