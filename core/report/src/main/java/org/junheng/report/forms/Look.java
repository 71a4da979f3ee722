package org.junheng.report.forms;

/** How a cell looks. Colour is never the only sign: the words or numbers say the same. */
public enum Look {
    /** The name of a form. */
    TITLE,
    /** A remark above or below a form. */
    NOTE,
    /** A heading. */
    HEAD,
    /** A heading between the lines of a form. */
    GROUP,
    /** A text from the left. */
    TEXT,
    /** A short text in the middle. */
    CENTRED,
    /** A number. */
    NUMBER,
    /** Something that is met. */
    MET,
    /** Something that is not met. */
    NOT_MET,
    /** Something that is not decided. */
    OPEN,
    /** A figure that is missing. */
    MISSING
}
