package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;

/** What is missing never helps, and what is decided without it stays decided. */
class MissingFactsProperties {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY, Dossiers.PROCEDURE);
    private static final List<Dossier> COUNTIES = List.of(read("passing-county.json"), read("allowances-county.json"));

    private static Dossier read(String name) {
        return EVALUATOR.reader().read(Dossiers.example(name).getBytes(UTF_8), name);
    }

    private static Dossier county(int which, Holes holes) {
        Dossier county = COUNTIES.get(Math.floorMod(which, COUNTIES.size()));
        // a few other values, so that something is not met or contradicts itself now and then
        return holes.refilled(county, holes.some(county, 3));
    }

    private static Map<String, Outcome> outcomes(Evaluation evaluation) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Finding finding : evaluation.findings()) {
            outcomes.put(finding.view() + " " + finding.criterion() + " " + finding.subject(), finding.outcome());
        }
        return outcomes;
    }

    @Property(tries = 60)
    void whatIsDecidedStaysDecidedWhateverTheMissingFactsAre(@ForAll long seed, @ForAll int which) {
        Holes holes = new Holes(EVALUATOR.known().dictionary(), seed);
        Dossier whole = county(which, holes);
        Set<String> missing = holes.some(whole, 12);

        Evaluation before = EVALUATOR.evaluate(holes.without(whole, missing), DAY);

        for (int completion = 0; completion < 3; completion++) {
            Evaluation after = EVALUATOR.evaluate(holes.refilled(whole, missing), DAY);
            for (int view = 0; view < before.verdicts().size(); view++) {
                VerdictOutcome decided = before.verdicts().get(view).outcome();
                VerdictOutcome completed = after.verdicts().get(view).outcome();
                if (decided == VerdictOutcome.NOT_MET) {
                    assertThat(completed).isIn(VerdictOutcome.NOT_MET, VerdictOutcome.VETOED);
                } else if (decided == VerdictOutcome.VETOED) {
                    assertThat(completed).isEqualTo(VerdictOutcome.VETOED);
                }
            }
        }
    }

    @Property(tries = 8)
    void leavingOutAnyOneFactNeverHelps(@ForAll long seed, @ForAll int which) {
        Holes holes = new Holes(EVALUATOR.known().dictionary(), seed);
        Dossier whole = county(which, holes);
        Evaluation before = EVALUATOR.evaluate(whole, DAY);
        Map<String, Outcome> outcomes = outcomes(before);

        for (String place : Holes.places(whole)) {
            Evaluation after = EVALUATOR.evaluate(holes.without(whole, Set.of(place)), DAY);
            outcomes(after).forEach((finding, outcome) -> {
                if (outcome == Outcome.MET) {
                    assertThat(outcomes.getOrDefault(finding, Outcome.MET))
                            .as(place + ": " + finding)
                            .isEqualTo(Outcome.MET);
                }
            });
            for (int view = 0; view < before.verdicts().size(); view++) {
                if (after.verdicts().get(view).outcome() == VerdictOutcome.MET) {
                    // of two figures that contradict each other either may be the wrong one: without it nothing
                    // contradicts
                    assertThat(before.verdicts().get(view).outcome() == VerdictOutcome.MET
                                    || before.findings().stream()
                                            .anyMatch(each -> each.check() && each.outcome() == Outcome.NOT_MET))
                            .as(place)
                            .isTrue();
                }
            }
        }
    }

    /** What an explanation calls wanted is missing, and nothing else; and all that is open is there. */
    @Property(tries = 60)
    void explanationNamesWhatIsMissing(@ForAll long seed, @ForAll int which) {
        Holes holes = new Holes(EVALUATOR.known().dictionary(), seed);
        Dossier county = county(which, holes);
        Set<String> missing = holes.some(county, 6);

        Evaluation evaluation = EVALUATOR.evaluate(holes.without(county, missing), DAY);

        for (int view = 0; view < evaluation.verdicts().size(); view++) {
            Explanation explanation = evaluation.explanations().get(view);
            VerdictOutcome outcome = evaluation.verdicts().get(view).outcome();
            assertThat(explanation.decisive().isEmpty())
                    .isEqualTo(outcome == VerdictOutcome.MET || outcome == VerdictOutcome.OPEN);
            if (outcome == VerdictOutcome.MET) {
                assertThat(explanation.open()).isEmpty();
            }
            if (outcome == VerdictOutcome.OPEN) {
                assertThat(explanation.open()).isNotEmpty();
            }
            explanation
                    .wanted()
                    .forEach(each -> assertThat(missing)
                            .as(each.code())
                            .anyMatch(place -> place.endsWith(" "
                                            + each.code().substring(each.code().indexOf('/') + 1))
                                    || place.contains("#")));
            assertThat(explanation.wanted())
                    .isSortedAccordingTo(java.util.Comparator.comparing((Explanation.Wanted each) -> -each.findings())
                            .thenComparing(Explanation.Wanted::code));
        }
    }
}
