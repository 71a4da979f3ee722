package org.junheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RootProperties {
    private static Root root(long numerator, long denominator) {
        return new Root(Rational.of(numerator).dividedBy(Rational.of(denominator)));
    }

    @Example
    void rootOfASquareIsComparedExactly() {
        assertThat(root(1, 4).compareTo(new BigDecimal("0.5"))).isZero();
        assertThat(root(1, 4).compareTo(new BigDecimal("0.5000000000000000000001")))
                .isNegative();
        assertThat(root(2, 1).compareTo(new BigDecimal("1.4142135623730950488")))
                .isPositive();
        assertThat(root(2, 1).compareTo(new BigDecimal("1.4142135623730950489")))
                .isNegative();
    }

    @Example
    void refusesTheRootOfANegativeNumber() {
        assertThatThrownBy(() -> root(-1, 4)).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void meanOfRootsThatAreFractionsIsComparedExactly() {
        RootMean mean = new RootMean(List.of(root(1, 4), root(1, 9)));

        assertThat(mean.compareTo(new BigDecimal("0.4166666666"))).isPositive();
        assertThat(mean.compareTo(new BigDecimal("0.4166666667"))).isNegative();
        assertThat(new RootMean(List.of(root(1, 4), root(1, 16))).compareTo(new BigDecimal("0.375")))
                .isZero();
        assertThat(mean.rounded(3)).hasToString("0.417");
    }

    @Example
    void meanThatNeedsManyDigitsIsDecided() {
        // (1 + √2) / 2 = 1.20710678118654752440084436210484903928483593768847…
        RootMean mean = new RootMean(List.of(root(1, 1), root(2, 1)));

        assertThat(mean.compareTo(new BigDecimal("1.2071067811865475244008443621048490392848359376884")))
                .isPositive();
        assertThat(mean.compareTo(new BigDecimal("1.2071067811865475244008443621048490392848359376885")))
                .isNegative();
    }

    /** 0.5155 less 10⁻⁴⁰ or so: thirty digits show 0.5155 and would round up. */
    @Example
    void rootJustBelowHalfAStepIsRoundedDown() {
        BigDecimal half = new BigDecimal("0.5155");
        Root below = new Root(Rational.of(half.multiply(half).subtract(new BigDecimal("1e-40"))));
        Root above = new Root(Rational.of(half.multiply(half).add(new BigDecimal("1e-40"))));

        assertThat(below.rounded(3)).hasToString("0.515");
        assertThat(Root.of(half).rounded(3)).hasToString("0.516");
        assertThat(above.rounded(3)).hasToString("0.516");
    }

    @Example
    void zeroAndNegativeLimitsAreComparedToo() {
        assertThat(root(0, 1).compareTo(BigDecimal.ZERO)).isZero();
        assertThat(root(0, 1).compareTo(new BigDecimal("-0.1"))).isPositive();
        assertThat(root(1, 4).compareTo(new BigDecimal("-0.5"))).isPositive();
        assertThat(root(1, 4).compareTo(BigDecimal.ZERO)).isPositive();
    }

    /** People can compute it again: the squares stand under the roots. */
    @Example
    void exactFormShowsTheSquares() {
        assertThat(root(2, 6).exact()).isEqualTo("1/3");
        assertThat(new RootMean(List.of(root(2, 1))).exact()).isEqualTo("(√(2))/1");
        assertThat(new RootMean(List.of(root(2, 1), root(1, 3), root(0, 1))).exact())
                .isEqualTo("(√(2) + √(1/3) + √(0))/3");
    }

    @Example
    void thereIsNoMeanOfNothing() {
        assertThatThrownBy(() -> new RootMean(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Two roots whose mean is 70.9155, but for 10⁻³¹ or so. Of thirty digits √20001 is too small (141.424…0437|236 ends in
     * …0437) and √20002 too big (141.428…1152|526 ends in …1153), by far more than that: the first guess is on the wrong side.
     */
    @Example
    void meanThatThirtyDigitsPutOnTheWrongSideIsCorrected() {
        assertThat(beside("141.831", 20001, "1e-31").rounded(3)).hasToString("70.916");
        assertThat(beside("141.831", 20002, "-1e-31").rounded(3)).hasToString("70.915");
    }

    /** The mean of √square and of a root so chosen that both together are the sum, but for a little. */
    private static RootMean beside(String sum, long square, String little) {
        MathContext precise = new MathContext(90);
        BigDecimal other = new BigDecimal(sum)
                .add(new BigDecimal(little))
                .subtract(BigDecimal.valueOf(square).sqrt(precise));
        return new RootMean(List.of(
                root(square, 1), Root.of(other.round(new MathContext(60)).add(new BigDecimal("1e-70")))));
    }

    @Property
    void meanIsRoundedAsWithManyDigits(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = 10_000) Long> squares,
            @ForAll @IntRange(max = 6) int decimals) {
        MathContext precise = new MathContext(60);
        BigDecimal sum = squares.stream()
                .map(square -> BigDecimal.valueOf(square).sqrt(precise))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected =
                sum.divide(BigDecimal.valueOf(squares.size()), precise).setScale(decimals, RoundingMode.HALF_UP);

        RootMean mean =
                new RootMean(squares.stream().map(square -> root(square, 1)).toList());

        assertThat(mean.rounded(decimals)).isEqualTo(expected);
    }
}
