package org.junheng.evaluation;

import org.junheng.findings.Comparator;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Limit;

/**
 * A comparator and a limit.
 *
 * @param comparator how a number is held against the limit
 * @param limit the limit
 * @param written the limit as the rule file writes it: 0.50, not 0.5
 */
record Requirement(Comparator comparator, Limit limit, String written) {
    /** The outcome for a number that compares with the limit like this. */
    Outcome outcome(int comparison) {
        return comparator.accepts(comparison) ? Outcome.MET : Outcome.NOT_MET;
    }
}
