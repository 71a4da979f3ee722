package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.evaluation.Span.End;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.indicators.Rational;
import org.junit.jupiter.api.Test;

/** Which numbers a printed figure can have been: half up, away from zero, so that 0.5 is printed 1 and −0.5 is printed −1. */
class SpanTest {
    private static End end(String at, boolean counts) {
        return new End(Rational.of(new BigDecimal(at)), counts);
    }

    private static Span printed(String number, int decimals) {
        return Span.printed(new BigDecimal(number), decimals);
    }

    private static Span span(String low, boolean lowCounts, String high, boolean highCounts) {
        return new Span(end(low, lowCounts), end(high, highCounts));
    }

    private static FactDefinition fact(FactType type, @Nullable String min, @Nullable String max) {
        return new FactDefinition(
                "x",
                "x",
                "county",
                type,
                "",
                1,
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                List.of(),
                null,
                "");
    }

    @Test
    void halvesAreRoundedAwayFromZero() {
        assertThat(printed("4.2", 1)).isEqualTo(span("4.15", true, "4.25", false));
        assertThat(printed("-4.2", 1)).isEqualTo(span("-4.25", false, "-4.15", true));
        assertThat(printed("0", 0)).isEqualTo(span("-0.5", false, "0.5", false));
        assertThat(printed("3", 0)).isEqualTo(span("2.5", true, "3.5", false));
    }

    @Test
    void figuresStayWithinWhatTheirFactCanBe() {
        assertThat(Span.given(new BigDecimal("0.0"), fact(FactType.AMOUNT, "0", null)))
                .isEqualTo(span("0", true, "0.05", false));
        assertThat(Span.given(new BigDecimal("100.0"), fact(FactType.AMOUNT, "0", "100")))
                .isEqualTo(span("99.95", true, "100", true));
        assertThat(Span.given(new BigDecimal("7.0"), fact(FactType.AMOUNT, "6.95", "7.05")))
                .isEqualTo(span("6.95", true, "7.05", false));
        assertThat(Span.given(new BigDecimal("0.0"), fact(FactType.AMOUNT, "-0.05", null)))
                .isEqualTo(span("-0.05", false, "0.05", false));
        assertThat(Span.given(new BigDecimal("7.0"), fact(FactType.AMOUNT, null, null)))
                .isEqualTo(span("6.95", true, "7.05", false));
    }

    @Test
    void whatIsCountedIsOneNumber() {
        Span counted = Span.given(new BigDecimal("7"), fact(FactType.COUNT, "0", null));

        assertThat(counted).isEqualTo(Span.of(Rational.of(7)));
        assertThat(counted.isOneNumber()).isTrue();
        assertThat(printed("7", 0).isOneNumber()).isFalse();
    }

    /** An end of a sum is reached only if both ends are. */
    @Test
    void sumsReachFromTheSumOfTheLowEndsToThatOfTheHigh() {
        assertThat(printed("1", 0).plus(printed("2", 0))).isEqualTo(span("2", true, "4", false));
        assertThat(printed("1", 0).plus(printed("-2", 0))).isEqualTo(span("-2", false, "0", false));
        assertThat(Span.of(Rational.of(1)).plus(Span.of(Rational.of(2)))).isEqualTo(Span.of(Rational.of(3)));
        assertThat(printed("-1", 0).plus(printed("-2", 0))).isEqualTo(span("-4", false, "-2", true));
    }

    @Test
    void oneSpanWithAnotherReachesOverBoth() {
        assertThat(printed("1", 0).with(printed("5", 0))).isEqualTo(span("0.5", true, "5.5", false));
        assertThat(printed("5", 0).with(printed("1", 0))).isEqualTo(span("0.5", true, "5.5", false));
        assertThat(span("1", false, "2", false).with(span("1", true, "2", true)))
                .isEqualTo(span("1", true, "2", true));
        assertThat(span("1", true, "2", true).with(span("1", false, "2", false)))
                .isEqualTo(span("1", true, "2", true));
    }

    @Test
    void spansMeetWhereSomeNumberBelongsToBoth() {
        Span oneToTwo = span("1", true, "2", true);

        assertThat(oneToTwo.meets(span("2", true, "3", true))).isTrue();
        assertThat(span("2", true, "3", true).meets(oneToTwo)).isTrue();
        assertThat(oneToTwo.meets(span("2", false, "3", true))).isFalse();
        assertThat(span("2", false, "3", true).meets(oneToTwo)).isFalse();
        assertThat(span("1", true, "2", false).meets(span("2", true, "3", true)))
                .isFalse();
        assertThat(oneToTwo.meets(span("2.1", true, "3", true))).isFalse();
        assertThat(span("2.1", true, "3", true).meets(oneToTwo)).isFalse();
        assertThat(oneToTwo.meets(span("1.5", true, "1.6", true))).isTrue();
        assertThat(span("1.5", true, "1.6", true).meets(oneToTwo)).isTrue();
    }
}
