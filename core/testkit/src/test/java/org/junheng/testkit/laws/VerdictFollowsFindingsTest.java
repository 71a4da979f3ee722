package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.findings.Explanation.Cause;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A verdict that its findings do not give is told of, and so are reasons, explanations and counts that are not theirs. */
class VerdictFollowsFindingsTest {
    private static final Criterion R1 = named("T-R1").done();
    private static final Criterion VETO =
            named("T-N1").judging("Evidence", "about=county").asking("never()").done();
    private static final Pack PACK = PackByHand.named("test/p").of(R1, VETO);

    private static Optional<String> breach(EvaluationByHand evaluation, Pack... line) {
        return new VerdictFollowsFindings().breach(Judged.always(evaluation, line), Judged.trial());
    }

    private static boolean isOpen(Finding finding) {
        return switch (finding.outcome()) {
            case NO_DATA, NEEDS_EVIDENCE, UNDECIDED -> true;
            case MET, NOT_MET, NOT_APPLICABLE, NOT_YET_DUE -> false;
        };
    }

    /** A verdict with every reason and explanation that its findings ask for. */
    private static EvaluationByHand explained(VerdictOutcome outcome, Finding... findings) {
        String[] reasons = Stream.of(findings)
                .filter(each -> isOpen(each) || each.outcome() == Outcome.NOT_MET)
                .map(each -> each.criterion() + " 未达到")
                .toArray(String[]::new);
        List<Cause> open = Stream.of(findings)
                .filter(VerdictFollowsFindingsTest::isOpen)
                .map(each -> new Cause(each.criterion(), each.subject(), each.outcome()))
                .toList();
        return EvaluationByHand.of(findings).deciding(outcome, reasons).explaining(List.of(), open);
    }

