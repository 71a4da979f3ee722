package org.junheng.indicators;

import java.util.ArrayList;
import java.util.List;

/**
 * Student-weighted coefficient of variation of one indicator across the sections of one stage of a county (差异系数).
 *
 * <p>CV = S / m, m = Σ PᵢXᵢ / Σ Pᵢ, S = √( Σ Pᵢ (Xᵢ − m)² / Σ Pᵢ ); Pᵢ students, Xᵢ indicator value of section i. With
 * W = Σ Pᵢ, A = Σ PᵢXᵢ, B = Σ PᵢXᵢ² this is CV² = W·B / A² − 1, dimensionless, at least 0, population form.
 *
 * <p>Source: 县域义务教育校际均衡指标计算方法 (the published example of five schools gives 0.515).
 */
public final class WeightedVariation {
    private static final double ROUNDOFF = 0x1p-53;

    private final Ratios values;
    private final long[] students;
    private final int from;
    private final int to;
    private final boolean small;
    private final double weight;
    private final double total;
    private final double squares;

    /**
     * The variation over some rows.
     *
     * @param values the indicator's values; every row from {@code from} to {@code to} has a number
     * @param students the students of each row, at least 1
     * @param from first row
     * @param to the row after the last, greater than {@code from}
     */
    public WeightedVariation(Ratios values, long[] students, int from, int to) {
        this.values = values;
        this.students = students;
        this.from = from;
        this.to = to;
        boolean allSmall = true;
        double w = 0;
        double a = 0;
        double b = 0;
        for (int row = from; row < to; row++) {
            allSmall &= values.isSmall(row);
            double value = values.approximate(row);
            double share = students[row] * value;
            w += students[row];
            a += share;
            b += share * value;
        }
        this.small = allSmall;
        this.weight = w;
        this.total = a;
        this.squares = b;
    }

    /** Whether it exists: where the county's mean is 0, it would be 0 divided by 0. */
    public boolean isDefined() {
        // of values that are not negative one that is not 0 is enough, and as a double it is not 0 either
        return small ? total > 0 : mean().signum() != 0;
    }

    /**
     * Compares the variation with a limit, exactly: W·B with (1 + t²)·A². Doubles decide where the two differ by more than
     * their rounding can explain; fractions decide the rest.
     *
     * @return negative, zero or positive as the variation is below, on or above the limit
     */
    public int compareTo(Limit limit) {
        if (!small || limit.value().signum() < 0) {
            return root().compareTo(limit.value());
        }
        double limitValue = limit.value().doubleValue();
        double left = weight * squares;
        double right = (1 + limitValue * limitValue) * total * total;
        // Every term is at least 0, so relative errors only add up: each value carries 3 roundings, each sum as many as
        // it has terms. Together less than 5 for each row and 40 for the rest; twice that leaves no doubt.
        double bound = (left + right) * (10.0 * (to - from) + 80) * ROUNDOFF;
        double difference = left - right;
        return Math.abs(difference) > bound ? (int) Math.signum(difference) : root().compareTo(limit.value());
    }

    /** The variation itself, for printing and for limits that it nearly hits. */
    public Root root() {
        List<Rational> shares = new ArrayList<>(to - from);
        List<Rational> squares = new ArrayList<>(to - from);
        for (int row = from; row < to; row++) {
            Rational value = values.get(row);
            Rational share = value.times(Rational.of(students[row]));
            shares.add(share);
            squares.add(share.times(value));
        }
        Rational total = Rational.sum(shares);
        Rational ratio = students().times(Rational.sum(squares)).dividedBy(total.times(total));
        return new Root(ratio.minus(Rational.of(1)));
    }

    /** The county's mean: its total of the resource divided by its students, times the indicator's {@code per}. */
    public Rational mean() {
        List<Rational> shares = new ArrayList<>(to - from);
        for (int row = from; row < to; row++) {
            shares.add(values.get(row).times(Rational.of(students[row])));
        }
        return Rational.sum(shares).dividedBy(students());
    }

    private Rational students() {
        long all = 0;
        for (int row = from; row < to; row++) {
            all = Math.addExact(all, students[row]);
        }
        return Rational.of(all);
    }
}
