package org.junheng.report.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Measure;
import org.junheng.indicators.Rational;
import org.junheng.report.Exact;

/**
 * How near a number that is met is to its limit; everything is compared exactly.
 *
 * <p>Near: the distance to the limit is at most so many percent of the limit. Crossing: x + (x − y) : t lies beyond the limit, where x
 * is the latest number, y the one before and t the years between them.
 *
 * @param measure a number that meets its requirement
 * @param comparator how it is held against the limit, with a good side
 * @param limit the limit
 */
record Near(Measure measure, Comparator comparator, BigDecimal limit) {
    private static final long DAYS = 365;

    /** What can be near a limit: of a point that is met and whose limit has a good side. */
    static Optional<Near> of(Series.Point point) {
        Measure measure = point.measure();
        Comparator comparator = point.comparator();
        return measure == null || comparator == null || !point.isMet() || comparator == Comparator.EXACTLY
                ? Optional.empty()
                : Optional.of(new Near(measure, comparator, new BigDecimal(point.limit())));
    }

    /** Whether the distance is at most so many percent of the limit; never of a limit of 0. */
    boolean isWithin(BigDecimal percent) {
        BigDecimal distance = limit.abs().multiply(percent).movePointLeft(2);
        return limit.signum() != 0
                && (comparator.isLowerBound()
                        ? measure.compareTo(limit.add(distance)) <= 0
                        : measure.compareTo(limit.subtract(distance)) >= 0);
    }

    /** Whether it is the limit. */
    boolean isLimit() {
        return measure.compareTo(limit) == 0;
    }

    /** Whether the distance is less than one unit of the last of so many digits after the point. */
    boolean isWithinUnit(int decimals) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        return comparator.isLowerBound()
                ? measure.compareTo(limit.add(unit)) < 0
                : measure.compareTo(limit.subtract(unit)) > 0;
    }

    /** The number in a year, if it goes on as since an earlier one and would then miss the limit. */
    Optional<Rational> crossing(Measure earlier, Rational years) {
        Rational now = Exact.value(measure);
        Rational next = now.plus(now.minus(Exact.value(earlier)).dividedBy(years));
        return comparator.accepts(next.compareTo(limit)) ? Optional.empty() : Optional.of(next);
    }

    /** The years between two days: whole ones from a day to the same day of another year, else days divided by 365. */
    static Rational years(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.YEARS.between(from, to);
        return whole > 0 && from.plusYears(whole).equals(to)
                ? Rational.of(whole)
                : Rational.of(ChronoUnit.DAYS.between(from, to)).dividedBy(Rational.of(DAYS));
    }
}
