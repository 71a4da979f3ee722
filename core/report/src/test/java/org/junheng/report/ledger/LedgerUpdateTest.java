package org.junheng.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junheng.findings.Outcome.MET;
import static org.junheng.findings.Outcome.NEEDS_EVIDENCE;
import static org.junheng.findings.Outcome.NOT_APPLICABLE;
import static org.junheng.findings.Outcome.NOT_MET;
import static org.junheng.findings.Outcome.NOT_YET_DUE;
import static org.junheng.findings.Outcome.NO_DATA;
import static org.junheng.report.ledger.Judgements.TERMS;
import static org.junheng.report.ledger.Judgements.Y2023;
import static org.junheng.report.ledger.Judgements.Y2024;
import static org.junheng.report.ledger.Judgements.Y2025;
import static org.junheng.report.ledger.Judgements.about;
import static org.junheng.report.ledger.Judgements.after;
import static org.junheng.report.ledger.Judgements.check;
import static org.junheng.report.ledger.Judgements.edited;
import static org.junheng.report.ledger.Judgements.found;
import static org.junheng.report.ledger.Judgements.superseded;
import static org.junheng.report.ledger.LedgerColumn.CLOSED_BY;
import static org.junheng.report.ledger.LedgerColumn.CLOSED_ON;
import static org.junheng.report.ledger.LedgerColumn.DUE;
import static org.junheng.report.ledger.LedgerColumn.FOUND_ON;
import static org.junheng.report.ledger.LedgerColumn.HISTORY;
import static org.junheng.report.ledger.LedgerColumn.KIND;
import static org.junheng.report.ledger.LedgerColumn.MEASURED;
import static org.junheng.report.ledger.LedgerColumn.NOTE;
import static org.junheng.report.ledger.LedgerColumn.RELAPSES;
import static org.junheng.report.ledger.LedgerColumn.REQUIRED;
import static org.junheng.report.ledger.LedgerColumn.RESULT;
import static org.junheng.report.ledger.LedgerColumn.SHORTFALL;
import static org.junheng.report.ledger.LedgerColumn.STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.County;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.input.InvalidInputException;
import org.junit.jupiter.api.Test;

class LedgerUpdateTest {
    private static final LedgerTerms ALL =
            new LedgerTerms(Map.of(), LedgerTerms.Opens.QUESTIONS_TOO, Optional.of(LocalDate.of(2026, 6, 30)));

    private static Entry only(Ledger ledger) {
        assertThat(ledger.entries()).hasSize(1);
        return ledger.entries().get(0);
    }

    private static Ledger opened() {
        return after(Judgements.of(Y2023, found("T-1", "0301", NOT_MET)));
    }

    private static Ledger next(Ledger ledger, LocalDate asOf, Finding... findings) {
        return ledger.update(Judgements.of(asOf, findings), TERMS).ledger();
    }

    @Test
    void whatIsNotMetIsOpenedWithAllThatIsKnown() {
        Entry entry = only(opened());

        assertThat(entry.text(LedgerColumn.ID)).isEqualTo("990201-0001");
        assertThat(entry.text(LedgerColumn.SCHOOL_CODE)).isEqualTo("0301");
        assertThat(entry.text(LedgerColumn.SCHOOL)).isEqualTo("学校0301");
        assertThat(entry.text(LedgerColumn.STAGE)).isEqualTo("小学");
        assertThat(entry.text(MEASURED)).isEqualTo("4.10");
        assertThat(entry.text(REQUIRED)).isEqualTo("≥ 4.2");
        assertThat(entry.text(SHORTFALL)).isEqualTo("1");
        assertThat(entry.text(STATE)).isEqualTo("未销号");
        assertThat(entry.text(KIND)).isEqualTo("未达标");
        assertThat(entry.text(FOUND_ON)).isEqualTo("2023-12-31");
        assertThat(entry.text(HISTORY)).isEqualTo("2023-12-31 新增 4.10");
        assertThat(entry.text(DUE)).isEmpty();
    }

