package org.junheng.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.testkit.generators.Holes;

/**
 * The laws of what is missing for local plans: also without a year, a series, a record's date or a list of records. Data checks are
 * the exception here too, and so are series that a rule judges without naming years: who does not hand in their first or last year is not
 * asked for it.
 */
class MissingFactsOfPlansProperties {
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();
    private static final List<Plan> PLANS = List.of(
            Plan.of(Plans.WUQING, "wuqing-like-district.json", 2021),
            Plan.of(Plans.WUQING, "wuqing-like-district.json", 2022),
            Plan.of(Plans.SCHOOL, "school-plan.json", 2009),
            Plan.of(Plans.SCHOOL, "school-plan.json", 2010),
            Plan.of(Plans.SCHOOL, "school-plan.json", 2011),
            Plan.of(Plans.REPORT, "county-report-2020.json", 2020));
    private static final int SOME = 30;

    /**
     * A plan, and what was handed in for it.
     *
     * @param law evaluates by the plan
     * @param dossier what was handed in
     */
    private record Plan(MissingFactsLaw law, Dossier dossier) {
        static Plan of(String pack, String dossier, int year) {
            LocalDate day = LocalDate.of(year, 12, 31);
            return new Plan(new MissingFactsLaw(SHIPPED.applying(pack), day), Plans.dossier(SHIPPED, dossier));
        }

        static Plan any(int which) {
            return PLANS.get(Math.floorMod(which, PLANS.size()));
        }
    }

    @Property(tries = 12)
    void whatIsDecidedStaysDecidedWhateverTheMissingFactsAre(@ForAll long seed, @ForAll int which) {
        Holes holes = new Holes(SHIPPED.known().dictionary(), seed);
        Plan plan = Plan.any(which);
        plan.law.whatIsDecidedStaysDecided(holes.refilled(plan.dossier, holes.some(plan.dossier, 3)), holes);
    }

    @Property(tries = 6)
    void leavingOutOneFactNeverHelps(@ForAll long seed, @ForAll int which) {
        Holes holes = new Holes(SHIPPED.known().dictionary(), seed);
        Plan plan = Plan.any(which);
        Dossier whole = holes.refilled(plan.dossier, holes.some(plan.dossier, 3));
        List<String> places = new ArrayList<>(Holes.places(whole));
        Collections.shuffle(places, new Random(seed));
        plan.law.leavingOutNeverHelps(whole, places.subList(0, Math.min(SOME, places.size())), holes);
    }
}
