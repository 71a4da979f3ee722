package org.junheng.benchmarks.handwritten;

import org.junheng.benchmarks.work.Criterion;
import org.junheng.benchmarks.work.Judged;
import org.junheng.findings.Outcome;

/**
 * A finding: one object, as small as it can be.
 *
 * @param criterion what was judged
 * @param subject code of the county or school
 * @param outcome what was found
 * @param measured the measured number; NaN if there is none
 * @param margin by how much the limit is met or missed; NaN if there is none
 */
public record Found(Criterion criterion, String subject, Outcome outcome, double measured, double margin) {
    /** For comparison with others. */
    public Judged judged() {
        return Judged.of(criterion, subject, outcome, measured);
    }
}
