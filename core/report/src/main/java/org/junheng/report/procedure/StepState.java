package org.junheng.report.procedure;

/** Where a county stands with one step of the procedure. */
public enum StepState {
    /** Passed; of a yearly step, in every year that is over; of a phase, all its parts. */
    DONE("MET"),
    /** Taken, but nobody says whether it was passed. */
    HELD("OPEN"),
    /** Taken last without passing. */
    FAILED("NOT_MET"),
    /** Yearly, and some year has no record or was not passed; of a phase, begun and not complete. */
    INCOMPLETE("OPEN"),
    /** It can be taken now: what comes before it is done. */
    NOW("OPEN"),
    /** Something behind it was taken, and of itself there is no record. */
    UNRECORDED("OPEN"),
    /** Something before it is not done yet. */
    NOT_YET("NOT_YET_DUE");

    private final String css;

    StepState(String css) {
        this.css = css;
    }

    /** The class of {@code page.css.peb} that colours it. */
    public String css() {
        return css;
    }

    /** A sign beside the word, so that no colour is needed. */
    public String sign() {
        return ProcedureWords.text("sign." + name());
    }

    /** What people call it. */
    public String word() {
        return ProcedureWords.text("state." + name());
    }

    /** Whether the next step may follow. */
    boolean isPast() {
        return this == DONE || this == HELD || this == UNRECORDED;
    }

    /** Whether somebody took it at least once. */
    boolean isTaken() {
        return this == DONE || this == HELD || this == FAILED;
    }
}
