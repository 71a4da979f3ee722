package org.junheng.indicators;

import java.math.BigDecimal;

/**
 * A limit, taken apart once so that comparing many 64-bit fractions with it needs no allocation.
 *
 * @param value the limit as a decimal
 * @param scaled the limit times {@code power}, if both fit 64 bits
 * @param power a power of ten; 0 if the limit does not fit
 */
public record Limit(BigDecimal value, long scaled, long power) {
    private static final int MOST_DIGITS = 18;

    /** Takes a decimal apart. */
    public static Limit of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        boolean fits = plain.precision() <= MOST_DIGITS && plain.scale() <= MOST_DIGITS;
        return fits
                ? new Limit(
                        value,
                        plain.unscaledValue().longValueExact(),
                        BigDecimal.ONE.movePointRight(plain.scale()).longValueExact())
                : new Limit(value, 0, 0);
    }
}
