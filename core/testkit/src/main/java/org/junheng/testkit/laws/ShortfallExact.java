package org.junheng.testkit.laws;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.FigureAt;

/** What a finding says is missing is exactly what is missing. */
final class ShortfallExact implements Law {
    private static final int FINDINGS = 6;

    @Override
    public int cost() {
        return 4;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Thresholds thresholds = new Thresholds(pack, trial);
        List<Finding> lacking = pack.evaluate(trial).findings().stream()
                .filter(each -> each.outcome() == Outcome.NOT_MET
                        && !each.check()
                        && thresholds.criterion(each).isPresent())
                .toList();
        List<Finding> some = trial.dice().shuffled(lacking);
        for (Finding finding : some.subList(0, Math.min(FINDINGS, some.size()))) {
            Finding.Shortfall shortfall = finding.shortfall();
            Finding.Required required = finding.required();
            if (shortfall != null && required != null) {
                BigDecimal enough = new BigDecimal(shortfall.value());
                BigDecimal unit = BigDecimal.ONE.movePointLeft(enough.scale());
                boolean more = required.comparator().isLowerBound();
                Optional<String> wrong = wrong(pack, trial, finding, more ? enough : enough.negate(), Outcome.MET)
                        .or(() -> wrong(
                                pack,
                                trial,
                                finding,
                                more ? enough.subtract(unit) : unit.subtract(enough),
                                Outcome.NOT_MET));
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(
            PackUnderLaw pack, Trial trial, Finding finding, BigDecimal added, Outcome expected) {
        String fact = finding.shortfall() == null ? "" : finding.shortfall().fact();
        Optional<Dossier> changed = FigureAt.of(trial.dossier(), finding.subject(), fact)
                .flatMap(figure -> figure.with(
                        figure.value().orElseThrow().add(added), pack.inquiry().dictionary()));
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Finding after = Written.byKey(pack.evaluate(changed.get(), trial.day())).get(Written.key(finding));
        // with the figure the subject may leave the scope
        return after == null || after.outcome() == expected
                ? Optional.empty()
                : Optional.of(TestkitMessages.text(
                        "breach.shortfall",
                        fact,
                        added.toPlainString(),
                        finding.message(),
                        finding.inputs(),
                        after.message()));
    }
}
