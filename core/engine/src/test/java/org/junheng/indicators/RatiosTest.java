package org.junheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of fractions where 64 bits end, where a row has no number, and limits that are taken apart or are too long for it. */
class RatiosTest {
    private static final String EIGHTEEN_NINES = "999999999999999999";

    @Test
    void rowsWithoutANumberSayWhy() {
        Ratios.Builder builder = new Ratios.Builder(3);
        builder.set(0, 1, 2);
        builder.undefined(1);
        Ratios column = builder.build();

        assertThat(column.size()).isEqualTo(3);
        assertThat(column.state(0)).isEqualTo(Ratios.State.PRESENT);
        assertThat(column.state(1)).isEqualTo(Ratios.State.UNDEFINED);
        assertThat(column.state(2)).isEqualTo(Ratios.State.MISSING);
        assertThatThrownBy(() -> column.get(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 1 has no number: UNDEFINED");
        assertThatThrownBy(() -> column.get(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 2 has no number: MISSING");
    }

    /** Nothing is below or above a limit that is not there at all. */
    @Test
    void rowsWithoutANumberAreNotCompared() {
        Ratios.Builder builder = new Ratios.Builder(2);
        builder.undefined(1);
        Ratios column = builder.build();

        assertThatThrownBy(() -> column.compare(0, Limit.of(BigDecimal.ONE))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> column.compare(1, Limit.of(BigDecimal.ONE))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fractionsBeyondSixtyFourBitsAreKeptAndComparedExactly() {
        Rational tiny = Rational.of(new BigDecimal("0.000000000000000000001"));
        Ratios.Builder builder = new Ratios.Builder(2);
        builder.set(0, Rational.of(4).plus(tiny));
        builder.set(1, Rational.of(4).minus(tiny));
        Ratios column = builder.build();

        assertThat(column.state(0)).isEqualTo(Ratios.State.PRESENT);
        assertThat(column.get(0)).isEqualTo(Rational.of(4).plus(tiny));
        assertThat(column.compare(0, Limit.of(BigDecimal.valueOf(4)))).isPositive();
        assertThat(column.compare(1, Limit.of(BigDecimal.valueOf(4)))).isNegative();
    }

    /** A double has 53 bits: only rows whose fraction is at hand and not negative may be approximated by it. */
    @Test
    void onlySmallFractionsAreApproximated() {
        Ratios.Builder builder = new Ratios.Builder(5);
        builder.set(0, 0, 1);
        builder.set(1, 3, 4);
        builder.set(2, -3, 4);
        builder.set(3, Rational.of(1));
        Ratios column = builder.build();

        assertThat(column.isSmall(0)).isTrue();
        assertThat(column.isSmall(1)).isTrue();
        assertThat(column.approximate(1)).isEqualTo(0.75);
        assertThat(column.isSmall(2)).isFalse();
        assertThat(column.isSmall(3)).isFalse();
        assertThat(column.isSmall(4)).isFalse();
    }

    /** 1/3 beside limits with as many digits as fit, and with one more. */
    @ParameterizedTest
    @CsvSource({
        "0.333333333333333333, 1",
        "0.333333333333333334, -1",
        "0.3333333333333333333, 1",
        "0.3333333333333333334, -1",
        "0.33333333333333333333333, 1",
        "0.33333333333333333333334, -1",
        "1E-19, 1",
        "1E+19, -1",
        "-1E+19, 1",
    })
    void limitsOfAnyLengthAreComparedExactly(BigDecimal limit, int expected) {
        Ratios.Builder column = new Ratios.Builder(1);
        column.set(0, 1, 3);

        assertThat(Integer.signum(column.build().compare(0, Limit.of(limit)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "4.2, 42, 10",
        "0, 0, 1",
        "-0.5, -5, 10",
        "3E+2, 300, 1",
        EIGHTEEN_NINES + ", " + EIGHTEEN_NINES + ", 1",
        "0.000000000000000007, 7, 1000000000000000000",
    })
    void limitsThatFitAreTakenApart(BigDecimal limit, long scaled, long power) {
        assertThat(Limit.of(limit)).isEqualTo(new Limit(limit, scaled, power));
    }

    @ParameterizedTest
    @CsvSource({"9999999999999999999", "0.9999999999999999999", "0.0000000000000000007", "1E+18", "1.000000000000000000"
    })
    void limitsWithMoreThanEighteenDigitsAreLeftWhole(BigDecimal limit) {
        assertThat(Limit.of(limit)).isEqualTo(new Limit(limit, 0, 0));
    }
}
