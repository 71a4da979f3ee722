package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.indicators.Rational;
import org.junit.jupiter.api.Test;

/** What a computed number may have been before its figures were rounded. Expected values by hand. */
class AgreementTest {
    private static final FactDefinition AMOUNT = fact(FactType.AMOUNT, 1);
    private static final FactDefinition COUNT = fact(FactType.COUNT, 0);

    private static FactDefinition fact(FactType type, int decimals) {
        return new FactDefinition("x", "x", "county", type, "", decimals, BigDecimal.ZERO, null, List.of(), null, "");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /**
     * A ratio of two figures.
     *
     * @param above the upper one
     * @param below the lower one
     */
    private record Ratio(Span above, Span below) implements Computed {
        static Ratio of(String above, String below, FactDefinition fact) {
            return new Ratio(Span.given(number(above), fact), Span.given(number(below), fact));
        }

        @Override
        public Map<String, Span> spans() {
            return new LinkedHashMap<>(Map.of("above", above, "below", below));
        }

        @Override
        public Optional<Rational> value(Function<String, Rational> figures, IntConsumer signs) {
            Rational denominator = figures.apply("below");
            signs.accept(denominator.signum());
            return denominator.signum() == 0
                    ? Optional.empty()
                    : Optional.of(figures.apply("above").dividedBy(denominator));
        }
    }

    private static Agreement agreement(String above, String below, FactDefinition fact, String stated) {
        Rational value = Rational.of(number(above)).dividedBy(Rational.of(number(below)));
        return Agreement.of(
                value,
                Ratio.of(above, below, fact),
                number(stated),
                number(stated).scale());
    }

    /** 1.0 ÷ 2.0 = 0.5; 1.05 ÷ 1.95 = 0.5384…, 0.95 ÷ 2.05 = 0.4634…; 0.54 begins at 0.535 and 0.55 at 0.545. */
    @Test
    void amountsWereRounded() {
        assertThat(agreement("1.0", "2.0", AMOUNT, "0.50")).isEqualTo(Agreement.EQUAL);
        assertThat(agreement("1.0", "2.0", AMOUNT, "0.54")).isEqualTo(Agreement.WITHIN_ROUNDING);
        assertThat(agreement("1.0", "2.0", AMOUNT, "0.55")).isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement("1.0", "2.0", AMOUNT, "0.46")).isEqualTo(Agreement.WITHIN_ROUNDING);
        assertThat(agreement("1.0", "2.0", AMOUNT, "0.45")).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void whatWasCountedWasNotRounded() {
        assertThat(agreement("1", "2", COUNT, "0.5")).isEqualTo(Agreement.EQUAL);
        assertThat(agreement("1", "2", COUNT, "0.4")).isEqualTo(Agreement.DIFFERENT);
    }

    /** 0.0 may have been anything from 0 on, which the dictionary has as the least. */
    @Test
    void denominatorThatMayBeZeroTellsNothing() {
        assertThat(Corners.of(Ratio.of("1.0", "0.0", AMOUNT))).isEmpty();
        assertThat(Span.given(number("0.0"), AMOUNT).low().at()).isEqualTo(Rational.ZERO);
    }

    /** 0.25 is printed as 0.3, and 0.35 as 0.4. */
    @Test
    void lowerEndOfAPositiveNumberIsPrintedLikeIt() {
        Span printed = Span.printed(number("0.3"), 1);

        assertThat(printed.meets(Span.of(Rational.of(number("0.25"))))).isTrue();
        assertThat(printed.meets(Span.of(Rational.of(number("0.35"))))).isFalse();
        assertThat(printed.meets(Span.of(Rational.of(number("0.2499"))))).isFalse();
    }

    /** −0.25 is printed as −0.3, −0.35 as −0.4, and neither −0.05 nor 0.05 as 0.0. */
    @Test
    void negativeNumbersAreRoundedAwayFromZero() {
        assertThat(Span.printed(number("-0.3"), 1).meets(Span.of(Rational.of(number("-0.25")))))
                .isTrue();
        assertThat(Span.printed(number("-0.3"), 1).meets(Span.of(Rational.of(number("-0.35")))))
                .isFalse();
        assertThat(Span.printed(number("0.0"), 1).meets(Span.of(Rational.of(number("0.05")))))
                .isFalse();
        assertThat(Span.printed(number("0.0"), 1).meets(Span.of(Rational.of(number("-0.05")))))
                .isFalse();
    }

    /** 1.0 ÷ 1 is below 1.05; 1.1 as printed begins just there. */
    @Test
    void endThatIsNotReachedDoesNotCount() {
        Ratio ratio = new Ratio(Span.given(number("1.0"), AMOUNT), Span.of(Rational.of(1)));

        assertThat(Agreement.of(Rational.of(1), ratio, number("1.1"), 1)).isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void moreThanTwelveRoundedFiguresTellNothing() {
        assertThat(Corners.of(sum(12))).isPresent();
        assertThat(Corners.of(new Ratio(Span.of(Rational.of(1)), Span.of(Rational.of(2)))))
                .contains(Span.of(Rational.of(1).dividedBy(Rational.of(2))));
        assertThat(Corners.of(sum(13))).isEmpty();
        assertThat(Agreement.of(Rational.of(13), sum(13), number("13.1"), 1)).isEqualTo(Agreement.UNEXPLAINED);
        assertThat(Agreement.UNEXPLAINED.note()).get().asString().contains("12");
    }

    /** What was counted has no two ends. */
    @Test
    void countedFiguresAreNoneOfTheTwelve() {
        Map<String, Span> spans = new LinkedHashMap<>(sum(12).spans());
        spans.put("counted", Span.of(Rational.of(5)));

        // from 12 × 0.95 + 5 to 12 × 1.05 + 5
        assertThat(Corners.of(sum(spans)).orElseThrow().low().at()).isEqualTo(Rational.of(number("16.4")));
        assertThat(Corners.of(sum(spans)).orElseThrow().high().at()).isEqualTo(Rational.of(number("17.6")));
    }

    private static Computed sum(int figures) {
        Map<String, Span> spans = new LinkedHashMap<>();
        for (int i = 0; i < figures; i++) {
            spans.put("x" + i, Span.given(number("1.0"), AMOUNT));
        }
        return sum(spans);
    }

    private static Computed sum(Map<String, Span> spans) {
        return new Computed() {
            @Override
            public Map<String, Span> spans() {
                return spans;
            }

            @Override
            public Optional<Rational> value(Function<String, Rational> given, IntConsumer signs) {
                return Optional.of(
                        Rational.sum(spans.keySet().stream().map(given).toList()));
            }
        };
    }
}
