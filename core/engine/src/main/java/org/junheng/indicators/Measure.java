package org.junheng.indicators;

import java.math.BigDecimal;

/** An exact number that a requirement is held against. Nothing about it is rounded before it is compared. */
public interface Measure {
    /**
     * Compares this number with a limit, exactly.
     *
     * @return negative, zero or positive as this number is below, on or above the limit
     */
    int compareTo(BigDecimal limit);

    /**
     * This number minus an offset, for printing.
     *
     * @param offset what is taken away first; zero prints the number itself
     * @param decimals digits after the point, rounded half up
     */
    BigDecimal rounded(BigDecimal offset, int decimals);

    /** The number as a fraction in lowest terms; for a root, the fraction under it. */
    String exact();

    /** This number, rounded half up to so many digits after the point. */
    default BigDecimal rounded(int decimals) {
        return rounded(BigDecimal.ZERO, decimals);
    }
}
