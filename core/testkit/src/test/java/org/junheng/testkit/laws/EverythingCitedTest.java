package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.CITATION;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.List;
import java.util.Optional;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Level;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A criterion without the words of the law, and a finding or verdict that rests on something else, are told of. */
class EverythingCitedTest {
    private static final CriterionByHand VERDICT =
            named("T-V1").on(Level.VERDICT).judging("CountyFindings");

    private static Optional<String> breach(CriterionByHand criterion, Evaluation found) {
        return new EverythingCited()
                .breach(
                        Judged.always(found, PackByHand.named("test/p").of(criterion.done(), VERDICT.done())),
                        Judged.trial());
    }

    private static Optional<String> breach(FindingByHand finding) {
        return breach(named("T-R1"), EvaluationByHand.of(finding.done()));
    }

    private static FindingByHand met() {
        return by("T-R1", Outcome.MET);
    }

    @Test
    void whatIsCitedAsItStandsIsNotToldOf() {
        assertThat(breach(met())).isEmpty();
        assertThat(breach(
                        named("T-R1").opening("check"),
                        EvaluationByHand.of(met().asCheck().done()).deciding(VerdictOutcome.MET)))
                .isEmpty();
    }

    /** The line that only names the clause is not its words. */
    @Test
    void criterionHasACitationAndWords() {
        assertThat(breach(named("T-R1").withWords(""), EvaluationByHand.of())).contains("没有写出处或条文:T-R1");
        assertThat(breach(named("T-R1").withWords(CITATION + "(摘要)"), EvaluationByHand.of()))
                .contains("没有写出处或条文:T-R1");
        assertThat(breach(named("T-R1").citing(" "), EvaluationByHand.of())).contains("没有写出处或条文:T-R1");
        assertThat(breach(named("T-R1").citing(" ").during("2024-01-01", ""), EvaluationByHand.of()))
                .isEmpty();
    }

    @Test
    void findingRestsOnItsCriterion() {
        assertThat(breach(met().citing("别处"))).contains("结果的出处不对:T-R1 100000 MET 别处");
        assertThat(breach(met().ofPack("test/other"))).contains("结果的出处不对:T-R1 100000 MET " + CITATION);
        assertThat(breach(met().asCheck())).contains("结果的出处不对:T-R1 100000 MET " + CITATION);
        assertThat(breach(by("T-R2", Outcome.MET))).contains("结果的出处不对:T-R2 100000 MET " + CITATION);
    }

    /** A sentence names the clause, and has nothing in it that a program left there. */
    @ParameterizedTest
    @ValueSource(strings = {"%s null人", "%s {0}人", "%s 1}人", "%s NaN人", "不写出处"})
    void sentenceIsWhole(String sentence) {
        String message = sentence.formatted(CITATION);

        assertThat(breach(named("T-R1"), EvaluationByHand.of(met().saying(message))))
                .contains("结果的出处不对:" + message);
    }

    @Test
    void verdictRestsOnItsCriterion() {
        EvaluationByHand none = EvaluationByHand.of();

        assertThat(breach(
                        named("T-R1"),
                        none.deciding(new Verdict("test/p", "T-V1", VerdictOutcome.MET, "别处", List.of()))))
                .contains("结论的出处不对:别处");
        assertThat(breach(
                        named("T-R1"),
                        none.deciding(new Verdict("test/p", "T-V2", VerdictOutcome.MET, CITATION, List.of()))))
                .contains("结论的出处不对:" + CITATION);
    }
}
