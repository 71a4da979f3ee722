package org.junheng.report.ledger;

import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** What the last evaluation said about an entry; the worst first, where it said several things. */
public enum LatestResult {
    /** Not met. */
    NOT_MET,
    /** Figures contradict each other. */
    CONTRADICTION,
    /** Not met, but there is time left. */
    NOT_YET_DUE,
    /** A fact is missing. */
    NO_DATA,
    /** An inspector must judge. */
    NEEDS_EVIDENCE,
    /** The text gives no value, or the value does not exist. */
    UNDECIDED,
    /** Met. */
    MET,
    /** There is time left, and nothing has been measured yet. */
    AWAITED,
    /** There is nothing to judge. */
    NOT_APPLICABLE,
    /** Not decided by this criterion but by another one, which stands in its place or makes an allowance. */
    SUPERSEDED,
    /** The school, class or room is not in the data. */
    UNSEEN,
    /** The criterion is not in force. */
    NOT_IN_FORCE;

    static LatestResult of(Finding finding) {
        if (finding.outcome() == Outcome.NOT_MET && finding.check()) {
            return CONTRADICTION;
        }
        return finding.outcome() == Outcome.NOT_YET_DUE && !isShort(finding)
                ? AWAITED
                : valueOf(finding.outcome().name());
    }

    private static boolean isShort(Finding finding) {
        return finding.margin() != null && finding.margin().startsWith("-");
    }

    /** Whether it says that something is left to do. */
    boolean isGap() {
        return this == NOT_MET || this == CONTRADICTION || this == NOT_YET_DUE;
    }

    /** Whether it says that nobody knows yet. */
    boolean isQuestion() {
        return this == NO_DATA || this == NEEDS_EVIDENCE || this == UNDECIDED;
    }

    /** The kind of entry that it opens; of what opens none, a question. */
    Kind kind() {
        if (this == CONTRADICTION) {
            return Kind.CONTRADICTION;
        }
        return isGap() ? Kind.GAP : Kind.QUESTION;
    }
}
