package org.junheng.testkit.laws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** The verdict, its reasons and the counts say what the findings say: worked out once more from the findings alone. */
final class VerdictFollowsFindings implements Law {
    private static final Set<Outcome> OPEN = Set.of(Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED);

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        return breach(pack, pack.evaluate(trial), pack.inForce(trial.day()));
    }

    /** The same of an evaluation in which only some of the criteria in force speak. */
    static Optional<String> breach(PackUnderLaw pack, Evaluation evaluation, List<Spoken> inForce) {
        Map<Outcome, Long> counts =
                evaluation.findings().stream().collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
        if (!counts.equals(evaluation.counts())) {
            return Optional.of(TestkitMessages.text("breach.counts", evaluation.counts(), counts));
        }
        if (evaluation.verdicts().isEmpty()) {
            return Optional.empty();
        }
        Set<String> counted = counted(inForce);
        List<Finding> deciding = evaluation.findings().stream()
                .filter(each -> each.supersededBy() == null && !counted.contains(each.criterion()))
                .toList();
        boolean pending = pack.line().stream().anyMatch(each -> !each.pending().isEmpty());
        VerdictOutcome expected = verdict(inForce, deciding, pending);
        Verdict verdict = evaluation.verdicts().get(0);
        if (verdict.outcome() != expected) {
            return Optional.of(
                    TestkitMessages.text("breach.verdict", Written.word(verdict.outcome()), Written.word(expected)));
        }
        return allMet(evaluation, expected)
                .or(() -> reasons(verdict, deciding))
                .or(() -> explained(evaluation.explanations().get(0), deciding));
    }

    private static VerdictOutcome verdict(List<Spoken> inForce, List<Finding> deciding, boolean pending) {
        Set<String> vetoes = inForce.stream()
                .map(Spoken::criterion)
                .filter(each -> each.requirement().get(0).name().equals("never"))
                .map(Criterion::id)
                .collect(Collectors.toSet());
        boolean vetoed = false;
        boolean failed = false;
        boolean open = pending;
        for (Finding each : deciding) {
            boolean notMet = each.outcome() == Outcome.NOT_MET;
            vetoed |= notMet && vetoes.contains(each.criterion());
            failed |= notMet && !each.check();
            open |= OPEN.contains(each.outcome()) || (notMet && each.check());
        }
        return vetoed
                ? VerdictOutcome.VETOED
                : failed ? VerdictOutcome.NOT_MET : open ? VerdictOutcome.OPEN : VerdictOutcome.MET;
    }

    /** The items that speak through a composite, with all that tighten or relax them. */
    private static Set<String> counted(List<Spoken> inForce) {
        Set<String> counted = new HashSet<>();
        for (Spoken composite : inForce) {
            String type = composite.criterion().selector().type();
            if (type.equals("SectionItems") || type.equals("CountyItems")) {
                Level level = type.equals("SectionItems") ? Level.SECTION : Level.COUNTY;
                inForce.stream()
                        .filter(each -> each.pack().equals(composite.pack())
                                && isItem(each.criterion(), composite.criterion(), level))
                        .forEach(each -> counted.add(each.criterion().id()));
            }
        }
        boolean more = true;
        while (more) {
            more = inForce.stream()
                    .map(Spoken::criterion)
                    .filter(each -> each.layered().map(counted::contains).orElse(false))
                    .map(each -> counted.add(each.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return counted;
    }

    private static boolean isItem(Criterion item, Criterion composite, Level level) {
        return item.level() == level
                && item.selector().field("scope").isEmpty()
                && composite.selector().field("group").equals(Optional.ofNullable(item.group()))
                && composite.selector().stage().equals(item.selector().stage());
    }

    private static Optional<String> allMet(Evaluation evaluation, VerdictOutcome verdict) {
        boolean expected = verdict == VerdictOutcome.MET
                && evaluation.findings().stream()
                        .filter(each -> each.supersededBy() == null)
                        .allMatch(each -> each.outcome() == Outcome.MET || each.outcome() == Outcome.NOT_APPLICABLE);
        return evaluation.allMet() == expected
                ? Optional.empty()
                : Optional.of(TestkitMessages.text("breach.allMet", Written.word(verdict)));
    }

    /** Each criterion with something that stands in the way begins a reason. */
    private static Optional<String> reasons(Verdict verdict, List<Finding> deciding) {
        Set<String> expected = new HashSet<>();
        for (Finding each : deciding) {
            if (each.outcome() == Outcome.NOT_MET || OPEN.contains(each.outcome())) {
                expected.add(each.criterion());
            }
        }
        for (String criterion : expected) {
            if (verdict.reasons().stream().noneMatch(each -> each.startsWith(criterion))) {
                return Optional.of(TestkitMessages.text("breach.reasons", criterion, verdict.reasons()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> explained(Explanation explanation, List<Finding> deciding) {
        Map<String, Outcome> outcomes = new HashMap<>();
        deciding.forEach(each -> outcomes.put(Written.key(each), each.outcome()));
        for (List<Explanation.Cause> causes : List.of(explanation.decisive(), explanation.open())) {
            for (Explanation.Cause cause : causes) {
                Outcome outcome = outcomes.get(cause.criterion() + " " + cause.subject());
                if (outcome != cause.outcome()) {
                    return Optional.of(TestkitMessages.text("breach.explanation", cause, String.valueOf(outcome)));
                }
            }
        }
        long open =
                deciding.stream().filter(each -> OPEN.contains(each.outcome())).count();
        return explanation.open().size() < open
                ? Optional.of(
                        TestkitMessages.text("breach.open", explanation.open().size(), open))
                : Optional.empty();
    }
}
