package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junheng.facts.FactDefinition;
import org.junheng.testkit.generators.Figures.Mood;
import org.junit.jupiter.api.Test;

/** Every kind of value turns up, and none that the dictionary refuses. */
class FiguresTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final Mood GOOD = new Mood(0, 0, 0);
    private static final Mood BAD = new Mood(0, 0.1, 0.3);
    private static final int SEEDS = 400;

    private static AskedPack pack(String... facts) {
        return new AskedPack("test/p").facts(facts);
    }

    /** The first fact of the county, thrown with many seeds. */
    private static List<Object> values(AskedPack pack, Mood mood) {
        Inquiry inquiry = pack.inquiry();
        FactDefinition fact = inquiry.facts("county").get(0);
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> new Figures(inquiry, new Dice(seed), mood, DAY).value(fact))
                .toList();
    }

    private static double share(List<Object> values, Predicate<Object> which) {
        return values.stream().filter(which).count() / (double) values.size();
    }

    @Test
    void flagsSayYesIfAllIsGood() {
        assertThat(values(pack("county plan flag"), GOOD)).containsOnly(true);
        assertThat(values(pack("county plan flag"), BAD)).containsOnly(true, false);
    }

    @Test
    void everyWordAndEveryLevelAndNoOther() {
        assertThat(values(pack("county site word town village"), GOOD)).containsOnly("town", "village");
        assertThat(values(pack("county level level I II III"), BAD))
                .containsOnly(BigDecimal.valueOf(1), BigDecimal.valueOf(2), BigDecimal.valueOf(3));
        assertThat(values(pack("county by text"), GOOD)).doesNotContainNull().hasOnlyElementsOfType(String.class);
    }

    /** Mostly beside a day by which something must be done; if all is good, the day before it. */
    @Test
    void daysAreBesideThoseThatRulesName() {
        LocalDate due = LocalDate.of(2010, 9, 1);
        AskedPack pack = pack("county opened date").rules("R1 | DateOf code=opened | onOrBefore 2010-09-01");

        List<Object> good = values(pack, GOOD);
        List<Object> bad = values(pack, BAD);

        assertThat(good).contains(due.minusDays(1)).doesNotContain(due, due.plusDays(1));
        assertThat(bad).contains(due.minusDays(1), due, due.plusDays(1));
        assertThat(share(bad, each -> ((LocalDate) each).getYear() == 2010)).isBetween(0.5, 0.7);
        assertThat(bad.stream().map(LocalDate.class::cast).filter(each -> each.getYear() > 2010))
                .as("others are years before the day of the evaluation, and after it")
                .allMatch(each -> !each.isBefore(DAY.minusDays(900)) && !each.isAfter(DAY.plusDays(300)))
                .anyMatch(each -> each.isBefore(DAY.minusYears(2)))
                .anyMatch(each -> each.isAfter(DAY));
    }

    @Test
    void daysWhereNoRuleNamesOne() {
        assertThat(values(pack("county opened date"), BAD)).hasSize(SEEDS);
    }

    /** What is past is not after the day of the evaluation; most of it is just a number of years ago, or a day more. */
    @Test
    void pastDaysAreWholeYearsAgo() {
        List<Object> good = values(pack("county founded past_date"), GOOD);
        List<Object> bad = values(pack("county founded past_date"), BAD);

        assertThat(good)
                .containsOnly(
                        DAY.minusYears(5),
                        DAY.minusYears(5).minusDays(1),
                        DAY.minusYears(6),
                        DAY.minusYears(6).minusDays(1),
                        DAY.minusYears(7),
                        DAY.minusYears(7).minusDays(1));
        assertThat(bad)
                .contains(
                        DAY,
                        DAY.minusDays(1),
                        DAY.minusYears(3),
                        DAY.minusYears(3).minusDays(1))
                .noneMatch(each -> ((LocalDate) each).isAfter(DAY));
        assertThat(share(bad, each -> ((LocalDate) each).isBefore(DAY.minusDays(400))))
                .isBetween(0.4, 0.7);
        assertThat(bad)
                .anyMatch(each -> ((LocalDate) each).isBefore(DAY.minusDays(200))
                        && ((LocalDate) each).isAfter(DAY.minusDays(360)));
    }

    /** Few or many; of what is measured some with all the digits that it is collected with. */
    @Test
    void numbersSmallAndLarge() {
        List<Object> counts = values(pack("county people count"), BAD);
        List<Object> amounts = values(pack("county area amount"), BAD);

        assertThat(counts)
                .contains(BigDecimal.ZERO, BigDecimal.ONE)
                .allMatch(each -> ((BigDecimal) each).scale() == 0)
                .anyMatch(each -> ((BigDecimal) each).intValue() > 40_000)
                .noneMatch(each -> ((BigDecimal) each).intValue() > 90_000);
        assertThat(share(counts, each -> ((BigDecimal) each).signum() == 0)).isBetween(0.05, 0.15);
        assertThat(share(amounts, FiguresTest::hasFraction)).isBetween(0.15, 0.35);
        assertThat(amounts).allMatch(each -> ((BigDecimal) each).scale() <= 2);
        assertThat(values(pack("county people count"), GOOD)).doesNotContain(BigDecimal.ZERO);
    }

    private static boolean hasFraction(Object number) {
        return ((BigDecimal) number).stripTrailingZeros().scale() > 0;
    }

    @Test
    void numbersWithinTheirBounds() {
        List<Object> years = values(pack("county year count 1980 2200"), BAD);

        assertThat(years).contains(BigDecimal.valueOf(1980), BigDecimal.valueOf(2200));
        assertThat(years)
                .allMatch(each -> ((BigDecimal) each).intValue() >= 1980 && ((BigDecimal) each).intValue() <= 2200);
    }

    @Test
    void someAreMissingAsTheMoodHasIt() {
        Inquiry inquiry = pack("county people count", "county plan flag").inquiry();

        assertThat(new Figures(inquiry, new Dice(1), GOOD, DAY).of("county")).containsOnlyKeys("people", "plan");
        assertThat(new Figures(inquiry, new Dice(1), new Mood(1, 0, 0), DAY).of("county"))
                .isEmpty();
        assertThat(new Figures(inquiry, new Dice(1), GOOD, DAY).holds()).isTrue();
        assertThat(new Figures(inquiry, new Dice(1), new Mood(0, 0, 1), DAY).holds())
                .isFalse();
    }

    @Test
    void everyMoodTurnsUp() {
        List<Mood> moods = IntStream.range(0, 100)
                .mapToObj(seed -> Mood.any(new Dice(seed)))
                .distinct()
                .toList();

        assertThat(moods).hasSize(6);
        assertThat(moods.stream().filter(Mood::isGood)).hasSize(2).allMatch(each -> each.bad() == 0);
    }
}
