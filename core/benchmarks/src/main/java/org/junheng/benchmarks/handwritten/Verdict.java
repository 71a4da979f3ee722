package org.junheng.benchmarks.handwritten;

import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;

/** Counts the findings that decide, and says what they come to. */
final class Verdict {
    private int notMet;
    private int open;

    void add(Outcome outcome) {
        switch (outcome) {
            case NOT_MET -> notMet++;
            case NO_DATA, NEEDS_EVIDENCE, UNDECIDED, NOT_YET_DUE -> open++;
            case MET, NOT_APPLICABLE -> {}
        }
    }

    VerdictOutcome outcome() {
        if (notMet > 0) {
            return VerdictOutcome.NOT_MET;
        }
        return open > 0 ? VerdictOutcome.OPEN : VerdictOutcome.MET;
    }
}
