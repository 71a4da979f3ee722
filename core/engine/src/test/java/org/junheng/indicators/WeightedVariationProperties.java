package org.junheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WeightedVariationProperties {
    private record School(long resource, long students) {}

    private static WeightedVariation variation(List<School> schools) {
        Ratios.Builder values = new Ratios.Builder(schools.size());
        long[] students = new long[schools.size()];
        for (int row = 0; row < students.length; row++) {
            values.set(row, schools.get(row).resource, schools.get(row).students);
            students[row] = schools.get(row).students;
        }
        return new WeightedVariation(values.build(), students, 0, students.length);
    }

    /** The same county, its values kept as fractions that doubles never approximate. */
    private static WeightedVariation exactVariation(List<School> schools) {
        Ratios.Builder values = new Ratios.Builder(schools.size());
        long[] students = new long[schools.size()];
        for (int row = 0; row < students.length; row++) {
            School school = schools.get(row);
            values.set(row, Rational.of(school.resource).dividedBy(Rational.of(school.students)));
            students[row] = school.students;
        }
        return new WeightedVariation(values.build(), students, 0, students.length);
    }

    @Provide
    Arbitrary<List<School>> counties() {
        Arbitrary<School> school = Combinators.combine(
                        Arbitraries.longs().between(0, 5_000_000).edgeCases(edges -> edges.add(0L)),
                        Arbitraries.longs().between(1, 3_000))
                .as(School::new);
        return school.list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .filter(list -> list.stream().anyMatch(each -> each.resource > 0));
    }

    /** 县域义务教育校际均衡指标计算方法, table of books: mean 6.33, S 3.26, CV 0.52 (0.515 with three decimals). */
    @Example
    void reproducesThePublishedExampleOfFiveSchools() {
        WeightedVariation books = variation(List.of(
                new School(279, 45),
                new School(137, 37),
                new School(935, 89),
                new School(160, 76),
                new School(402, 55)));

        assertThat(books.mean().exact()).isEqualTo("1913/302");
        assertThat(books.mean().rounded(2)).hasToString("6.33");
        assertThat(books.root().rounded(2)).hasToString("0.52");
        assertThat(books.root().rounded(3)).hasToString("0.515");
        assertThat(books.root().rounded(4)).hasToString("0.5153");
    }

    /** Two schools of equal size with 3 and 1: mean 2, S 1. */
    @Example
    void limitItselfIsHitExactly() {
        WeightedVariation half = variation(List.of(new School(300, 100), new School(100, 100)));

        assertThat(half.compareTo(Limit.of(new BigDecimal("0.50")))).isZero();
        assertThat(half.compareTo(Limit.of(new BigDecimal("0.4999999999999999"))))
                .isPositive();
        assertThat(half.compareTo(Limit.of(new BigDecimal("0.5000000000000001"))))
                .isNegative();
    }

    /** The same two schools, one ten-thousand-millionth of the resource apart. */
    @Example
    void smallestStepBesideTheLimitIsSeen() {
        long many = 10_000_000_000L;
        Limit half = Limit.of(new BigDecimal("0.5"));

        assertThat(variation(List.of(new School(3 * many + 1, 100), new School(many, 100)))
                        .compareTo(half))
                .isPositive();
        assertThat(variation(List.of(new School(3 * many, 100), new School(many, 100)))
                        .compareTo(half))
                .isZero();
        assertThat(variation(List.of(new School(3 * many - 1, 100), new School(many, 100)))
                        .compareTo(half))
                .isNegative();
    }

    @Example
    void isUndefinedWhereTheMeanIsZero() {
        assertThat(variation(List.of(new School(0, 10), new School(0, 20))).isDefined())
                .isFalse();
        assertThat(variation(List.of(new School(0, 10), new School(1, 20))).isDefined())
                .isTrue();
    }

    @Example
    void isUndefinedWhereTheMeanOfExactFractionsIsZero() {
        assertThat(exactVariation(List.of(new School(0, 10), new School(0, 20))).isDefined())
                .isFalse();
        assertThat(exactVariation(List.of(new School(0, 10), new School(1, 20))).isDefined())
                .isTrue();
    }

    /** A variation is at least 0. */
    @Example
    void isAboveEveryNegativeLimit() {
        WeightedVariation half = variation(List.of(new School(300, 100), new School(100, 100)));
        WeightedVariation none = variation(List.of(new School(100, 100), new School(100, 100)));

        assertThat(half.compareTo(Limit.of(new BigDecimal("-0.9")))).isPositive();
        assertThat(none.compareTo(Limit.of(new BigDecimal("-0.1")))).isPositive();
        assertThat(none.compareTo(Limit.of(BigDecimal.ZERO))).isZero();
    }

    /** Schools of equal size with (10 + k) and (10 − k) tenths of the mean: S is k tenths of it, whatever doubles make of it. */
    @Property
    void everyTenthIsHitExactly(
            @ForAll @IntRange(min = 1, max = 9) int tenths,
            @ForAll @IntRange(min = 1, max = 999) int mean,
            @ForAll @IntRange(min = 1, max = 999) int students,
            @ForAll @IntRange(min = 1, max = 3) int pairs) {
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            schools.add(new School((10L + tenths) * mean, students));
            schools.add(new School((10L - tenths) * mean, students));
        }

        assertThat(variation(schools).compareTo(Limit.of(BigDecimal.valueOf(tenths, 1))))
                .isZero();
    }

    /**
     * Beside a school with 2⁶⁰, doubles lose the 100 of each of 2000 others: together more than the limit is away. What is
     * lost grows with the number of schools, and so must the doubt.
     */
    @Example
    void whatManySmallSchoolsAddIsNotLostBesideAHugeOne() {
        List<School> schools = new ArrayList<>(List.of(new School(1L << 60, 1)));
        schools.addAll(Collections.nCopies(2_000, new School(100, 1)));
        WeightedVariation variation = variation(schools);
        BigDecimal nearby = variation.root().rounded(15);
        BigDecimal little = new BigDecimal("0.00000000000001");

        assertThat(variation.compareTo(Limit.of(nearby.add(little)))).isNegative();
        assertThat(variation.compareTo(Limit.of(nearby.subtract(little)))).isPositive();
    }

    @Property
    void howTheValuesAreKeptMakesNoDifference(
            @ForAll("counties") List<School> schools, @ForAll @IntRange(max = 12) int decimals) {
        WeightedVariation kept = exactVariation(schools);
        Limit nearby = Limit.of(variation(schools).root().rounded(decimals));

        assertThat(kept.isDefined()).isEqualTo(variation(schools).isDefined());
        assertThat(kept.root()).isEqualTo(variation(schools).root());
        assertThat(Integer.signum(kept.compareTo(nearby)))
                .isEqualTo(Integer.signum(variation(schools).compareTo(nearby)));
    }

    /** One stage of a county's rows: what stands before and after it does not count. */
    @Property
    void onlyTheRowsOfTheStageCount(@ForAll("counties") List<School> schools, @ForAll @IntRange(max = 5) int around) {
        List<School> rows = new ArrayList<>(Collections.nCopies(around, new School(987_654, 3)));
        rows.addAll(schools);
        rows.addAll(Collections.nCopies(2, new School(1, 2_999)));
        Ratios.Builder values = new Ratios.Builder(rows.size());
        long[] students = new long[rows.size()];
        for (int row = 0; row < students.length; row++) {
            values.set(row, rows.get(row).resource, rows.get(row).students);
            students[row] = rows.get(row).students;
        }

        WeightedVariation stage = new WeightedVariation(values.build(), students, around, around + schools.size());

        assertThat(stage.root()).isEqualTo(variation(schools).root());
        assertThat(stage.mean()).isEqualTo(variation(schools).mean());
        assertThat(stage.isDefined()).isEqualTo(variation(schools).isDefined());
        Limit itself = Limit.of(variation(schools).root().rounded(3));
        assertThat(Integer.signum(stage.compareTo(itself)))
                .isEqualTo(Integer.signum(variation(schools).compareTo(itself)));
    }

    @Property
    void equalsTheDefinitionOnDoubles(@ForAll("counties") List<School> schools) {
        double students = schools.stream().mapToDouble(School::students).sum();
        double mean = schools.stream().mapToDouble(School::resource).sum() / students;
        double variance = schools.stream()
                .mapToDouble(
                        each -> each.students / students * Math.pow((double) each.resource / each.students - mean, 2))
                .sum();

        double computed = variation(schools).root().rounded(12).doubleValue();

        assertThat(computed).isCloseTo(Math.sqrt(variance) / mean, within(1e-6));
    }

    @Property
    void fastComparisonAgreesWithTheExactOne(
            @ForAll("counties") List<School> schools, @ForAll @IntRange(max = 17) int decimals) {
        WeightedVariation variation = variation(schools);
        BigDecimal nearby = variation.root().rounded(decimals);

        int fast = variation.compareTo(Limit.of(nearby));

        assertThat(Integer.signum(fast)).isEqualTo(variation.root().compareTo(nearby));
    }

    @Property
    void doesNotDependOnTheOrderOfSchools(@ForAll("counties") List<School> schools, @ForAll Random random) {
        List<School> shuffled = new ArrayList<>(schools);
        Collections.shuffle(shuffled, random);

        assertThat(variation(shuffled).root()).isEqualTo(variation(schools).root());
    }

    @Property
    void doesNotChangeWhenEveryValueIsScaled(
            @ForAll("counties") List<School> schools, @ForAll @IntRange(min = 1, max = 997) int factor) {
        List<School> scaled = schools.stream()
                .map(each -> new School(each.resource * factor, each.students))
                .toList();

        assertThat(variation(scaled).root()).isEqualTo(variation(schools).root());
    }

    @Property
    void doesNotChangeWhenASchoolIsSplitIntoEqualHalves(@ForAll("counties") List<School> schools) {
        List<School> doubled = schools.stream()
                .map(each -> new School(each.resource * 2, each.students * 2))
                .toList();
        List<School> halves = new ArrayList<>(doubled.subList(1, doubled.size()));
        halves.add(schools.get(0));
        halves.add(schools.get(0));

        assertThat(variation(halves).root()).isEqualTo(variation(doubled).root());
    }

    @Property
    void isZeroWhereAllSchoolsAreEqual(
            @ForAll @IntRange(min = 1, max = 9999) int value, @ForAll @IntRange(min = 1, max = 40) int schools) {
        List<School> equal = new ArrayList<>();
        for (int i = 1; i <= schools; i++) {
            equal.add(new School((long) value * i, i));
        }

        assertThat(variation(equal).root().square().signum()).isZero();
    }
}
