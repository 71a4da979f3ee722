package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.findings.Comparator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.indicators.Stage;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings that are written and read back are the same, or are told of. */
class FindingsWrittenWholeTest {
    private static PackUnderLaw judgedBy(PackUnderLaw.Judge judge) {
        return Judged.real().with(Judged.real().line(), judge);
    }

    /** Everything that a finding can say, and nothing that it need not. */
    private static EvaluationByHand everything() {
        Subject item = new Subject(Subject.Type.SECTION, "A", "甲", Stage.PRIMARY, "教师");
        return EvaluationByHand.of(
                        by("T-R1", Outcome.NOT_MET)
                                .about(item)
                                .measuring("4.20", "teachers")
                                .requiring(Comparator.AT_LEAST, "5")
                                .lacking("1", "teachers")
                                .using("teachers", "42")
                                .without("rooms")
                                .supersededBy("T-R2")
                                .weakerThan("T-R3")
                                .asCheck()
                                .done(),
                        by("T-R1", Outcome.MET).done())
                .with(
                        new Statistic(
                                "test/p",
                                "k",
                                "指标",
                                Stage.PRIMARY,
                                2,
                                new Finding.Measured("1", "1", "人"),
                                new Finding.Measured("0.5", "1/4", ""),
                                List.of("A teachers")),
                        new Statistic("test/p", "l", "指标", Stage.JUNIOR, 0, null, null, List.of()))
                .deciding(VerdictOutcome.NOT_MET, "T-R1 未达到");
    }

    private static Optional<String> written(Evaluation evaluation) {
        return new FindingsWrittenWhole()
                .breach(judgedBy((evaluator, counties, day) -> List.of(evaluation)), Judged.trial());
    }

    @Test
    void findingsAreReadBack() {
        assertThat(written(everything())).isEmpty();
        assertThat(written(EvaluationByHand.of())).isEmpty();
    }

    /** What an evaluation says at first, and from some question on. */
    private static final class Fickle {
        private final Evaluation first;
        private final Evaluation later;
        private int left;

        private Fickle(Evaluation first, Evaluation later, int left) {
            this.first = first;
            this.later = later;
            this.left = left;
        }

        private Evaluation now() {
            return left-- > 0 ? first : later;
        }

        private Evaluation evaluation() {
            return (Evaluation) java.lang.reflect.Proxy.newProxyInstance(
                    Evaluation.class.getClassLoader(),
                    new Class<?>[] {Evaluation.class},
                    (proxy, method, arguments) -> method.invoke(now(), arguments));
        }
    }

    /** Everything that is told of an evaluation which changes in the middle, wherever that is. */
    private static Set<String> toldWhenChangingTo(Evaluation later) {
        Set<String> told = new TreeSet<>();
        for (int questions = 0; questions < 40; questions++) {
            written(new Fickle(everything(), later, questions).evaluation()).ifPresent(told::add);
        }
        return told;
    }

    /** A finding that is written as met is met: one that is left out, and one that is changed, are told of. */
    @Test
    void findingsAreThoseThatAreWritten() {
        EvaluationByHand all = everything();
        Finding other = by("T-R1", Outcome.MET).saying("别的");
        EvaluationByHand changed = new EvaluationByHand(
                all.verdicts(),
                all.explanations(),
                List.of(all.findings().get(0), other),
                all.statistics(),
                all.allMet(),
                all.counts());
        EvaluationByHand fewer = new EvaluationByHand(
                all.verdicts(),
                all.explanations(),
                all.findings().subList(0, 1),
                all.statistics(),
                all.allMet(),
                all.counts());

        assertThat(toldWhenChangingTo(changed))
                .contains("JSON 写法不同:写成一行和写成多行,读出来不一样")
                .anySatisfy(each -> assertThat(each)
                        .startsWith("JSON 读回来不一样:findings 得到 {")
                        .contains("T-R1 100000 MET", "message=别的"));
        assertThat(toldWhenChangingTo(fewer)).contains("JSON 读回来不一样:findings 得到 2,应为 1");
    }

    @Test
    void statisticsAreThoseThatAreWritten() {
        EvaluationByHand all = everything();

        assertThat(toldWhenChangingTo(all.with(all.statistics().get(0)))).contains("JSON 读回来不一样:statistics 得到 2,应为 1");
    }

    @ParameterizedTest
    @EnumSource
    void verdictIsTheOneThatIsWritten(VerdictOutcome outcome) {
        EvaluationByHand all = everything();
        Verdict verdict =
                new Verdict("test/p", "T-V1", outcome, all.verdicts().get(0).citation(), List.of("T-R1 未达到", "又一条"));
        EvaluationByHand other = new EvaluationByHand(
                List.of(verdict), all.explanations(), all.findings(), all.statistics(), false, all.counts());

        assertThat(toldWhenChangingTo(other))
                .anySatisfy(each -> assertThat(each)
                        .startsWith("JSON 读回来不一样:verdicts 得到 {")
                        .contains("T-R1 未达到", "又一条", outcome.name()));
    }
}
