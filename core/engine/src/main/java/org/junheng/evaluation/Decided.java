package org.junheng.evaluation;

import org.junheng.findings.Outcome;

/**
 * The row of a judgement that decides about a subject.
 *
 * @param judgement the judgement
 * @param row the row
 */
record Decided(Judgement judgement, int row) {
    Outcome outcome() {
        return judgement.outcome(row);
    }

    String criterion() {
        return judgement.by().criterion().id();
    }
}
