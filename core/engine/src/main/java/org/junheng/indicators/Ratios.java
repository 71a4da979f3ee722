package org.junheng.indicators;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * One exact fraction for each row of a column. Fractions whose numerator and denominator fit 64 bits (nearly all) stand in
 * two arrays and are compared by 128-bit products; the others are kept as {@link Rational}.
 */
public final class Ratios {
    private static final long MISSING = 0;
    private static final long UNDEFINED = -1;
    private static final long LARGE = -2;

    private final long[] numerators;
    private final long[] denominators;
    private final Map<Integer, Rational> large;

    private Ratios(long[] numerators, long[] denominators, Map<Integer, Rational> large) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.large = large;
    }

    /** Number of rows. */
    public int size() {
        return numerators.length;
    }

    /** Whether the row has a number. */
    public State state(int row) {
        long denominator = denominators[row];
        if (denominator == MISSING) {
            return State.MISSING;
        }
        return denominator == UNDEFINED ? State.UNDEFINED : State.PRESENT;
    }

    /**
     * Compares a row's fraction with a limit, exactly.
     *
     * @param row a row whose state is {@link State#PRESENT}
     * @return negative, zero or positive as the fraction is below, on or above the limit
     */
    public int compare(int row, Limit limit) {
        long denominator = denominators[row];
        if (denominator > 0 && limit.power() > 0) {
            return compareProducts(numerators[row], limit.power(), limit.scaled(), denominator);
        }
        return get(row).compareTo(limit.value());
    }

    /** Compares a·b with c·d without overflow. */
    private static int compareProducts(long a, long b, long c, long d) {
        long left = Math.multiplyHigh(a, b);
        long right = Math.multiplyHigh(c, d);
        return left != right ? Long.compare(left, right) : Long.compareUnsigned(a * b, c * d);
    }

    /**
     * The row's fraction.
     *
     * @throws IllegalStateException if the row has none
     */
    public Rational get(int row) {
        if (denominators[row] > 0) {
            return new Rational(BigInteger.valueOf(numerators[row]), BigInteger.valueOf(denominators[row]));
        }
        Rational value = large.get(row);
        if (value == null) {
            throw new IllegalStateException("row " + row + " has no number: " + state(row));
        }
        return value;
    }

    /** Whether the row's fraction fits 64 bits and is not negative, so that a double is a good approximation. */
    boolean isSmall(int row) {
        return denominators[row] > 0 && numerators[row] >= 0;
    }

    /** The row's fraction as a double, off by at most 3 units of roundoff; only for rows that are small. */
    double approximate(int row) {
        return (double) numerators[row] / (double) denominators[row];
    }

    /** Whether a row has a number. */
    public enum State {
        /** There is a number. */
        PRESENT,
        /** A fact that it needs is missing. */
        MISSING,
        /** Its denominator is 0. */
        UNDEFINED
    }

    /** Collects the rows; a row that is never set is missing. */
    public static final class Builder {
        private final long[] numerators;
        private final long[] denominators;
        private final Map<Integer, Rational> large = new HashMap<>();

        /** A builder for so many rows. */
        public Builder(int rows) {
            numerators = new long[rows];
            denominators = new long[rows];
        }

        /** A builder that fills two arrays which somebody else has begun to fill: numerators, and denominators of at least 1 or else 0. */
        public Builder(long[] numerators, long[] denominators) {
            this.numerators = numerators;
            this.denominators = denominators;
        }

        /** Sets a row to a fraction; the denominator is at least 1. */
        public void set(int row, long numerator, long denominator) {
            numerators[row] = numerator;
            denominators[row] = denominator;
        }

        /** Sets a row to a fraction of any size. */
        public void set(int row, Rational value) {
            large.put(row, value);
            denominators[row] = LARGE;
        }

        /** Says that the row's denominator is 0. */
        public void undefined(int row) {
            denominators[row] = UNDEFINED;
        }

        /** The column; this builder must not be used after it. */
        public Ratios build() {
            return new Ratios(numerators, denominators, large);
        }
    }
}