    @Test
    void onlyWhatIsNotMetIsOpenedUnlessMoreIsAskedFor() {
        Judgements judgements = Judgements.of(
                Y2023,
                found("T-1", "1", MET),
                found("T-1", "2", NO_DATA),
                found("T-1", "3", NEEDS_EVIDENCE),
                found("T-1", "4", NOT_APPLICABLE),
                check(found("T-9", "5", NOT_MET)));

        assertThat(after(judgements).entries()).isEmpty();
        assertThat(Ledger.EMPTY.update(judgements, ALL).ledger().entries())
                .extracting(each -> each.text(LedgerColumn.SUBJECT_CODE), Entry::kind, each -> each.text(DUE))
                .containsExactly(
                        tuple("2", Kind.QUESTION, "2026-06-30"),
                        tuple("3", Kind.QUESTION, "2026-06-30"),
                        tuple("5", Kind.CONTRADICTION, "2026-06-30"));
    }

    @Test
    void whatMustBeMetLaterIsAGapAsSoonAsItIsMeasuredToFallShort() {
        Finding notMet = found("T-1", "1", NOT_MET);
        Finding later = new Finding(
                notMet.view(),
                notMet.criterion(),
                notMet.pack(),
                notMet.subject(),
                notMet.indicator(),
                NOT_YET_DUE,
                notMet.measured(),
                notMet.required(),
                notMet.margin(),
                notMet.shortfall(),
                notMet.citation(),
                Map.of(),
                List.of(),
                List.of(),
                null,
                false,
                null,
                "");

        Ledger ledger = after(Judgements.of(Y2023, later, found("T-1", "2", NOT_YET_DUE)));

        assertThat(only(ledger).text(RESULT)).isEqualTo("未达标(未到期)");
    }

    @Test
    void whatIsMetIsClosedWithDateAndEvidence() {
        Entry entry = only(next(opened(), Y2024, found("T-1", "0301", MET)));

        assertThat(entry.state()).isEqualTo(State.CLOSED);
        assertThat(entry.text(CLOSED_ON)).isEqualTo("2024-12-31");
        assertThat(entry.text(CLOSED_BY)).isEqualTo("2024-12-31 评估达标,实测 4.30,要求 ≥ 4.2〔test/pack 1.0.0〕");
        assertThat(entry.text(HISTORY)).isEqualTo("2023-12-31 新增 4.10;2024-12-31 销号 4.30");
        assertThat(entry.text(SHORTFALL)).isEmpty();
        assertThat(entry.text(RELAPSES)).isEqualTo("0");
    }

    @Test
    void whatFallsBackIsOpenAgainAndRemembersHowOften() {
        Ledger closed = next(opened(), Y2024, found("T-1", "0301", MET));
        Entry entry = only(next(closed, Y2025, found("T-1", "0301", NOT_MET, "4.00")));

        assertThat(entry.state()).isEqualTo(State.RELAPSED);
        assertThat(entry.text(RELAPSES)).isEqualTo("1");
        assertThat(entry.text(CLOSED_ON)).isEmpty();
        assertThat(entry.text(CLOSED_BY)).isEmpty();
        assertThat(entry.text(HISTORY))
                .startsWith("2023-12-31 新增 4.10;2024-12-31 销号 4.30;2025-12-31 反弹 4.00(原销号依据:2024-12-31 评估达标");
        assertThat(entry.text(FOUND_ON)).isEqualTo("2023-12-31");
    }

    @Test
    void schoolThatWasLeftOutDoesNotLookMended() {
        LedgerUpdate update = opened().update(Judgements.of(Y2024, found("T-1", "0302", MET)), TERMS);
        Entry entry = only(update.ledger());

        assertThat(entry.state()).isEqualTo(State.OPEN);
        assertThat(entry.result()).contains(LatestResult.UNSEEN);
        assertThat(entry.text(MEASURED)).isEqualTo("4.10");
        assertThat(update.toLookAt()).containsExactly(entry);
    }

    @Test
    void criterionThatIsNoMoreInForceDoesNotLookMended() {
        Entry entry = only(next(opened(), Y2024, found("T-2", "0301", MET)));

        assertThat(entry.state()).isEqualTo(State.OPEN);
        assertThat(entry.result()).contains(LatestResult.NOT_IN_FORCE);
    }

