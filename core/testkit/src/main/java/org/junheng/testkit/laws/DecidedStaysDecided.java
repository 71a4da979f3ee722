package org.junheng.testkit.laws;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Dice;
import org.junheng.testkit.generators.Holes;

/** What is decided although figures are missing is the same whatever they turn out to be. */
final class DecidedStaysDecided implements Law {
    private static final int MOST_MISSING = 12;
    private static final int COMPLETIONS = 3;

    @Override
    public int cost() {
        return 3;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Dice dice = trial.dice();
        Holes holes = new Holes(pack.inquiry().dictionary(), dice.any());
        Set<String> missing = holes.some(trial.dossier(), MOST_MISSING);
        Evaluation before = pack.evaluate(holes.without(trial.dossier(), missing), trial.day());
        for (int i = 0; i < COMPLETIONS; i++) {
            Dossier completed = i == 0 ? trial.dossier() : holes.refilled(trial.dossier(), missing);
            Evaluation after = pack.evaluate(completed, trial.day());
            Optional<String> changed = verdict(before, after, missing).or(() -> findings(before, after, missing));
            if (changed.isPresent()) {
                return changed;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> verdict(Evaluation before, Evaluation after, Set<String> missing) {
        if (before.verdicts().isEmpty()) {
            return Optional.empty();
        }
        VerdictOutcome decided = before.verdicts().get(0).outcome();
        VerdictOutcome completed = after.verdicts().get(0).outcome();
        boolean stays = switch (decided) {
            case OPEN -> true;
            case NOT_MET -> completed == VerdictOutcome.NOT_MET || completed == VerdictOutcome.VETOED;
            case VETOED, MET -> completed == decided;
        };
        return stays
                ? Optional.empty()
                : Optional.of(TestkitMessages.text(
                        "breach.decided.verdict", missing, Written.word(decided), Written.word(completed)));
    }

    private static Optional<String> findings(Evaluation before, Evaluation after, Set<String> missing) {
        Map<String, Finding> completed = Written.byKey(after);
        for (Finding finding : before.findings()) {
            Finding other = completed.get(Written.key(finding));
            boolean decided = finding.outcome() == Outcome.MET || finding.outcome() == Outcome.NOT_MET;
            if (decided && other != null && other.outcome() != finding.outcome()) {
                return Optional.of(
                        TestkitMessages.text("breach.decided.finding", missing, finding.message(), other.message()));
            }
        }
        return Optional.empty();
    }
}
