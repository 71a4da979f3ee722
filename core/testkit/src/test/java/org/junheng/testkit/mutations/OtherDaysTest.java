package org.junheng.testkit.mutations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;

import java.time.LocalDate;
import java.util.List;
import org.junheng.packs.Leeway;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are moved by one day, years by one year, spans to the next longer one; what the law leaves open is closed. */
class OtherDaysTest {
    private static final Pack ALWAYS = PackByHand.named("test/p").of();
    private static final Pack FREE = PackByHand.named("test/p").informational().of();

    private static List<String> planted(CriterionByHand criterion, Pack pack) {
        return Planted.texts(OtherDays.of(criterion.done(), pack));
    }

    private static Period from2024To2026() {
        return new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
    }

    @Test
    void bothEndsAreMovedEachForItself() {
        assertThat(planted(named("T-R1").during("2024-01-01", "2026-12-31"), ALWAYS))
                .containsExactly(
                        "EARLIER @inForceFrom 2024-01-01 > 2023-12-31 [period 2023-12-31..2026-12-31]",
                        "EARLIER @inForceUntil 2026-12-31 > 2026-12-30 [period 2024-01-01..2026-12-30]",
                        "LATER @inForceFrom 2024-01-01 > 2024-01-02 [period 2024-01-02..2026-12-31]",
                        "LATER @inForceUntil 2026-12-31 > 2027-01-01 [period 2024-01-01..2027-01-01]");
    }

    /** On days outside of its pack's period nothing could show that it begins or ends otherwise. */
    @Test
    void outsideOfThePackNothingShows() {
        Pack pack = PackByHand.named("test/p").during(from2024To2026()).of();

        assertThat(planted(named("T-R1").during("2024-01-01", "2026-12-31"), pack))
                .containsExactly(
                        "EARLIER @inForceUntil 2026-12-31 > 2026-12-30 [period 2024-01-01..2026-12-30]",
                        "LATER @inForceFrom 2024-01-01 > 2024-01-02 [period 2024-01-02..2026-12-31]");
    }

    @Test
    void withoutDaysThereIsNothingToMove() {
        assertThat(planted(named("T-R1"), ALWAYS)).isEmpty();
    }

    /** A day until which it need not be met is moved, and forgotten; the other leeways stay. */
    @Test
    void dueDayIsMovedAndForgotten() {
        assertThat(planted(named("T-R1").leaving(new Leeway(LocalDate.of(2025, 6, 30), "约", null)), ALWAYS))
                .containsExactly(
                        "EARLIER @due 2025-06-30 > 2025-06-29 [leeway 2025-06-29/约/none]",
                        "LATER @due 2025-06-30 > 2025-07-01 [leeway 2025-07-01/约/none]",
                        "LEEWAY @due 2025-06-30 >  [leeway none/约/none]",
                        "LEEWAY @roughly 约 >  [leeway 2025-06-30/none/none]");
    }

    @Test
    void encouragementBecomesADemand() {
        assertThat(planted(named("T-R1").leaving(new Leeway(null, "基本", "鼓励")), ALWAYS))
                .containsExactly(
                        "LEEWAY @roughly 基本 >  [leeway none/none/鼓励]", "LEEWAY @optional 鼓励 >  [leeway none/基本/none]");
    }

    /** What binds nobody leaves nothing open that could be closed; its days can still be wrong. */
    @Test
    void whereNobodyIsBoundNothingIsLeftOpen() {
        assertThat(planted(named("T-R1").leaving(new Leeway(LocalDate.of(2025, 6, 30), "约", "鼓励")), FREE))
                .containsExactly(
                        "EARLIER @due 2025-06-30 > 2025-06-29 [leeway 2025-06-29/约/鼓励]",
                        "LATER @due 2025-06-30 > 2025-07-01 [leeway 2025-07-01/约/鼓励]");
    }

    /** An edition that ended before its day was never asked for: only that it has such a day can be seen. */
    @Test
    void editionThatIsNeverDueOnlyLosesItsDay() {
        CriterionByHand edition =
                named("T-R1").during("", "2025-12-31").leaving(new Leeway(LocalDate.of(2026, 6, 30), "约", null));

        assertThat(planted(edition, ALWAYS))
                .containsExactly(
                        "EARLIER @inForceUntil 2025-12-31 > 2025-12-30 [period none..2025-12-30]",
                        "LATER @inForceUntil 2025-12-31 > 2026-01-01 [period none..2026-01-01]",
                        "LEEWAY @due 2026-06-30 >  [leeway none/约/none]");
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024", "2021-2023, 2022-2024", "1999-2000, 2000-2001"})
    void yearsAreAllAYearLater(String years, String later) {
        assertThat(planted(named("T-S1").judging("SeriesIndicator", "code=fund", "years=" + years), ALWAYS))
                .containsExactly(
                        "SPAN %s > %s [selector SeriesIndicator{code=fund, years=%s}]".formatted(years, later, later));
    }

    /** The longest becomes the shortest, so that each has another one. */
    @ParameterizedTest
    @CsvSource({"term, school-year", "school-year, year", "year, two-years", "two-years, five-years", "five-years, term"
    })
    void spanBecomesTheNextLonger(String span, String longer) {
        assertThat(planted(named("T-T1").judging("RecordsPerPeriod", "period=" + span), ALWAYS))
                .containsExactly("SPAN %s > %s [selector RecordsPerPeriod{period=%s}]".formatted(span, longer, longer));
    }
}
