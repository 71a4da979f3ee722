package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junit.jupiter.api.Test;

/** On which days questions are asked: the first of each stretch on which the same is in force. */
class DaysTest {
    private static final LocalDate OTHERWISE = LocalDate.of(2020, 5, 5);

    private static Period period(String from, String until) {
        return DraftCriterion.period(from.isEmpty() ? null : from, until.isEmpty() ? null : until);
    }

    private static Criterion criterion(String id, String from, String until) {
        Period period = period(from, until);
        return DraftCriterion.ofPrimary(id, "a", "1")
                .inForce(period.from() == null ? null : from, period.until() == null ? null : until)
                .criterion();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void allPeriodsRunFromTheLatestBeginning() {
        assertThat(Days.first(
                        List.of(period("2021-01-01", ""), period("2022-01-01", "2022-12-31"), period("", "")),
                        OTHERWISE))
                .contains(day("2022-01-01"));
    }

    @Test
    void withoutABeginningTheLastDayOrAnyOther() {
        assertThat(Days.first(List.of(period("", "2022-12-31"), period("", "2023-12-31")), OTHERWISE))
                .contains(day("2022-12-31"));
        assertThat(Days.first(List.of(Period.ALWAYS), OTHERWISE)).contains(OTHERWISE);
    }

    /** Both ends of a period are days of it: one day in common is enough. */
    @Test
    void periodsThatDoNotMeetHaveNoDay() {
        assertThat(Days.first(List.of(period("2022-01-01", ""), period("", "2022-01-01")), OTHERWISE))
                .contains(day("2022-01-01"));
        assertThat(Days.first(List.of(period("2022-01-02", ""), period("", "2022-01-01")), OTHERWISE))
                .isEmpty();
    }

    @Test
    void twoCriteriaAreInForceTogetherInPacksThatAreToo() {
        Pack one = new DraftPack("one").inForce("2021-01-01", null).pack();
        Pack other = new DraftPack("other").inForce("2022-01-01", null).pack();

        assertThat(Days.common(one, criterion("A", "2021-06-01", ""), other, criterion("B", "", "")))
                .contains(day("2022-01-01"));
        assertThat(Days.common(one, criterion("A", "", ""), other, criterion("B", "2023-01-01", "")))
                .contains(day("2023-01-01"));
        assertThat(Days.common(one, criterion("A", "", "2021-12-31"), other, criterion("B", "", "")))
                .isEmpty();
        Pack always = new DraftPack("always").pack();
        assertThat(Days.common(always, criterion("A", "", ""), always, criterion("B", "", "")))
                .contains(DraftPack.CHECKED_ON);
    }

    @Test
    void aPackCanBeAppliedInItsPeriodAndAfterwardsIfItSaysSo() {
        DraftPack draft = new DraftPack("p").inForce("2021-01-01", "2021-12-31");
        Pack over = draft.pack();
        Pack afterwards = draft.afterwards().pack();

        assertThat(Days.isUsable(over, day("2021-12-31"))).isTrue();
        assertThat(Days.isUsable(over, day("2022-01-01"))).isFalse();
        assertThat(Days.isUsable(over, day("2020-12-31"))).isFalse();
        assertThat(Days.isUsable(afterwards, day("2022-01-01"))).isTrue();
        assertThat(Days.isUsable(afterwards, day("2020-12-31"))).isFalse();
    }

    /** From 2021: until 2021-06-30 A is in force, from 2021-07-01 not; from 2022 B of the pack above, which ends in June 2023. */
    @Test
    void whatIsInForceChangesAtTheEdgesOfPeriods() {
        Pack above = new DraftPack("above")
                .inForce("2019-01-01", "2023-06-30")
                .criteria(DraftCriterion.ofPrimary("B", "a", "1").inForce("2022-01-01", null))
                .pack();
        Pack pack = new DraftPack("p")
                .extending(above)
                .inForce("2021-01-01", "2023-12-31")
                .criteria(DraftCriterion.ofPrimary("A", "a", "1").inForce(null, "2021-06-30"))
                .pack();

        assertThat(Days.stretches(pack, List.of(above, pack)))
                .containsExactly(day("2021-01-01"), day("2021-07-01"), day("2022-01-01"), day("2023-07-01"));
    }

    @Test
    void aPackWithoutAPeriodIsAskedAboutOnTheDayItWasChecked() {
        Pack pack = new DraftPack("p").pack();

        assertThat(Days.stretches(pack, List.of(pack))).containsExactly(DraftPack.CHECKED_ON);
    }
}
