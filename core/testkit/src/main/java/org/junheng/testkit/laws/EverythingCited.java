package org.junheng.testkit.laws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Verdict;
import org.junheng.packs.Criterion;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** Every finding says which words of which document it rests on. */
final class EverythingCited implements Law {
    private static final List<String> LEFTOVERS = List.of("null", "{", "}", "NaN");

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Map<String, Spoken> criteria = new HashMap<>();
        for (Spoken each : pack.inForce(trial.day())) {
            criteria.put(each.criterion().id(), each);
            if (each.criterion().citation().isBlank()
                    || each.criterion().clause().isBlank()) {
                return Optional.of(
                        TestkitMessages.text("breach.law", each.criterion().id()));
            }
        }
        Evaluation evaluation = pack.evaluate(trial);
        for (Finding finding : evaluation.findings()) {
            Spoken spoken = criteria.get(finding.criterion());
            if (spoken == null || !isRight(finding, spoken)) {
                return Optional.of(TestkitMessages.text("breach.cited", finding.message()));
            }
        }
        for (Verdict verdict : evaluation.verdicts()) {
            Spoken spoken = criteria.get(verdict.criterion());
            if (spoken == null || !verdict.citation().equals(spoken.criterion().citation())) {
                return Optional.of(TestkitMessages.text("breach.cited.verdict", verdict.citation()));
            }
        }
        return Optional.empty();
    }

    private static boolean isRight(Finding finding, Spoken spoken) {
        Criterion criterion = spoken.criterion();
        return finding.citation().equals(criterion.citation())
                && finding.pack().equals(spoken.pack().id())
                && finding.check() == criterion.isCheck()
                && finding.message().contains(criterion.citation())
                && LEFTOVERS.stream().noneMatch(finding.message()::contains);
    }
}
