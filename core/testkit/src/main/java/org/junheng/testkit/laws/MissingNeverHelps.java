package org.junheng.testkit.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Criterion;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Dice;
import org.junheng.testkit.generators.Holes;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** Without a figure nothing is met that was not met with it. */
final class MissingNeverHelps implements Law {
    private static final int PLACES = 5;

    @Override
    public int cost() {
        return 3;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Dice dice = trial.dice();
        Holes holes = new Holes(pack.inquiry().dictionary(), dice.any());
        Evaluation before = pack.evaluate(trial);
        boolean optional = asksOnlyWhatIsGiven(pack, trial, before);
        List<String> places = dice.shuffled(Holes.places(trial.dossier()));
        for (String place : places.subList(0, Math.min(PLACES, places.size()))) {
            Dossier without = holes.without(trial.dossier(), Set.of(place));
            Evaluation after = pack.evaluate(without, trial.day());
            Optional<String> helped = findings(before, after, place);
            if (helped.isPresent()) {
                return helped;
            }
            if (!optional && isMet(after) && !isMet(before)) {
                return Optional.of(TestkitMessages.text(
                        "breach.missing.verdict",
                        place,
                        Written.word(before.verdicts().get(0).outcome())));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> findings(Evaluation before, Evaluation after, String place) {
        Map<String, Finding> found = Written.byKey(before);
        for (Finding finding : after.findings()) {
            Finding with = found.get(Written.key(finding));
            if (finding.outcome() == Outcome.MET && with != null && with.outcome() != Outcome.MET) {
                return Optional.of(
                        TestkitMessages.text("breach.missing.finding", place, finding.message(), with.message()));
            }
        }
        return Optional.empty();
    }

    private static boolean isMet(Evaluation evaluation) {
        return !evaluation.verdicts().isEmpty() && evaluation.verdicts().get(0).outcome() == VerdictOutcome.MET;
    }

    /**
     * Where the rules themselves ask only for what is given, a verdict can come from giving less: checks of figures that contradict each
     * other, groups of which some are given, and years that no rule names.
     */
    private static boolean asksOnlyWhatIsGiven(PackUnderLaw pack, Trial trial, Evaluation before) {
        boolean contradictory =
                before.findings().stream().anyMatch(each -> each.check() && each.outcome() == Outcome.NOT_MET);
        return contradictory
                || pack.inForce(trial.day()).stream().map(Spoken::criterion).anyMatch(MissingNeverHelps::isLenient);
    }

    private static boolean isLenient(Criterion criterion) {
        boolean anyYear = criterion.selector().type().equals("SeriesIndicator")
                && criterion.selector().field("years").isEmpty();
        return anyYear || criterion.opening().equals("everyGiven");
    }
}
