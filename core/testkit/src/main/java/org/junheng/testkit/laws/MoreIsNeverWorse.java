package org.junheng.testkit.laws;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Dice;
import org.junheng.testkit.generators.FigureAt;

/** More of what a limit asks for never turns met into not met; nor does less of what it caps. */
final class MoreIsNeverWorse implements Law {
    private static final int FINDINGS = 6;
    private static final List<Integer> STEPS = List.of(1, 2, 10, 1000);

    @Override
    public int cost() {
        return 2;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Thresholds thresholds = new Thresholds(pack, trial);
        Dice dice = trial.dice();
        List<Finding> met = pack.evaluate(trial).findings().stream()
                .filter(each -> each.outcome() == Outcome.MET
                        && thresholds.criterion(each).isPresent())
                .toList();
        List<Finding> some = dice.shuffled(met);
        for (Finding finding : some.subList(0, Math.min(FINDINGS, some.size()))) {
            Optional<IndicatorDefinition> indicator = thresholds.indicator(finding);
            if (indicator.isPresent() && !Thresholds.raising(indicator.get()).isEmpty()) {
                String fact = dice.oneOf(Thresholds.raising(indicator.get()));
                Criterion criterion = thresholds.criterion(finding).orElseThrow();
                Optional<Dossier> better = better(pack, trial, finding, fact, dice);
                Optional<String> worse = better.flatMap(each -> worse(pack, trial.with(each), finding, fact));
                if (worse.isPresent() && criterion.selector().field("scope").isEmpty()) {
                    return worse;
                }
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("NullAway") // a threshold has a requirement
    private static Optional<Dossier> better(PackUnderLaw pack, Trial trial, Finding finding, String fact, Dice dice) {
        boolean more = finding.required().comparator().isLowerBound();
        return FigureAt.of(trial.dossier(), finding.subject(), fact).flatMap(figure -> {
            BigDecimal step = BigDecimal.valueOf(dice.oneOf(STEPS));
            BigDecimal old = figure.value().orElseThrow();
            return figure.with(
                    more ? old.add(step) : old.subtract(step), pack.inquiry().dictionary());
        });
    }

    private static Optional<String> worse(PackUnderLaw pack, Trial better, Finding before, String fact) {
        Finding after = Written.byKey(pack.evaluate(better)).get(Written.key(before));
        return after != null && after.outcome() != Outcome.MET
                ? Optional.of(TestkitMessages.text("breach.worse", fact, before.message(), after.message()))
                : Optional.empty();
    }
}