    @Test
    void whatCannotBeDecidedStaysOpenWithTheLastFigures() {
        for (Outcome outcome : List.of(NO_DATA, NEEDS_EVIDENCE, NOT_APPLICABLE, Outcome.UNDECIDED)) {
            LedgerUpdate update = opened().update(Judgements.of(Y2024, found("T-1", "0301", outcome)), TERMS);

            assertThat(only(update.ledger()).state()).isEqualTo(State.OPEN);
            assertThat(only(update.ledger()).text(MEASURED)).isEqualTo("4.10");
            assertThat(update.toLookAt()).hasSize(1);
        }
    }

    @Test
    void entriesOfPacksThatWereNotUsedStayAsTheyAre() {
        Ledger ledger = edited(opened(), 0, Map.of(LedgerColumn.PACK, Judgements.OTHER_PACK + " 1.0.0"));
        LedgerUpdate update = ledger.update(Judgements.of(Y2024, found("T-2", "0301", MET)), TERMS);

        assertThat(update.ledger()).isEqualTo(ledger);
        assertThat(update.uncovered()).hasSize(1);
    }

    @Test
    void otherCountiesStayAsTheyAre() {
        Ledger ledger = opened();
        Judgements other = new Judgements(
                County.of("990202", "邻县"), LocalDate.of(2020, 1, 1), List.of(found("T-1", "0301", NOT_MET)));

        Ledger both = ledger.update(other, TERMS).ledger();

        assertThat(both.entries()).hasSize(2).first().isEqualTo(ledger.entries().get(0));
        assertThat(both.entries().get(1).text(LedgerColumn.ID)).isEqualTo("990202-0001");
    }

