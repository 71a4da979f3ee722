package org.junheng.findings;

/** What was found about one criterion and one subject. The constants' names are the words of the output. */
public enum Outcome {
    /** 达标. */
    MET,
    /** 未达标. */
    NOT_MET,
    /** A fact that it needs is missing; the finding names it. */
    NO_DATA,
    /** An inspector must judge. */
    NEEDS_EVIDENCE,
    /** The text gives no value, or the value does not exist; the finding says what to ask. */
    UNDECIDED,
    /** There is nothing to judge. */
    NOT_APPLICABLE,
    /** The deadline has not come. */
    NOT_YET_DUE
}
