package org.junheng.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.findings.Outcome.MET;
import static org.junheng.findings.Outcome.NOT_MET;
import static org.junheng.report.ledger.Judgements.Y2023;
import static org.junheng.report.ledger.Judgements.Y2024;
import static org.junheng.report.ledger.Judgements.Y2025;
import static org.junheng.report.ledger.Judgements.found;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LedgerReportTest {
    private static final String EVIL = "<script>alert(1)</script>\"'&𠮷";

    /**
     * Five entries of 2023: 1 is mended in 2024, 2 mended in 2024 and back in 2025; the others stay. One more comes in 2024.
     */
    private static Ledger ledger() {
        Ledger ledger = Judgements.after(
                Judgements.of(
                        Y2023,
                        found("T-1", "1", NOT_MET),
                        found("T-1", "2", NOT_MET),
                        found("T-1", "3", NOT_MET),
                        found("T-1", "4", NOT_MET),
                        found("T-1", "5", NOT_MET)),
                Judgements.of(
                        Y2024,
                        found("T-1", "1", MET),
                        found("T-1", "2", MET),
                        found("T-1", "3", NOT_MET),
                        found("T-1", "4", NOT_MET),
                        found("T-1", "5", NOT_MET),
                        found("T-2", "1", NOT_MET)),
                Judgements.of(
                        Y2025,
                        found("T-1", "1", MET),
                        found("T-1", "2", NOT_MET),
                        found("T-1", "3", NOT_MET),
                        found("T-1", "4", NOT_MET),
                        found("T-1", "5", NOT_MET),
                        found("T-2", "1", NOT_MET)));
        return due(due(due(due(ledger, 1, "2025-12-30"), 2, "2025/12/31"), 3, "2026-01-30"), 4, "2026-01-31");
    }

    private static Ledger due(Ledger ledger, int line, String day) {
        return Judgements.edited(
                ledger, line, Map.of(LedgerColumn.DUE, day, LedgerColumn.UNIT_IN_CHARGE, line < 3 ? "人事股" : EVIL));
    }

    @Test
    void entriesAreCountedByTheirDueDays() {
        LedgerReport report = LedgerReport.of(ledger(), Y2025, 30);

        // the day before: late; that day and thirty days later: soon; one day more: there is time; line 6 has no day
        assertThat(report.total()).isEqualTo(new Counts(1, 2, 1, 1, 1, 0, 1));
        assertThat(report.open())
                .extracting(each -> each.text("ID"), ReportLine::urgency, ReportLine::daysLeft)
                .containsExactly(
                        tuple("990201-0002", Urgency.LATE, -1L),
                        tuple("990201-0003", Urgency.SOON, 0L),
                        tuple("990201-0004", Urgency.SOON, 30L),
                        tuple("990201-0005", Urgency.LATER, 31L),
                        tuple("990201-0006", Urgency.UNDATED, 0L));
    }

    @Test
    void monthsTellWhatHappened() {
        assertThat(LedgerReport.of(ledger(), Y2025, 30).months())
                .containsExactly(
                        new LedgerReport.Month(YearMonth.of(2023, 12), 5, 0, 0, 5),
                        new LedgerReport.Month(YearMonth.of(2024, 12), 1, 2, 0, 4),
                        new LedgerReport.Month(YearMonth.of(2025, 12), 0, 0, 1, 5));
    }

    @Test
    void reportOfAnEarlierDayKnowsNothingOfWhatCameLater() {
        LedgerReport report = LedgerReport.of(ledger(), LocalDate.of(2024, 6, 30), 30);

        assertThat(report.total().open()).isEqualTo(5);
        assertThat(report.total().closed()).isZero();
        assertThat(report.total().relapsed()).isZero();
        assertThat(report.months()).hasSize(1);
        assertThat(LedgerReport.of(ledger(), Y2023.minusDays(1), 30).total().all())
                .isZero();
    }

    @Test
    void unitsAndSchoolsAddUp() {
        LedgerReport report = LedgerReport.of(ledger(), Y2025, 30);

        assertThat(report.byUnit())
                .extracting(
                        LedgerReport.Group::name,
                        each -> each.counts().open(),
                        each -> each.counts().closed())
                .containsExactly(tuple("人事股", 2L, 0L), tuple(EVIL, 2L, 0L), tuple("", 1L, 1L));
        assertThat(report.bySchool())
                .extracting(LedgerReport.Group::name, each -> each.counts().all())
                .containsExactlyInAnyOrder(
                        tuple("学校1", 2L), tuple("学校2", 1L), tuple("学校3", 1L), tuple("学校4", 1L), tuple("学校5", 1L));
    }

    @Test
    void whatPeopleClosedByHandCountsFromTheirDay() {
        Ledger closed =
                Judgements.edited(ledger(), 4, Map.of(LedgerColumn.STATE, "已销号", LedgerColumn.CLOSED_ON, "2026/3/1"));

        assertThat(LedgerReport.of(closed, Y2025, 30).total().closed()).isEqualTo(1);
        assertThat(LedgerReport.of(closed, LocalDate.of(2026, 3, 1), 30).months())
                .contains(new LedgerReport.Month(YearMonth.of(2026, 3), 0, 1, 0, 4));
    }

    private static String page(LedgerReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerPage.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void pageEscapesWhatPeopleWrote() throws IOException {
        String page = page(LedgerReport.of(ledger(), Y2025, 30));

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)", "𠮷");
        assertThat(page).doesNotContainPattern(Pattern.compile("(src|href)=\"(?!#)"));
        assertThat(page(LedgerReport.of(ledger(), Y2025, 30))).isEqualTo(page);
    }

    @Test
    void pageOfAnEmptyLedgerIsAPage() throws IOException {
        assertThat(page(LedgerReport.of(Ledger.EMPTY, Y2025, 30)))
                .contains("还没有立账")
                .endsWith("</html>\n");
    }

    @Test
    void pictureGoesFromTheFirstDayToTheLast() {
        BurnDown picture = new BurnDown(LedgerReport.of(ledger(), Y2025, 30));

        List<Long> frame = picture.frame();
        // six had been found: the axis has 0, 2, 4, 6, and 6 is its top
        assertThat(picture.countMarks()).extracting(BurnDown.Mark::text).containsExactly("0", "2", "4", "6");
        assertThat(picture.countMarks().get(0).at()).isEqualTo(frame.get(3));
        assertThat(picture.countMarks().get(3).at()).isEqualTo(frame.get(1));
        assertThat(picture.points())
                .extracting(BurnDown.Point::day, BurnDown.Point::text)
                .containsExactly(tuple("2023-12-31", "5"), tuple("2024-12-31", "4"), tuple("2025-12-31", ""));
        assertThat(picture.points().get(0).x()).isEqualTo(frame.get(0));
        assertThat(picture.points().get(2).x()).isEqualTo(frame.get(2));
        assertThat(picture.openSteps()).startsWith(frame.get(0) + ",").contains(" " + frame.get(2) + ",");
        assertThat(picture.monthMarks())
                .hasSizeLessThanOrEqualTo(9)
                .extracting(BurnDown.Mark::text)
                .startsWith("2024-01");
    }

    @Test
    void dataSayTheSame() {
        StringWriter out = new StringWriter();
        LedgerReportJson.write(LedgerReport.of(ledger(), Y2025, 30), out);

        assertThat(out.toString())
                .contains("\"format\" : \"junheng-ledger-report/1\"", "\"asOf\" : \"2025-12-31\"", "\"late\" : 1")
                .contains("\"urgency\" : \"late\"", "\"foundOn\" : \"2023-12-31\"");
    }
}
