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
        BigInteger numerator = square.numerator().sqrt();
        BigInteger denominator = square.denominator().sqrt();
        Rational candidate = new Rational(numerator, denominator);
        return candidate.times(candidate).equals(square) ? Optional.of(candidate) : Optional.empty();
    }

    /** The root to so many significant digits, off by at most one unit in the last. */
    BigDecimal approximate(int digits) {
        MathContext precise = new MathContext(digits + 5, RoundingMode.HALF_EVEN);
        return new BigDecimal(square.numerator())
                .divide(new BigDecimal(square.denominator()), precise)
                .sqrt(precise)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    @Override
    public BigDecimal rounded(BigDecimal offset, int decimals) {
        return RootMean.of(this).rounded(offset, decimals);
    }

    @Override
    public String exact() {
        return square.exact();
    }
}
