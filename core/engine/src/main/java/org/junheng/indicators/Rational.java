package org.junheng.indicators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * A fraction in lowest terms, of any size.
 *
 * @param numerator any integer
 * @param denominator at least 1
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Measure, Comparable<Rational> {
    /** 0. */
    public static final Rational ZERO = of(0);

    /**
     * Brings the fraction to lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is 0");
        }
        BigInteger divisor = divisor(numerator, denominator);
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** What brings a fraction to lowest terms, with the sign of the denominator. */
    private static BigInteger divisor(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return denominator;
        }
        BigInteger common = numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? BigInteger.valueOf(common(numerator.longValue(), denominator.longValue()))
                : numerator.gcd(denominator);
        return common.signum() == denominator.signum() ? common : common.negate();
    }

    /** Greatest common divisor by Euclid, of whatever sign: most fractions are small. */
    private static long common(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** A whole number. */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** A decimal, exactly. */
    public static Rational of(BigDecimal value) {
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** The sum of many fractions: over their least common denominator, so that only the sum need be brought to lowest terms. */
    public static Rational sum(List<Rational> terms) {
        BigInteger below = BigInteger.ONE;
        for (Rational term : terms) {
            below = below.divide(below.gcd(term.denominator)).multiply(term.denominator);
        }
        BigInteger above = BigInteger.ZERO;
        for (Rational term : terms) {
            above = above.add(below.divide(term.denominator).multiply(term.numerator));
        }
        return new Rational(above, below);
    }

    /** This plus the other. */
    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This minus the other. */
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /** This times the other. */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by the other.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public int compareTo(BigDecimal limit) {
        return compareTo(of(limit));
    }

    @Override
    public BigDecimal rounded(BigDecimal offset, int decimals) {
        Rational difference = minus(of(offset));
        return new BigDecimal(difference.numerator)
                .divide(new BigDecimal(difference.denominator), decimals, RoundingMode.HALF_UP);
    }

    /**
     * The next multiple of 10<sup>−decimals</sup> that is not smaller (or, if strict, that is greater) than this number.
     */
    public BigDecimal nextStep(int decimals, Bound bound) {
        BigDecimal step = new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.CEILING);
        boolean onStep = compareTo(step) == 0;
        return bound == Bound.EXCLUSIVE && onStep ? step.add(BigDecimal.ONE.movePointLeft(decimals)) : step;
    }

    @Override
    public String exact() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    @Override
    public String toString() {
        return exact();
    }

    /** Whether a bound itself still counts. */
    public enum Bound {
        /** The bound counts. */
        INCLUSIVE,
        /** The bound does not count. */
        EXCLUSIVE
    }
}
