package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;
import org.junit.jupiter.api.Test;

/** What formulas say of numbers, and about which figures they speak. */
class FormulaTest {
    private static final Figure A = figure("a");
    private static final Figure B = figure("b");
    private static final Figure C = figure("c");
    private static final Formula YES = Formula.always();
    private static final Formula NO = Formula.never();

    private static Figure figure(String code) {
        return Figure.of("county", code, Figure.Range.from(0));
    }

    private static boolean isTrue(Formula formula) {
        return formula.isTrueOf(Map.of());
    }

    /** 2a − 3b + 1 of a = 4, b = 2: 8 − 6 + 1. */
    @Test
    void sumsAreAddedTakenAwayAndMultipliedTermByTerm() {
        Linear twiceA = Linear.of(A).times(Rational.of(2));
        Linear thriceB = Linear.of(B).times(Rational.of(3));
        Linear sum = twiceA.minus(thriceB).plus(Linear.of(Rational.of(1)));

        assertThat(sum.in(Map.of(A, Rational.of(4), B, Rational.of(2)))).isEqualTo(Rational.of(3));
        assertThat(sum.times(Rational.of(-2)).in(Map.of(A, Rational.of(4), B, Rational.of(2))))
                .isEqualTo(Rational.of(-6));
        // a + a is 2a
        assertThat(Linear.of(A).plus(Linear.of(A)).in(Map.of(A, Rational.of(5))))
                .isEqualTo(Rational.of(10));
    }

    @Test
    void aSumWithAFigureOfWhichNoNumberIsToldHasNoValue() {
        assertThatThrownBy(() -> Linear.of(A).plus(Linear.of(B)).in(Map.of(A, Rational.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no number for county:b");
    }

    @Test
    void aSumIsComparedWithItsLimit() {
        Formula atLeastFive = Formula.compare(Linear.of(A), Comparator.AT_LEAST, Rational.of(5));
        Formula exactlyFive = Formula.is(A, 5);

        assertThat(Told.of("county:a", 4).makes(atLeastFive)).isFalse();
        assertThat(Told.of("county:a", 5).makes(atLeastFive)).isTrue();
        assertThat(Told.of("county:a", 6).makes(atLeastFive)).isTrue();
        assertThat(Told.of("county:a", 4).makes(exactlyFive)).isFalse();
        assertThat(Told.of("county:a", 5).makes(exactlyFive)).isTrue();
        assertThat(Told.of("county:a", 6).makes(exactlyFive)).isFalse();
    }

    @Test
    void ofNoneAllAreTrueAndNotOne() {
        assertThat(isTrue(YES)).isTrue();
        assertThat(isTrue(NO)).isFalse();
        assertThat(isTrue(new Formula.Count(0, List.of()))).isTrue();
        assertThat(isTrue(Formula.any())).isFalse();
        assertThat(isTrue(Formula.any(List.of()))).isFalse();
    }

    @Test
    void allAnyAndNot() {
        assertThat(isTrue(Formula.all(YES, YES))).isTrue();
        assertThat(isTrue(Formula.all(YES, NO))).isFalse();
        assertThat(isTrue(Formula.any(NO, YES))).isTrue();
        assertThat(isTrue(Formula.any(List.of(NO, YES)))).isTrue();
        assertThat(isTrue(Formula.any(NO, NO))).isFalse();
        assertThat(isTrue(Formula.not(NO))).isTrue();
        assertThat(isTrue(Formula.not(YES))).isFalse();
    }

    @Test
    void whatFollowsIsAskedOnlyWhereTheFirstIsTrue() {
        assertThat(isTrue(YES.implies(YES))).isTrue();
        assertThat(isTrue(YES.implies(NO))).isFalse();
        assertThat(isTrue(NO.implies(YES))).isTrue();
        assertThat(isTrue(NO.implies(NO))).isTrue();
    }

    @Test
    void soManyOfThem() {
        assertThat(isTrue(new Formula.Count(2, List.of(YES, NO, NO)))).isFalse();
        assertThat(isTrue(new Formula.Count(2, List.of(YES, NO, YES)))).isTrue();
        assertThat(isTrue(new Formula.Count(2, List.of(YES, YES, YES)))).isTrue();
    }

    /** Whoever leaves out a figure here leaves it out of a dossier. */
    @Test
    void everyShapeNamesItsFigures() {
        Formula a = Formula.is(A, 1);
        Formula bAndC = Formula.compare(Linear.of(B).minus(Linear.of(C)), Comparator.LESS_THAN, Rational.ZERO);

        assertThat(a.figures()).containsExactly(A);
        assertThat(bAndC.figures()).containsExactly(B, C);
        assertThat(Formula.all(bAndC, a).figures()).containsExactly(A, B, C);
        assertThat(Formula.any(a, bAndC).figures()).containsExactly(A, B, C);
        assertThat(Formula.not(a).figures()).containsExactly(A);
        assertThat(Formula.always().figures()).isEmpty();
    }

    /** A value that does not exist meets no limit: the denominator must be more than 0. */
    @Test
    void aShareIsHeldAgainstItsLimitWithoutDividing() {
        Ratio share = new Ratio(Linear.of(A).times(Rational.of(100)), Linear.of(B));
        Formula atMostHalf = share.compare(Comparator.AT_MOST, Rational.of(50));

        assertThat(Told.of("county:a", 1).and("county:b", 2).makes(atMostHalf)).isTrue();
        assertThat(Told.of("county:a", 2).and("county:b", 3).makes(atMostHalf)).isFalse();
        assertThat(Told.of("county:a", 0).and("county:b", 0).makes(atMostHalf)).isFalse();
        assertThat(Told.of("county:b", 1).makes(share.isDefined())).isTrue();
        assertThat(Told.of("county:b", 0).makes(share.isDefined())).isFalse();
    }

    @Test
    void aShareOfALimitIsAskedOnlyOfLimitsFromBelow() {
        Ratio value = new Ratio(Linear.of(A), Linear.of(Rational.of(1)));
        Requirement atLeast = new Requirement(value, Comparator.AT_LEAST, Rational.of(10));
        Formula half = atLeast.reaches(Rational.of(1).dividedBy(Rational.of(2)));

        assertThat(Told.of("county:a", 4).makes(half)).isFalse();
        assertThat(Told.of("county:a", 5).makes(half)).isTrue();
        assertThat(Told.of("county:a", 9).makes(atLeast.met())).isFalse();
        assertThat(Told.of("county:a", 10).makes(atLeast.met())).isTrue();
        assertThatThrownBy(() -> new Requirement(value, Comparator.AT_MOST, Rational.of(10)).reaches(Rational.of(1)))
                .isInstanceOf(OutsideException.class)
                .hasMessage("上限没有“余项不低于几成”");
    }
}
