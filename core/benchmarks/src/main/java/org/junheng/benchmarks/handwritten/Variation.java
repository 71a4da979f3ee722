package org.junheng.benchmarks.handwritten;

import java.math.BigInteger;

/** Collects Σ P, Σ PX and Σ PX² of one indicator, and holds the coefficient of variation against its limit. */
public final class Variation {
    /** Far more than rounding can add up to over 100,000 sections. */
    private static final double DOUBTFUL = 1e-9;

    private double students;
    private double total;
    private double squares;

    /** Adds a section. */
    public void add(double pupils, double value) {
        students += pupils;
        total += pupils * value;
        squares += pupils * value * value;
    }

    /** Whether the county's mean is above 0. */
    public boolean isDefined() {
        return total > 0;
    }

    /** The coefficient. */
    public double value() {
        return Math.sqrt(Math.max(0, students * squares / (total * total) - 1));
    }

    /** Whether doubles cannot tell on which side of a limit it lies. */
    boolean isNear(double limit) {
        double bound = 1 + limit * limit;
        return Math.abs(students * squares / (total * total) - bound) < DOUBTFUL * bound;
    }

    /** The same as {@code value() <= limit / 1000}, exactly: W·B ≤ (1 + t²)·A² over a common denominator. */
    static boolean isAtMost(long[][] fractions, long[] pupils, long limit) {
        BigInteger common = BigInteger.ONE;
        for (long denominator : fractions[1]) {
            BigInteger next = BigInteger.valueOf(denominator);
            common = common.divide(common.gcd(next)).multiply(next);
        }
        BigInteger weight = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int i = 0; i < pupils.length; i++) {
            BigInteger value =
                    BigInteger.valueOf(fractions[0][i]).multiply(common.divide(BigInteger.valueOf(fractions[1][i])));
            BigInteger share = value.multiply(BigInteger.valueOf(pupils[i]));
            weight = weight.add(BigInteger.valueOf(pupils[i]));
            total = total.add(share);
            squares = squares.add(share.multiply(value));
        }
        BigInteger million = BigInteger.valueOf(1_000_000);
        BigInteger right =
                million.add(BigInteger.valueOf(limit * limit)).multiply(total).multiply(total);
        return weight.multiply(squares).multiply(million).compareTo(right) <= 0;
    }
}
