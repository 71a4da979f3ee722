package org.junheng.testkit.proofs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** Holds examples against the engine. */
final class Replay {
    private final ComplianceEvaluator evaluator;

    Replay(ComplianceEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Reads the dossier as anybody's and evaluates it.
     *
     * @return the example
     * @throws ReplayException if the engine finds anything else than claimed
     */
    Example check(Example example) {
        Dossier dossier = evaluator.reader().parse(example.dossier(), "example.json", 1);
        String[] views = example.claims().stream().map(Claim::view).distinct().toArray(String[]::new);
        Evaluation evaluation = evaluator.applying(views).evaluate(dossier, example.asOf());
        for (Claim claim : example.claims()) {
            List<Finding> findings = evaluation.findings().stream()
                    .filter(each -> isMeant(each, claim))
                    .toList();
            if (!isFound(claim, findings)) {
                throw new ReplayException(claim, shown(findings), example);
            }
        }
        return example;
    }

    /** One finding says it; a criterion about several stages finds of the others that there is nobody to judge. */
    private static boolean isFound(Claim claim, List<Finding> findings) {
        Optional<Outcome> claimed = claim.outcome();
        List<Outcome> found = findings.stream().map(Finding::outcome).toList();
        if (claimed.isEmpty()) {
            return found.isEmpty();
        }
        if (claimed.get() == Outcome.NOT_APPLICABLE) {
            return !found.isEmpty() && found.stream().allMatch(Outcome.NOT_APPLICABLE::equals);
        }
        return found.stream()
                .filter(each -> each != Outcome.NOT_APPLICABLE)
                .toList()
                .equals(List.of(claimed.get()));
    }

    private static boolean isMeant(Finding finding, Claim claim) {
        String item = finding.subject().item();
        return finding.view().equals(claim.view())
                && finding.criterion().equals(claim.criterion())
                && (claim.item().isEmpty() || claim.item().equals(item));
    }

    private static String shown(List<Finding> findings) {
        return findings.stream().map(Finding::message).collect(Collectors.joining(" / ", "[", "]"));
    }
}
