package org.junheng.indicators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The non-negative square root of a fraction: what a coefficient of variation is. It is compared by its square, so no
 * root is ever drawn to decide anything.
 *
 * @param square at least 0
 */
public record Root(Rational square) implements Measure {
    /** 64 · 63 · 65 · 11: of a number that is no square, its rest tells so in 99 of 100 cases. */
    private static final BigInteger RESTS = BigInteger.valueOf(2_882_880);

    /**
     * Checks the square.
     *
     * @throws ArithmeticException if the square is negative
     */
    public Root {
        if (square.signum() < 0) {
            throw new ArithmeticException("root of a negative number: " + square);
        }
    }

    /** The root that equals a given number of at least 0. */
    public static Root of(BigDecimal value) {
        Rational rational = Rational.of(value);
        return new Root(rational.times(rational));
    }

    @Override
    public int compareTo(BigDecimal limit) {
        return limit.signum() < 0 ? 1 : square.compareTo(Rational.of(limit.multiply(limit)));
    }

    /** The root as a fraction, where it is one. */
    Optional<Rational> rational() {
        if (!maybeSquare(square.numerator()) || !maybeSquare(square.denominator())) {
            return Optional.empty();
        }
        BigInteger numerator = square.numerator().sqrt();
        BigInteger denominator = square.denominator().sqrt();
        Rational candidate = new Rational(numerator, denominator);
        return candidate.times(candidate).equals(square) ? Optional.of(candidate) : Optional.empty();
    }

    /** Squares leave one of few rests; most other numbers leave another. */
    private static boolean maybeSquare(BigInteger number) {
        long rest = number.mod(RESTS).longValue();
        return isRest(rest, 64) && isRest(rest, 63) && isRest(rest, 65) && isRest(rest, 11);
    }

    private static boolean isRest(long number, int modulus) {
        int rest = (int) (number % modulus);
        for (int root = 0; root <= modulus / 2; root++) {
            if (root * root % modulus == rest) {
                return true;
            }
        }
        return false;
    }

    /** The root to so many significant digits, off by at most one unit in the last. */
    BigDecimal approximate(int digits) {
        MathContext precise = new MathContext(digits + 5, RoundingMode.HALF_EVEN);
        return new BigDecimal(square.numerator())
                .divide(new BigDecimal(square.denominator()), precise)
                .sqrt(precise)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** A double tells which step is the nearest, if the root certainly lies between the middles on both its sides. */
    @Override
    public BigDecimal rounded(BigDecimal offset, int decimals) {
        double near = new BigDecimal(square.numerator())
                .divide(new BigDecimal(square.denominator()), MathContext.DECIMAL64)
                .doubleValue();
        BigDecimal guess =
                BigDecimal.valueOf(Math.sqrt(near)).subtract(offset).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal half = BigDecimal.valueOf(5).movePointLeft(decimals + 1);
        BigDecimal middle = guess.add(offset);
        boolean certain = compareTo(middle.subtract(half)) > 0 && compareTo(middle.add(half)) < 0;
        return certain ? guess : RootMean.of(this).rounded(offset, decimals);
    }

    @Override
    public String exact() {
        return square.exact();
    }
}
