package org.junheng.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.indicators.Rational;

/**
 * All numbers from one end to another.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Span(End low, End high) {
    /**
     * An end.
     *
     * @param at where it is
     * @param counts whether the number there belongs to the span
     */
    record End(Rational at, boolean counts) {
        private boolean isBelow(End upper) {
            int compared = at.compareTo(upper.at);
            return compared < 0 || (compared == 0 && counts && upper.counts);
        }
    }

    /** One number alone. */
    static Span of(Rational number) {
        End end = new End(number, true);
        return new Span(end, end);
    }

    /** The numbers that are printed like this one when they are rounded half up, away from zero. */
    static Span printed(BigDecimal number, int decimals) {
        Rational half = Rational.of(BigDecimal.valueOf(5).movePointLeft(decimals + 1));
        Rational middle = Rational.of(number);
        return new Span(
                new End(middle.minus(half), number.signum() > 0), new End(middle.plus(half), number.signum() < 0));
    }

    /** What a figure can have been before it was rounded: persons and rooms are counted, amounts have the decimals of the dictionary. */
    static Span given(BigDecimal number, FactDefinition fact) {
        return fact.type() == FactType.AMOUNT
                ? printed(number, fact.decimals()).within(fact.min(), fact.max())
                : of(Rational.of(number));
    }

    private Span within(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        End lower = min != null && low.at.compareTo(min) < 0 ? new End(Rational.of(min), true) : low;
        End upper = max != null && high.at.compareTo(max) > 0 ? new End(Rational.of(max), true) : high;
        return new Span(lower, upper);
    }

    /** The sums of a number of this span and one of the other. */
    Span plus(Span other) {
        return new Span(
                new End(low.at.plus(other.low.at), low.counts && other.low.counts),
                new End(high.at.plus(other.high.at), high.counts && other.high.counts));
    }

    /** The span that reaches from here to there, over both. */
    Span with(Span other) {
        return new Span(lower(low, other.low), upper(high, other.high));
    }

    private static End lower(End one, End other) {
        int compared = one.at.compareTo(other.at);
        return compared < 0 || (compared == 0 && one.counts) ? one : other;
    }

    private static End upper(End one, End other) {
        int compared = one.at.compareTo(other.at);
        return compared > 0 || (compared == 0 && one.counts) ? one : other;
    }

    boolean isOneNumber() {
        return low.equals(high);
    }

    /** Whether some number belongs to both. */
    boolean meets(Span other) {
        return low.isBelow(other.high) && other.low.isBelow(high);
    }
}
