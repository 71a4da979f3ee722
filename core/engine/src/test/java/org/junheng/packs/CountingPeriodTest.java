package org.junheng.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.CountingPeriod.Span;
import org.junit.jupiter.api.Test;

/** Periods by hand: 第一学期 from September 1 to January 31, 第二学期 from February 1 to August 31. */
class CountingPeriodTest {
    private static List<String> within(CountingPeriod period, String from, @Nullable String until, String begun) {
        LocalDate last = until == null ? null : LocalDate.parse(until);
        return period.within(LocalDate.parse(from), last, LocalDate.parse(begun)).stream()
                .map(span -> period.code(span) + " " + span.first() + " " + span.last())
                .toList();
    }

    @Test
    void termsTakeTurns() {
        assertThat(within(CountingPeriod.TERM, "2021-09-01", null, "2022-09-01"))
                .containsExactly(
                        "2021-2022-1 2021-09-01 2022-01-31",
                        "2021-2022-2 2022-02-01 2022-08-31",
                        "2022-2023-1 2022-09-01 2023-01-31");
    }

    @Test
    void termThatHasBegunBeforeIsLeftOut() {
        assertThat(within(CountingPeriod.TERM, "2021-09-02", null, "2022-02-01"))
                .containsExactly("2021-2022-2 2022-02-01 2022-08-31");
        assertThat(within(CountingPeriod.TERM, "2022-01-31", null, "2022-02-01"))
                .containsExactly("2021-2022-2 2022-02-01 2022-08-31");
        assertThat(within(CountingPeriod.TERM, "2022-02-02", null, "2022-08-31"))
                .isEmpty();
    }

    @Test
    void termThatEndsLaterIsLeftOut() {
        assertThat(within(CountingPeriod.TERM, "2021-09-01", "2022-01-31", "2030-01-01"))
                .containsExactly("2021-2022-1 2021-09-01 2022-01-31");
        assertThat(within(CountingPeriod.TERM, "2021-09-01", "2022-01-30", "2030-01-01"))
                .isEmpty();
        assertThat(within(CountingPeriod.TERM, "2021-09-01", null, "2021-08-31"))
                .as("not begun")
                .isEmpty();
    }

    @Test
    void calendarYears() {
        assertThat(within(CountingPeriod.YEAR, "2020-01-01", "2021-12-31", "2021-01-01"))
                .containsExactly("2020 2020-01-01 2020-12-31", "2021 2021-01-01 2021-12-31");
        assertThat(within(CountingPeriod.YEAR, "2020-01-02", "2021-12-30", "2022-01-01"))
                .isEmpty();
    }

    @Test
    void schoolYears() {
        assertThat(within(CountingPeriod.SCHOOL_YEAR, "2020-11-02", null, "2022-08-31"))
                .containsExactly("2021-2022 2021-09-01 2022-08-31");
    }

    @Test
    void yearsFromTheFirstDayInForce() {
        assertThat(within(CountingPeriod.TWO_YEARS, "2020-11-02", null, "2022-11-02"))
                .containsExactly("2020-11-02 2020-11-02 2022-11-01", "2022-11-02 2022-11-02 2024-11-01");
        assertThat(within(CountingPeriod.FIVE_YEARS, "2020-11-02", "2025-11-01", "2026-01-01"))
                .containsExactly("2020-11-02 2020-11-02 2025-11-01");
        assertThat(within(CountingPeriod.FIVE_YEARS, "2020-11-02", "2025-10-31", "2026-01-01"))
                .isEmpty();
    }

    /** 2022 has no February 29, 2024 has: no day is lost or counted twice. */
    @Test
    void leapDay() {
        assertThat(within(CountingPeriod.TWO_YEARS, "2020-02-29", null, "2024-02-29"))
                .containsExactly(
                        "2020-02-29 2020-02-29 2022-02-27",
                        "2022-02-28 2022-02-28 2024-02-28",
                        "2024-02-29 2024-02-29 2026-02-27");
    }

    @Test
    void bothEndsBelongToAPeriod() {
        Span term = CountingPeriod.TERM
                .within(LocalDate.parse("2021-09-01"), null, LocalDate.parse("2021-09-01"))
                .get(0);

        assertThat(term.contains(LocalDate.parse("2021-08-31"))).isFalse();
        assertThat(term.contains(LocalDate.parse("2021-09-01"))).isTrue();
        assertThat(term.contains(LocalDate.parse("2022-01-31"))).isTrue();
        assertThat(term.contains(LocalDate.parse("2022-02-01"))).isFalse();
    }
}