    @Test
    void olderEvaluationIsRefused() {
        Ledger ledger = next(opened(), Y2024, found("T-1", "0301", MET));

        assertThatThrownBy(() -> next(ledger, Y2024.minusDays(1), found("T-1", "0301", NOT_MET)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("评估日期 2024-12-30 早于台账里这个县最近的评估 2024-12-31");
        assertThat(next(ledger, Y2024, found("T-1", "0301", MET))).isEqualTo(ledger);
    }

    @Test
    void everyCriterionSubjectAndItemHasALineOfItsOwn() {
        Finding found = found("T-1", "0301", NOT_MET);
        Ledger ledger = after(Judgements.of(
                Y2023,
                found,
                found("T-2", "0301", NOT_MET),
                about(found, new Subject(Subject.Type.CLASS, "0301/primary/1/2", "学校0301(小学)1年级2班", null, null)),
                about(found, new Subject(Subject.Type.COUNTY, "990201", "示例县", null, "teachers")),
                about(found, new Subject(Subject.Type.SERIES, "990201/2023", "示例县2023年", null, null))));

        assertThat(ledger.entries())
                .extracting(
                        each -> each.text(LedgerColumn.SUBJECT_CODE),
                        each -> each.text(LedgerColumn.SCHOOL_CODE),
                        each -> each.text(LedgerColumn.SCHOOL),
                        each -> each.text(LedgerColumn.OBJECT))
                .containsExactly(
                        tuple("0301", "0301", "学校0301", ""),
                        tuple("0301", "0301", "学校0301", ""),
                        tuple("0301/primary/1/2", "0301", "学校0301", "(小学)1年级2班"),
                        tuple("990201#teachers", "", "", ""),
                        tuple("990201/2023", "", "", "示例县2023年"));
        assertThat(ledger.entries()).extracting(Entry::key).doesNotHaveDuplicates();
    }

    @Test
    void severalViewsMakeOneLineAndTheWorstDecides() {
        Finding notMet = found("T-1", "0301", NOT_MET);

        Entry entry = only(after(Judgements.of(Y2023, superseded(notMet, "L-1"), notMet)));

        assertThat(entry.result()).contains(LatestResult.NOT_MET);
        assertThat(entry.text(LedgerColumn.REMARK)).isEqualTo("在 test/other 里以 L-1 为准");
    }

    @Test
    void whatAnotherCriterionDecidesIsNoGapAndClosesNone() {
        Finding notMet = found("T-1", "0301", NOT_MET);

        assertThat(after(Judgements.of(Y2023, superseded(notMet, "L-1"))).entries())
                .isEmpty();
        Entry entry = only(next(opened(), Y2024, superseded(notMet, "L-1")));
        assertThat(entry.state()).isEqualTo(State.OPEN);
        assertThat(entry.result()).contains(LatestResult.SUPERSEDED);
    }

    @Test
    void questionThatTurnsOutToBeAGapIsOne() {
        Ledger asked = Ledger.EMPTY
                .update(Judgements.of(Y2023, found("T-1", "0301", NO_DATA)), ALL)
                .ledger();

        Entry entry = only(next(asked, Y2024, found("T-1", "0301", NOT_MET)));

        assertThat(asked.entries().get(0).needsLook()).isFalse();
        assertThat(entry.kind()).isEqualTo(Kind.GAP);
        assertThat(entry.text(HISTORY)).isEqualTo("2023-12-31 新增");
    }

    @Test
    void personMayCloseWhatNoEvaluationCanDecide() {
        Map<LedgerColumn, String> closing = Map.of(STATE, "已销号", CLOSED_ON, "2024/5/1", CLOSED_BY, "学校撤并", NOTE, "问过");
        Ledger closed = edited(opened(), 0, closing);

        Entry entry = only(next(closed, Y2024, found("T-1", "0302", MET)));

        assertThat(entry.state()).isEqualTo(State.CLOSED);
        assertThat(entry.text(CLOSED_BY)).isEqualTo("学校撤并");
        assertThat(entry.text(CLOSED_ON)).isEqualTo("2024/5/1");
        assertThat(entry.text(HISTORY)).isEqualTo("2023-12-31 新增 4.10;2024-05-01 手工销号");
    }

    @Test
    void whatAPersonClosedIsOpenAgainIfALaterEvaluationFindsItNotMet() {
        Ledger closed = edited(opened(), 0, Map.of(STATE, "已销号", CLOSED_ON, "2024-05-01", CLOSED_BY, "已整改;见照片"));

        Entry earlier = only(next(closed, LocalDate.of(2024, 4, 30), found("T-1", "0301", NOT_MET)));
        Entry later = only(next(closed, Y2024, found("T-1", "0301", NOT_MET)));

        assertThat(earlier.state()).isEqualTo(State.CLOSED);
        assertThat(later.state()).isEqualTo(State.RELAPSED);
        assertThat(later.text(HISTORY))
                .isEqualTo("2023-12-31 新增 4.10;2024-05-01 手工销号;2024-12-31 反弹 4.10(原销号依据:已整改,见照片)");
    }

    @Test
    void whatAPersonOpenedAgainStaysOpenUntilAnEvaluationClosesIt() {
        Ledger closed = next(opened(), Y2024, found("T-1", "0301", MET));
        Ledger doubted = edited(closed, 0, Map.of(STATE, "未销号"));

        assertThat(only(next(doubted, Y2025, found("T-1", "0301", NO_DATA))).text(HISTORY))
                .endsWith(";2024-12-31 手工恢复");
        Entry entry = only(next(doubted, Y2025, found("T-1", "0301", MET)));
        assertThat(entry.text(HISTORY)).endsWith("2024-12-31 手工恢复;2025-12-31 销号 4.30");
        assertThat(entry.text(CLOSED_ON)).isEqualTo("2025-12-31");
    }

    @Test
    void lineThatAPersonAddedIsKept() {
        Entry own = new Entry(
                Map.of(
                        LedgerColumn.COUNTY_CODE,
                        "990201",
                        LedgerColumn.TITLE,
                        "围墙裂缝",
                        STATE,
                        "未销号",
                        FOUND_ON,
                        "2024/3/1"),
                List.of());
        Ledger ledger = new Ledger(Layout.USUAL, List.of(own, opened().entries().get(0)));

        Ledger updated = next(ledger, Y2024, found("T-1", "0301", MET), found("T-2", "0301", NOT_MET));

        assertThat(updated.entries()).hasSize(3).first().isEqualTo(own);
        assertThat(updated.entries().get(2).text(LedgerColumn.ID)).isEqualTo("990201-0002");
    }
}
