package org.junheng.benchmarks.peers;

import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;

/** What a rule says about a place of a fact. */
public enum Answer {
    /** Met. */
    MET(Outcome.MET),
    /** Not met. */
    NOT_MET(Outcome.NOT_MET),
    /** Not met, and below 85 % of the limit too. */
    BELOW(Outcome.NOT_MET),
    /** A figure is missing. */
    NO_DATA(Outcome.NO_DATA),
    /** There is no such number. */
    UNDECIDED(Outcome.UNDECIDED),
    /** Nobody has judged. */
    NEEDS_EVIDENCE(Outcome.NEEDS_EVIDENCE);

    private final Outcome outcome;

    Answer(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Of a verdict: what is missing leaves it open. */
    VerdictOutcome verdict() {
        return switch (this) {
            case MET -> VerdictOutcome.MET;
            case NOT_MET, BELOW -> VerdictOutcome.NOT_MET;
            case NO_DATA, UNDECIDED, NEEDS_EVIDENCE -> VerdictOutcome.OPEN;
        };
    }
}
