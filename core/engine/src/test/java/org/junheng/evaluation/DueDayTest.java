package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {
    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** A day, its deadline, the day of the evaluation; the days left by hand. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29, 2024-03-01, MET, 0",
        "2024-02-28, 2024-03-01, 2024-03-01, MET, 2",
        "2024-03-01, 2024-02-28, 2024-03-01, NOT_MET, -2",
        "2024-03-02, 2024-02-28, 2024-01-01, NOT_MET, -3",
        "2024-02-28, 2024-02-28, 2024-02-27, NOT_YET_DUE, 0",
        "2024-02-28, 2024-02-28, 2024-02-28, MET, 0",
        ", 2024-02-28, 2024-02-28, NOT_YET_DUE, 0",
        ", 2024-02-28, 2024-02-29, NO_DATA, 0",
        "2024-02-28, , 2024-02-29, NO_DATA, 0",
        ", , 2024-02-29, NO_DATA, 0"
    })
    void isHeldAgainstItsDeadline(
            @Nullable String given, @Nullable String deadline, String today, Outcome outcome, long left) {
        DueDay day = new DueDay(day(given), day(deadline), LocalDate.parse(today));

        assertThat(day.outcome()).isEqualTo(outcome);
        assertThat(day.daysLeft()).isEqualTo(left);
    }
}
