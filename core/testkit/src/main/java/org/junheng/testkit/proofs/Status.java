package org.junheng.testkit.proofs;

/** What became of a question. */
public enum Status {
    /** It is so, whatever the figures. */
    PROVED,
    /** It is not so. */
    REFUTED,
    /** Formulas cannot say it; the answer says why. */
    OUTSIDE,
    /** No answer was found in time, or no dossier for it. */
    UNKNOWN
}
