package org.junheng.testkit.laws;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** What a criterion says of one above, its findings show: more, the same, less, or an allowance that can only help. */
final class TighteningOnlyTightens implements Law {
    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Evaluation evaluation = pack.evaluate(trial);
        Map<String, Finding> findings = Written.byKey(evaluation);
        for (Spoken each : pack.inForce(trial.day())) {
            Optional<String> target = each.criterion().target();
            if (target.isPresent() && !isAttested(each.criterion())) {
                for (Finding finding : evaluation.findings()) {
                    Finding above = findings.get(target.get() + " " + finding.subject());
                    if (finding.criterion().equals(each.criterion().id())
                            && above != null
                            && isWrong(each.criterion(), finding, above)) {
                        return Optional.of(TestkitMessages.text("breach.layer", finding.message(), above.message()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever attests the one need not attest the other. */
    private static boolean isAttested(Criterion criterion) {
        return criterion.selector().type().equals("Evidence");
    }

    private static boolean isWrong(Criterion criterion, Finding finding, Finding above) {
        return switch (Objects.requireNonNull(criterion.relation()).kind()) {
            case TIGHTENS ->
                isOfSameFigures(finding, above)
                        && finding.outcome() == Outcome.MET
                        && above.outcome() == Outcome.NOT_MET;
            case EQUALS -> isSame(finding, above) && finding.outcome() != above.outcome();
            case WEAKER ->
                isSame(finding, above) && above.outcome() == Outcome.MET && finding.outcome() == Outcome.NOT_MET;
            case RELAXES -> above.outcome() == Outcome.MET && Objects.equals(above.supersededBy(), finding.criterion());
        };
    }

    /** Of figures of its own a criterion can say anything, until something checks them against the others. */
    private static boolean isOfSameFigures(Finding finding, Finding above) {
        return finding.inputs().keySet().equals(above.inputs().keySet());
    }

    /** Whether they measure the same. */
    private static boolean isSame(Finding finding, Finding above) {
        return Objects.equals(finding.indicator(), above.indicator())
                && Objects.equals(finding.measured(), above.measured());
    }
}
