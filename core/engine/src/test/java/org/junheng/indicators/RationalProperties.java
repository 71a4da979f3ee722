package org.junheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class RationalProperties {
    @Example
    void isInLowestTermsWithAPositiveDenominator() {
        Rational value = new Rational(BigInteger.valueOf(10), BigInteger.valueOf(-4));

        assertThat(value.exact()).isEqualTo("-5/2");
        assertThat(Rational.of(7).exact()).isEqualTo("7");
    }

    @Example
    void refusesADenominatorOfZero() {
        assertThatThrownBy(() -> new Rational(BigInteger.ONE, BigInteger.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.of(1).dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void roundsHalfUpAsTheFormDoes() {
        Rational half = new Rational(BigInteger.valueOf(4195), BigInteger.valueOf(1000));

        assertThat(half.rounded(2)).isEqualByComparingTo("4.20");
        assertThat(half.rounded(new BigDecimal("4.2"), 2)).isEqualByComparingTo("-0.01");
        assertThat(Rational.of(1).dividedBy(Rational.of(3)).rounded(2)).hasToString("0.33");
    }

    @Property
    void sumIsTheSameInAnyOrderOfAddition(@ForAll @IntRange(min = 1, max = 60) int terms) {
        List<Rational> fractions = java.util.stream.IntStream.rangeClosed(1, terms)
                .mapToObj(n -> Rational.of(1).dividedBy(Rational.of(n)))
                .toList();

        Rational oneByOne = fractions.stream().reduce(Rational.ZERO, Rational::plus);

        assertThat(Rational.sum(fractions)).isEqualTo(oneByOne);
    }

    @Property
    void nextStepIsTheSmallestThatReaches(
            @ForAll @LongRange(min = -100_000, max = 100_000) long numerator,
            @ForAll @LongRange(min = 1, max = 999) long denominator,
            @ForAll @IntRange(max = 3) int decimals) {
        Rational value = Rational.of(numerator).dividedBy(Rational.of(denominator));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);

        BigDecimal reaching = value.nextStep(decimals, Rational.Bound.INCLUSIVE);
        BigDecimal passing = value.nextStep(decimals, Rational.Bound.EXCLUSIVE);

        assertThat(value.compareTo(reaching)).isLessThanOrEqualTo(0);
        assertThat(value.compareTo(reaching.subtract(unit))).isPositive();
        assertThat(value.compareTo(passing)).isNegative();
        assertThat(value.compareTo(passing.subtract(unit))).isGreaterThanOrEqualTo(0);
    }

    @Property
    void columnsCompareAsFractionsDo(
            @ForAll long numerator,
            @ForAll @LongRange(min = 1) long denominator,
            @ForAll @BigRange(min = "-999999999", max = "999999999") @Scale(6) BigDecimal limit) {
        Ratios.Builder column = new Ratios.Builder(1);
        column.set(0, numerator, denominator);
        Rational fraction = new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));

        int comparison = column.build().compare(0, Limit.of(limit));

        assertThat(Integer.signum(comparison)).isEqualTo(fraction.compareTo(limit));
    }

    @Property
    void columnsCompareExactlyOnTheLimit(
            @ForAll @BigRange(min = "0", max = "99999") @Scale(4) BigDecimal limit,
            @ForAll @LongRange(min = 1, max = 99_999_999) long denominator) {
        long onLimit = limit.movePointRight(4).longValueExact() * denominator;
        Ratios.Builder column = new Ratios.Builder(3);
        column.set(0, onLimit - 1, denominator * 10_000);
        column.set(1, onLimit, denominator * 10_000);
        column.set(2, onLimit + 1, denominator * 10_000);
        Ratios ratios = column.build();

        assertThat(ratios.compare(0, Limit.of(limit))).isNegative();
        assertThat(ratios.compare(1, Limit.of(limit))).isZero();
        assertThat(ratios.compare(2, Limit.of(limit))).isPositive();
    }
}