    /** Only the one verdict is right; of each other one it is said which it should be. */
    private static void assertVerdict(VerdictOutcome right, Pack[] line, Finding... findings) {
        for (VerdictOutcome told : VerdictOutcome.values()) {
            Optional<String> breach = breach(explained(told, findings), line);
            if (told == right) {
                assertThat(breach).isEmpty();
            } else {
                assertThat(breach).contains("结论不对:写着%s,从各项结果应得%s".formatted(Written.word(told), Written.word(right)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T-R1, MET, MET",
        "T-R1, NOT_MET, NOT_MET",
        "T-R1, NO_DATA, OPEN",
        "T-R1, NEEDS_EVIDENCE, OPEN",
        "T-R1, UNDECIDED, OPEN",
        "T-R1, NOT_APPLICABLE, MET",
        "T-N1, MET, MET",
        "T-N1, NOT_MET, VETOED",
        "T-N1, NEEDS_EVIDENCE, OPEN"
    })
    void verdictOverOneFinding(String criterion, Outcome outcome, VerdictOutcome verdict) {
        assertVerdict(verdict, new Pack[] {PACK}, by(criterion, outcome).done());
    }

    /** The worst decides: a veto before what is not met, that before what is open. */
    @Test
    void verdictOverSeveralFindings() {
        Finding met = by("T-R1", Outcome.MET).done();
        Finding failed =
                by("T-R1", Outcome.NOT_MET).about(FindingByHand.school("A")).done();
        Finding open =
                by("T-R1", Outcome.NO_DATA).about(FindingByHand.school("B")).done();
        Finding vetoed = by("T-N1", Outcome.NOT_MET).done();
        Pack[] line = {PACK};

        assertVerdict(VerdictOutcome.OPEN, line, met, open);
        assertVerdict(VerdictOutcome.NOT_MET, line, met, failed, open);
        assertVerdict(VerdictOutcome.VETOED, line, met, failed, open, vetoed);
    }

    /** Figures that do not fit together fail nobody, but they leave it open. */
    @Test
    void checkThatFailsLeavesItOpen() {
        assertVerdict(
                VerdictOutcome.OPEN,
                new Pack[] {PACK},
                by("T-R1", Outcome.NOT_MET).asCheck().done());
    }

    /** A clause without a rule leaves it open, in an ancestor too; what fails fails all the same. */
    @Test
    void clauseWithoutARuleLeavesItOpen() {
        Pack above = PackByHand.named("test/above").withoutRuleFor("A-G1").of();
        Pack[] line = {above, PACK};

        assertVerdict(VerdictOutcome.OPEN, line, by("T-R1", Outcome.MET).done());
        assertVerdict(VerdictOutcome.NOT_MET, line, by("T-R1", Outcome.NOT_MET).done());
    }

    @Test
    void whatIsSupersededDoesNotDecide() {
        Finding superseded = by("T-R1", Outcome.NOT_MET).supersededBy("T-R2").done();

        assertThat(breach(EvaluationByHand.of(superseded).deciding(VerdictOutcome.MET), PACK))
                .isEmpty();
        assertThat(breach(EvaluationByHand.of(superseded).deciding(VerdictOutcome.NOT_MET), PACK))
                .contains("结论不对:写着不达标,从各项结果应得达标");
    }

    @Test
    void countsAreThoseOfTheFindings() {
        EvaluationByHand one = EvaluationByHand.of(by("T-R1", Outcome.MET).done());

        assertThat(breach(one, PACK)).isEmpty();
        assertThat(breach(one.counting(Map.of(Outcome.MET, 2L)), PACK)).contains("合计不对:写着 {MET=2},逐个数是 {MET=1}");
    }

    /** Not yet due is not met yet, though it fails nobody. */
    @Test
    void allIsMetOnlyIfAllIs() {
        EvaluationByHand met = explained(
                VerdictOutcome.MET,
                by("T-R1", Outcome.MET).done(),
                by("T-R1", Outcome.NOT_APPLICABLE)
                        .about(FindingByHand.school("A"))
                        .done(),
                by("T-R1", Outcome.NOT_YET_DUE).supersededBy("T-R2").done());
        EvaluationByHand notYet =
                explained(VerdictOutcome.MET, by("T-R1", Outcome.NOT_YET_DUE).done());
        EvaluationByHand failed =
                explained(VerdictOutcome.NOT_MET, by("T-R1", Outcome.NOT_MET).done());

        assertThat(breach(met, PACK)).isEmpty();
        assertThat(breach(met.allMet(false), PACK)).contains("“全部达标”不对:从各项结果得出的结论是达标");
        assertThat(breach(notYet.allMet(false), PACK)).isEmpty();
        assertThat(breach(notYet, PACK)).contains("“全部达标”不对:从各项结果得出的结论是达标");
        assertThat(breach(failed.allMet(true), PACK)).contains("“全部达标”不对:从各项结果得出的结论是不达标");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_MET", "NO_DATA", "NEEDS_EVIDENCE", "UNDECIDED"})
    void whatStandsInTheWayIsAReason(Outcome outcome) {
        Finding finding = by("T-R1", outcome).done();
        VerdictOutcome verdict = outcome == Outcome.NOT_MET ? VerdictOutcome.NOT_MET : VerdictOutcome.OPEN;
        List<Cause> open = isOpen(finding) ? List.of(new Cause("T-R1", finding.subject(), outcome)) : List.<Cause>of();

        EvaluationByHand other =
                EvaluationByHand.of(finding).deciding(verdict, "T-R2 未达到 T-R1").explaining(List.of(), open);
        assertThat(breach(other, PACK)).contains("结论的理由不全:没有 T-R1,写着 [T-R2 未达到 T-R1]");
    }

    @Test
    void explanationNamesFindingsAsTheyAre() {
        Finding failed = by("T-R1", Outcome.NOT_MET).done();
        EvaluationByHand told = EvaluationByHand.of(failed).deciding(VerdictOutcome.NOT_MET, "T-R1 未达到");
        Cause right = new Cause("T-R1", failed.subject(), Outcome.NOT_MET);
        Cause wrong = new Cause("T-R1", failed.subject(), Outcome.NO_DATA);
        Cause unknown = new Cause("T-R2", failed.subject(), Outcome.NOT_MET);

        assertThat(breach(told.explaining(List.of(right), List.of()), PACK)).isEmpty();
        assertThat(breach(told.explaining(List.of(wrong), List.of()), PACK))
                .contains("结论的说明不对:%s,结果是 NOT_MET".formatted(wrong));
        assertThat(breach(told.explaining(List.of(), List.of(unknown)), PACK))
                .contains("结论的说明不对:%s,结果是 null".formatted(unknown));
    }

    @Test
    void everythingOpenIsExplained() {
        Finding open = by("T-R1", Outcome.NO_DATA).done();
        EvaluationByHand told = EvaluationByHand.of(open).deciding(VerdictOutcome.OPEN, "T-R1 缺数");

        assertThat(breach(told, PACK)).contains("结论的说明不全:待定的写着 0 项,应有 1 项");
    }
}
