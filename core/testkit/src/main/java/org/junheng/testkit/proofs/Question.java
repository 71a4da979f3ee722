package org.junheng.testkit.proofs;

/** What is asked about criteria. Every question is put so that to prove it is good news. */
public enum Question {
    /** {@code @equals}: the first asks just what the second asks, of the same subjects. */
    SAME,
    /** Whoever meets the first meets the second. */
    IMPLIES,
    /** {@code @weakerThan}, {@code @relaxes}: somebody does not fail the first and fails the second; the example is the proof. */
    ASKS_LESS,
    /** All of them can be met together by any subject that they are about. */
    POSSIBLE,
    /** The first does not follow from the others. */
    NEEDED,
    /** Between the versions of one matter no day, and among siblings no kind of subject, is left out. */
    COVERED,
    /** No two versions are in force on one day, and no two siblings ask one subject for different things. */
    ONCE
}
