package org.junheng.testkit.proofs;

/** How one side stands to the other. */
public enum Stand {
    /** Whoever meets one meets the other. */
    EQUIVALENT,
    /** Whoever meets the first meets the second, and not the other way round. */
    STRONGER,
    /** Whoever meets the second meets the first, and not the other way round. */
    WEAKER,
    /** Somebody meets the first and not the second, and somebody the second and not the first. */
    INCOMPARABLE,
    /** No answer was found in time. */
    UNKNOWN;

    /** What two answers say together: whether the first implies the second, and the second the first. */
    static Stand of(Status forward, Status backward) {
        if (forward == Status.UNKNOWN || backward == Status.UNKNOWN) {
            return UNKNOWN;
        }
        if (forward == Status.PROVED) {
            return backward == Status.PROVED ? EQUIVALENT : STRONGER;
        }
        return backward == Status.PROVED ? WEAKER : INCOMPARABLE;
    }
}
