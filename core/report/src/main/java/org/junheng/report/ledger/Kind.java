package org.junheng.report.ledger;

/** What kind of thing an entry is about. */
public enum Kind {
    /** A requirement that is not met. */
    GAP,
    /** Figures that contradict each other (数据核验). */
    CONTRADICTION,
    /** Something that could not be decided: data or evidence is missing, or the text gives no value. */
    QUESTION
}
