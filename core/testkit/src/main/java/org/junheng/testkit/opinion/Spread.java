package org.junheng.testkit.opinion;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far schools lie apart: CV² = Σ (Pᵢ / P) · (Xᵢ − X̄)² ÷ X̄², weighted with students, of the whole population, as METHODS 4.1 has it,
 * step by step with exact fractions.
 *
 * @param square the square of the coefficient of variation
 */
record Spread(Fraction square) {
    private static final MathContext DIGITS = new MathContext(120);
    private static final BigDecimal NOTHING = new BigDecimal("1e-100");

    /**
     * The spread of amounts over students; empty if the mean is 0.
     *
     * @param amounts one of each school
     * @param students of each school
     */
    static Optional<Spread> of(List<Fraction> amounts, List<Fraction> students) {
        Fraction all = students.stream().reduce(Fraction.ZERO, Fraction::plus);
        Fraction mean = amounts.stream().reduce(Fraction.ZERO, Fraction::plus).over(all);
        if (mean.isZero()) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            Fraction apart = amounts.get(i).over(students.get(i)).minus(mean);
            sum = sum.plus(students.get(i).over(all).times(apart).times(apart));
        }
        return Optional.of(new Spread(sum.over(mean.times(mean))));
    }

    boolean isAtMost(String limit) {
        Fraction most = Fraction.of(limit);
        return square.compareTo(most.times(most)) <= 0;
    }

    /** Whether the plain mean of some coefficients is at most a limit, with 120 digits: what is closer than that is on the limit. */
    static boolean isMeanAtMost(List<Spread> spreads, String limit) {
        List<BigDecimal> roots = new ArrayList<>();
        for (Spread each : spreads) {
            BigDecimal above = new BigDecimal(each.square.above());
            roots.add(above.divide(new BigDecimal(each.square.below()), DIGITS).sqrt(DIGITS));
        }
        BigDecimal sum = roots.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = new BigDecimal(limit).multiply(BigDecimal.valueOf(roots.size()));
        return sum.subtract(most).compareTo(NOTHING) <= 0;
    }
}
