package org.junheng.testkit.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.facts.County;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.findings.Verdict;

/**
 * An evaluation written by hand.
 *
 * @param verdicts as told
 * @param explanations as told
 * @param findings as told
 * @param statistics as told
 * @param allMet as told
 * @param counts what is true of the findings, until something else is told
 */
public record EvaluationByHand(
        List<Verdict> verdicts,
        List<Explanation> explanations,
        List<Finding> findings,
        List<Statistic> statistics,
        boolean allMet,
        Map<Outcome, Long> counts)
        implements Evaluation {
    /** Findings without a verdict. */
    public static EvaluationByHand of(Finding... findings) {
        List<Finding> all = List.of(findings);
        return new EvaluationByHand(List.of(), List.of(), all, List.of(), false, counted(all));
    }

    private static Map<Outcome, Long> counted(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
    }

    /** The same with a verdict of {@code T-V1}, and what explains it. */
    public EvaluationByHand deciding(Verdict.VerdictOutcome outcome, String... reasons) {
        return deciding(new Verdict("test/p", "T-V1", outcome, CriterionByHand.CITATION, List.of(reasons)));
    }

    /** The same with a verdict. */
    public EvaluationByHand deciding(Verdict verdict) {
        List<Verdict> all = new ArrayList<>(verdicts);
        all.add(verdict);
        return new EvaluationByHand(
                all,
                List.of(new Explanation("test/p", List.of(), List.of(), List.of())),
                findings,
                statistics,
                verdict.outcome() == Verdict.VerdictOutcome.MET,
                counts);
    }

    /** The same where some findings are told to decide, and some to be open. */
    public EvaluationByHand explaining(List<Explanation.Cause> decisive, List<Explanation.Cause> open) {
        return new EvaluationByHand(
                verdicts,
                List.of(new Explanation("test/p", decisive, open, List.of())),
                findings,
                statistics,
                allMet,
                counts);
    }

    /** The same with other counts. */
    public EvaluationByHand counting(Map<Outcome, Long> others) {
        return new EvaluationByHand(verdicts, explanations, findings, statistics, allMet, others);
    }

    /** The same with statistics. */
    public EvaluationByHand with(Statistic... others) {
        return new EvaluationByHand(verdicts, explanations, findings, List.of(others), allMet, counts);
    }

    /** The same with something else said about whether all is met. */
    public EvaluationByHand allMet(boolean other) {
        return new EvaluationByHand(verdicts, explanations, findings, statistics, other, counts);
    }

    @Override
    public County county() {
        return County.of("100000", "县");
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2023, 12, 31);
    }

    @Override
    public List<UsedPack> packs() {
        return List.of();
    }
}
