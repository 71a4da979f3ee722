package org.junheng.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The plain mean of square roots of fractions: what a composite coefficient of variation is.
 *
 * <p>It is compared with a limit exactly. If every root is a fraction the mean is one too. If not, the mean is
 * irrational (positive multiples of roots of different square-free numbers never cancel), so it cannot equal a decimal,
 * and digits are added until it lies clearly on one side.
 *
 * @param roots at least one
 */
public record RootMean(List<Root> roots) implements Measure {
    private static final int FIRST_DIGITS = 30;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no root
     */
    public RootMean {
        roots = List.copyOf(roots);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("the mean of no roots");
        }
    }

    /** The mean of one root, which is the root. */
    static RootMean of(Root root) {
        return new RootMean(List.of(root));
    }

    @Override
    public int compareTo(BigDecimal limit) {
        BigDecimal total = limit.multiply(BigDecimal.valueOf(roots.size()));
        Optional<Rational> sum = rationalSum();
        if (sum.isPresent()) {
            return sum.get().compareTo(total);
        }
        for (int digits = FIRST_DIGITS; ; digits *= 2) {
            BigDecimal difference = approximateSum(digits).subtract(total);
            if (difference.abs().compareTo(errorOfSum(digits)) > 0) {
                return difference.signum();
            }
        }
    }

    @Override
    public BigDecimal rounded(BigDecimal offset, int decimals) {
        Optional<Rational> sum = rationalSum();
        if (sum.isPresent()) {
            return sum.get().dividedBy(Rational.of(roots.size())).rounded(offset, decimals);
        }
        BigDecimal count = BigDecimal.valueOf(roots.size());
        BigDecimal guess = approximateSum(FIRST_DIGITS)
                .divide(count, FIRST_DIGITS, RoundingMode.HALF_EVEN)
                .subtract(offset)
                .setScale(decimals, RoundingMode.HALF_UP);
        return nearest(guess, offset);
    }

    /** Corrects a guess that is off by one step because the number lies so close to the middle of two steps. */
    private BigDecimal nearest(BigDecimal guess, BigDecimal offset) {
        BigDecimal halfStep = BigDecimal.valueOf(5).movePointLeft(guess.scale() + 1);
        BigDecimal step = BigDecimal.ONE.movePointLeft(guess.scale());
        if (compareTo(guess.add(offset).add(halfStep)) > 0) {
            return guess.add(step);
        }
        return compareTo(guess.add(offset).subtract(halfStep)) < 0 ? guess.subtract(step) : guess;
    }

    private Optional<Rational> rationalSum() {
        Rational sum = Rational.ZERO;
        for (Root root : roots) {
            Optional<Rational> value = root.rational();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(value.get());
        }
        return Optional.of(sum);
    }

    private BigDecimal approximateSum(int digits) {
        return roots.stream().map(root -> root.approximate(digits)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the sum may be off by: for each root one unit in the last of its digits. */
    private BigDecimal errorOfSum(int digits) {
        BigDecimal error = BigDecimal.ZERO;
        for (Root root : roots) {
            BigDecimal value = root.approximate(digits);
            int digitsBeforePoint = value.precision() - value.scale();
            error = error.add(BigDecimal.ONE.scaleByPowerOfTen(digitsBeforePoint - digits));
        }
        return error;
    }

    /** The squares under the roots, as {@code (√a + √b + …)/n}. */
    @Override
    public String exact() {
        StringBuilder text = new StringBuilder("(");
        for (Root root : roots) {
            text.append(text.length() > 1 ? " + " : "")
                    .append("√(")
                    .append(root.exact())
                    .append(')');
        }
        return text.append(")/").append(roots.size()).toString();
    }
}
