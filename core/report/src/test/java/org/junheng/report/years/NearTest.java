package org.junheng.report.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Measure;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Root;
import org.junit.jupiter.api.Test;

class NearTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Rational decimal(String value) {
        return Rational.of(new BigDecimal(value));
    }

    private static Near near(Measure measure, Comparator comparator, String limit) {
        return new Near(measure, comparator, new BigDecimal(limit));
    }

    /** 5 % of 4.2 are 0.21. */
    @Test
    void theDistanceItselfIsStillNear() {
        assertThat(near(decimal("4.41"), Comparator.AT_LEAST, "4.2").isWithin(FIVE))
                .isTrue();
        assertThat(near(decimal("4.4100001"), Comparator.AT_LEAST, "4.2").isWithin(FIVE))
                .isFalse();
        assertThat(near(decimal("1900"), Comparator.AT_MOST, "2000").isWithin(FIVE))
                .isTrue();
        assertThat(near(decimal("1899"), Comparator.AT_MOST, "2000").isWithin(FIVE))
                .isFalse();
    }

    /** A coefficient of 0.475 has the square 0.225625; 5 % of 0.5 are 0.025. */
    @Test
    void coefficientIsNearByItsValueAndNotByItsSquare() {
        assertThat(near(new Root(decimal("0.225625")), Comparator.AT_MOST, "0.50")
                        .isWithin(FIVE))
                .isTrue();
        assertThat(near(new Root(decimal("0.225624")), Comparator.AT_MOST, "0.50")
                        .isWithin(FIVE))
                .isFalse();
    }

    @Test
    void nothingIsNearALimitOfNothing() {
        assertThat(near(decimal("0"), Comparator.AT_LEAST, "0").isWithin(FIVE)).isFalse();
    }

    @Test
    void lessThanAPrintedUnit() {
        assertThat(near(decimal("4.2099"), Comparator.AT_LEAST, "4.2").isWithinUnit(2))
                .isTrue();
        assertThat(near(decimal("4.21"), Comparator.AT_LEAST, "4.2").isWithinUnit(2))
                .isFalse();
        assertThat(near(decimal("4.2"), Comparator.AT_LEAST, "4.2").isLimit()).isTrue();
    }

    /** 4.4, then 4.3, then 4.2, which is just enough; from 4.41 to 4.3 it would be 4.19. */
    @Test
    void crossingIsBeyondTheLimitAndNotOnIt() {
        Near now = near(decimal("4.3"), Comparator.AT_LEAST, "4.2");

        assertThat(now.crossing(decimal("4.4"), Rational.of(1))).isEmpty();
        assertThat(now.crossing(decimal("4.41"), Rational.of(1))).contains(decimal("4.19"));
        assertThat(now.crossing(decimal("4.41"), Rational.of(2))).isEmpty();
        assertThat(now.crossing(decimal("4.2"), Rational.of(1))).isEmpty();
    }

    /** Roots 2/5 and 9/20: the next is 1/2, which a limit of 0.5 still allows; from √0.15 = 0.3873 it is 0.5127. */
    @Test
    void coefficientGoesOnByItsValueAndNotByItsSquare() {
        Near now = near(
                new Root(new Rational(BigInteger.valueOf(81), BigInteger.valueOf(400))), Comparator.AT_MOST, "0.50");

        assertThat(now.crossing(new Root(decimal("0.16")), Rational.of(1))).isEmpty();
        assertThat(now.crossing(new Root(decimal("0.15")), Rational.of(1))
                        .orElseThrow()
                        .rounded(4))
                .isEqualByComparingTo("0.5127");
    }

    @Test
    void sameDayOfAnotherYearIsWholeYearsAndTheRestIsDays() {
        assertThat(Near.years(DAY, LocalDate.of(2024, 12, 31))).isEqualTo(Rational.of(1));
        assertThat(Near.years(DAY, LocalDate.of(2026, 12, 31))).isEqualTo(Rational.of(3));
        assertThat(Near.years(DAY, LocalDate.of(2024, 1, 1)))
                .isEqualTo(new Rational(BigInteger.ONE, BigInteger.valueOf(365)));
    }
}
