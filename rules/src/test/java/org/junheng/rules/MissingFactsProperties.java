package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.testkit.generators.Holes;
import org.junheng.testkit.laws.Effort;

/** What is missing never helps, and what is decided without it stays decided. */
class MissingFactsProperties {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY, Dossiers.PROCEDURE);
    private static final MissingFactsLaw LAW = new MissingFactsLaw(EVALUATOR, DAY);
    private static final List<Dossier> COUNTIES = List.of(read("passing-county.json"), read("allowances-county.json"));

    private static final int PLACES = Effort.tries(80, Integer.MAX_VALUE);

    private static Dossier read(String name) {
        return EVALUATOR.reader().read(Dossiers.example(name).getBytes(UTF_8), name);
    }

    private static Dossier county(int which, Holes holes) {
        Dossier county = COUNTIES.get(Math.floorMod(which, COUNTIES.size()));
        // a few other values, so that something is not met or contradicts itself now and then
        return holes.refilled(county, holes.some(county, 3));
    }

    @Property(tries = 12)
    void whatIsDecidedStaysDecidedWhateverTheMissingFactsAre(@ForAll long seed, @ForAll int which) {
        Holes holes = new Holes(EVALUATOR.known().dictionary(), seed);
        LAW.whatIsDecidedStaysDecided(county(which, holes), holes);
    }

    @Property(tries = 2)
    void leavingOutAnyOneFactNeverHelps(@ForAll long seed, @ForAll int which) {
        Holes holes = new Holes(EVALUATOR.known().dictionary(), seed);
        Dossier whole = county(which, holes);
        List<String> places = new ArrayList<>(Holes.places(whole));
        Collections.shuffle(places, new Random(seed));
        LAW.leavingOutNeverHelps(whole, places.subList(0, Math.min(PLACES, places.size())), holes);
    }

    /** What an explanation calls wanted is missing, and nothing else; and all that is open is there. */
    @Property(tries = 12)
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
