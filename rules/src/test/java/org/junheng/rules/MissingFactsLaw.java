package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.testkit.generators.Holes;

/**
 * What is missing never helps, and what is decided without it stays decided.
 *
 * @param evaluator evaluates
 * @param day the day of the evaluations
 */
record MissingFactsLaw(ComplianceEvaluator evaluator, LocalDate day) {
    private static final int MOST_MISSING = 12;

    private static Map<String, Outcome> outcomes(Evaluation evaluation) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Finding finding : evaluation.findings()) {
            outcomes.put(finding.view() + " " + finding.criterion() + " " + finding.subject(), finding.outcome());
        }
        return outcomes;
    }

    /** A verdict that is not met or vetoed without some facts is so with any. */
    void whatIsDecidedStaysDecided(Dossier whole, Holes holes) {
        Set<String> missing = holes.some(whole, MOST_MISSING);
        Evaluation before = evaluator.evaluate(holes.without(whole, missing), day);
        for (int completion = 0; completion < 3; completion++) {
            Evaluation after = evaluator.evaluate(holes.refilled(whole, missing), day);
            for (int view = 0; view < before.verdicts().size(); view++) {
                VerdictOutcome decided = before.verdicts().get(view).outcome();
                VerdictOutcome completed = after.verdicts().get(view).outcome();
                if (decided == VerdictOutcome.NOT_MET) {
                    assertThat(completed).as(missing.toString()).isIn(VerdictOutcome.NOT_MET, VerdictOutcome.VETOED);
                } else if (decided == VerdictOutcome.VETOED) {
                    assertThat(completed).as(missing.toString()).isEqualTo(VerdictOutcome.VETOED);
                }
            }
        }
    }

    /** Without any one of some facts nothing is met that was not met before. */
    void leavingOutNeverHelps(Dossier whole, Collection<String> places, Holes holes) {
        Evaluation before = evaluator.evaluate(whole, day);
        Map<String, Outcome> outcomes = outcomes(before);
        for (String place : places) {
            Evaluation after = evaluator.evaluate(holes.without(whole, Set.of(place)), day);
            outcomes(after).forEach((finding, outcome) -> {
                if (outcome == Outcome.MET) {
                    assertThat(outcomes.getOrDefault(finding, Outcome.MET))
                            .as(place + ": " + finding)
                            .isEqualTo(Outcome.MET);
                }
            });
            for (int view = 0; view < before.verdicts().size(); view++) {
                if (after.verdicts().get(view).outcome() == VerdictOutcome.MET) {
                    assertThat(before.verdicts().get(view).outcome() == VerdictOutcome.MET || isContradictory(before))
                            .as(place)
                            .isTrue();
                }
            }
        }
    }

    /** Of two figures that contradict each other either may be the wrong one: without it nothing contradicts. */
    private static boolean isContradictory(Evaluation evaluation) {
        return evaluation.findings().stream().anyMatch(each -> each.check() && each.outcome() == Outcome.NOT_MET);
    }
}
