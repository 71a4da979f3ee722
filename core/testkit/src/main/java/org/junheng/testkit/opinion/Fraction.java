package org.junheng.testkit.opinion;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number of the second opinion: written for it alone, so that a mistake in the engine's arithmetic is not repeated.
 *
 * @param above the number above the line
 * @param below the number below it, greater than 0; both have no common divisor
 */
record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);

    Fraction {
        if (below.signum() == 0) {
            throw new ArithmeticException("nothing can be divided by 0");
        }
        BigInteger divisor = above.gcd(below);
        divisor = below.signum() < 0 ? divisor.negate() : divisor;
        above = above.divide(divisor);
        below = below.divide(divisor);
    }

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction over(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    boolean isZero() {
        return above.signum() == 0;
    }

    boolean isAtLeast(Fraction limit) {
        return compareTo(limit) >= 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** 3/4, or 5 if there is nothing below the line. */
    @Override
    public String toString() {
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }
}
