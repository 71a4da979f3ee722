package org.junheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Root;
import org.junheng.indicators.RootMean;
import org.junit.jupiter.api.Test;

class ExactTest {
    private static Rational fraction(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @Test
    void fractionsAndWholeNumbersAreReadBack() {
        assertThat(Exact.fraction("50000/1001")).contains(fraction(50_000, 1001));
        assertThat(Exact.fraction("-3")).contains(Rational.of(-3));
    }

    @Test
    void daysAndDecimalsAreNoFractions() {
        assertThat(Exact.fraction("2015-11-01")).isEmpty();
        assertThat(Exact.fraction("0.5")).isEmpty();
        assertThat(Exact.fraction("1/0")).isEmpty();
    }

    @Test
    void rootsAreComparedByTheirSquares() {
        Root third = new Root(fraction(1, 9));
        Root aLittleMore = new Root(new Rational(
                BigInteger.TEN.pow(80).add(BigInteger.ONE),
                BigInteger.TEN.pow(80).multiply(BigInteger.valueOf(9))));

        assertThat(Exact.compare(third, aLittleMore)).isNegative();
        assertThat(Exact.compare(third, new Root(fraction(2, 18)))).isZero();
    }

    @Test
    void rootThatIsAFractionIsThatFraction() {
        assertThat(Exact.value(new Root(fraction(4, 9)))).isEqualTo(fraction(2, 3));
        // 1.41421356237…
        assertThat(Exact.value(new Root(Rational.of(2))).rounded(11)).isEqualByComparingTo("1.41421356237");
    }

    @Test
    void changeIsTheLaterMinusTheEarlier() {
        assertThat(Exact.change(fraction(1, 3), fraction(1, 2), 3)).isEqualTo(new BigDecimal("0.167"));
        assertThat(Exact.change(new RootMean(List.of(new Root(Rational.of(4)))), new Root(Rational.of(1)), 1))
                .isEqualTo(new BigDecimal("-1.0"));
    }
}
