package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.generators.CountiesTest.counties;
import static org.junheng.testkit.generators.CountiesTest.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Figures by the year: of the years that matter, often as in the year before, and just at their limits. */
class CountySeriesTest {
    private static Set<Integer> years(AskedPack pack) {
        return counties(pack).stream()
                .flatMap(each -> each.county().series().values().stream())
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** From the year before the first that a rule names to the last, or to the year of the day. */
    @Test
    void seriesOfTheYearsThatRulesName() {
        assertThat(years(pack("county/series spent amount").rules("R1 | YearIndicator years=2018-2019 | atLeast 1")))
                .containsExactly(2017, 2018, 2019, 2020, 2021);
        assertThat(years(pack("county/series spent amount").rules("R1 | YearIndicator years=2020-2023 | atLeast 1")))
                .containsExactly(2019, 2020, 2021, 2022, 2023);
    }

    @Test
    void seriesWhereNoRuleNamesAYear() {
        assertThat(years(pack("county/series spent amount"))).containsExactly(2018, 2019, 2020, 2021);
    }

    /** A rule of long ago does not make a county tell of all the years since then. */
    @Test
    void seriesAreNoLongerThanThirteenYears() {
        assertThat(years(pack("county/series spent amount").rules("R1 | YearIndicator years=1990 | atLeast 1")))
                .hasSize(13)
                .contains(2009, 2021);
    }

    private static List<SortedMap<Integer, BigDecimal>> spent(AskedPack pack) {
        return counties(pack).stream()
                .flatMap(each -> Stream.ofNullable(each.county().series().get("spent")))
                .toList();
    }

    /** A sum that may not fall is tried where it stays, falls by a hundredth, and grows by one or two. */
    @Test
    void yearIsOftenLikeTheYearBeforeOrOneStepBesideIt() {
        List<SortedMap<Integer, BigDecimal>> spent = spent(pack("county/series spent amount"));
        List<BigDecimal> growth = spent.stream()
                .flatMap(each -> each.keySet().stream()
                        .filter(year -> each.containsKey(year - 1))
                        .map(year -> each.get(year).subtract(each.get(year - 1))))
                .toList();

        assertThat(growth)
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("-0.01"), BigDecimal.ZERO, new BigDecimal("0.01"), new BigDecimal("0.02"));
        assertThat(growth.stream()
                        .filter(each -> each.abs().compareTo(new BigDecimal("0.02")) <= 0)
                        .count())
                .isBetween(growth.size() * 3L / 10, growth.size() / 2L);
        assertThat(spent).as("a year can be missing").anyMatch(each -> each.lastKey() - each.firstKey() >= each.size());
    }

    @Test
    void yearsStayWithinTheirBounds() {
        assertThat(spent(pack("county/series spent amount 0 1")).stream().flatMap(each -> each.values().stream()))
                .allMatch(each -> each.signum() >= 0 && each.compareTo(BigDecimal.ONE) <= 0);
    }

    @Test
    void yearsAreJustAtTheirLimit() {
        AskedPack pack = pack("county/series spent amount")
                .indicators("county/series | x | | spent | | 1")
                .rules("R1 | YearIndicator code=x | atLeast 1234567");

        assertThat(spent(pack).stream().flatMap(each -> each.values().stream()).map(BigDecimal::toPlainString))
                .contains("1234567.00", "1234566.99", "1234567.01");
    }
}
