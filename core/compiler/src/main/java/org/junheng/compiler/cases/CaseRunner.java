package org.junheng.compiler.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;

/** Evaluates the examples of a pack and tells what was found. */
public final class CaseRunner {
    private final ComplianceEvaluator evaluator;
    private final Pack pack;

    /**
     * A runner.
     *
     * @param evaluator one that applies the pack alone
     * @param pack the pack whose examples are run
     */
    public CaseRunner(ComplianceEvaluator evaluator, Pack pack) {
        this.evaluator = evaluator;
        this.pack = pack;
    }

    /**
     * Evaluates one example.
     *
     * @param problems told about codes that are not in the dictionary and values that do not fit
     * @return what was found about every subject that the example may mean; empty if the example is wrong
     */
    public List<Found> run(Case example, Problems problems) {
        return dossier(example, problems)
                .map(made -> found(example, example.criterion(), evaluator.evaluate(made.dossier(), made.asOf())))
                .orElse(List.of());
    }

    /** What a county would hand in for an example; empty if the example is wrong, and then problems are told. */
    public Optional<CaseDossier> dossier(Case example, Problems problems) {
        return context(example).flatMap(context -> CaseDossier.of(example, context, problems));
    }

    /**
     * What was found by a criterion about every subject that an example may mean.
     *
     * @param criterion the id of the criterion: the example's own, or that of a variant of it
     */
    public static List<Found> found(Case example, String criterion, Evaluation evaluation) {
        List<Found> found = new ArrayList<>();
        evaluation.findings().stream()
                .filter(finding -> finding.criterion().equals(criterion) && isMeant(example, finding))
                .forEach(finding -> found.add(Found.of(finding, replaced(example, finding, evaluation))));
        evaluation.verdicts().stream()
                .filter(verdict -> verdict.criterion().equals(criterion))
                .forEach(verdict -> found.add(Found.of(verdict)));
        return found;
    }

    /** The criteria in whose place a finding decides about its subject; only the one that an example names, if that is among them. */
    private static String replaced(Case example, Finding finding, Evaluation evaluation) {
        List<String> replaced = evaluation.findings().stream()
                .filter(each -> finding.criterion().equals(each.supersededBy())
                        && finding.subject().equals(each.subject()))
                .map(Finding::criterion)
                .toList();
        return replaced.stream()
                .filter(each -> each.equals(example.replaces()))
                .findFirst()
                .orElse(String.join(CompilerMessages.AND, replaced));
    }

    private static boolean isMeant(Case example, Finding finding) {
        return (example.item() == null
                        || example.item().equals(finding.subject().item()))
                && (example.subject() == null
                        || example.subject().equals(finding.subject().code()));
    }

    private Optional<CaseContext> context(Case example) {
        List<Pack> line = line(pack);
        Set<String> indicators = new HashSet<>();
        List<FactDefinition> facts = new ArrayList<>();
        for (Pack each : line) {
            each.indicators().stream().map(IndicatorDefinition::code).forEach(indicators::add);
            facts.addAll(each.facts());
        }
        for (Criterion criterion : pack.criteria()) {
            if (criterion.id().equals(example.criterion())) {
                return Optional.of(new CaseContext(criterion, pack, Dictionary.of(facts), indicators));
            }
        }
        return Optional.empty();
    }

    private List<Pack> line(Pack each) {
        Map<String, Pack> packs = evaluator.packs();
        List<Pack> line = new ArrayList<>();
        each.parents().forEach(parent -> line.addAll(line(packs.getOrDefault(parent, each))));
        line.add(each);
        return line;
    }

    /**
     * What was found about a subject.
     *
     * @param outcome the outcome's word
     * @param measured the measured number as printed; empty if there is none
     * @param shortfall what is missing; empty if nothing is
     * @param replaces the criterion in whose place it decides; empty if there is none
     * @param weakerThan the criterion that remains in force beside it, as it asks for more; empty if there is none
     * @param exact the measured number as a fraction, of a coefficient of variation its square; empty if there is none
     * @param message the finding as a sentence
     * @param subject the code of the subject, and of which stage and item, if it has any
     */
    public record Found(
            String outcome,
            String measured,
            String shortfall,
            String replaces,
            String weakerThan,
            String exact,
            String message,
            String subject) {
        static Found of(Finding finding, String replaces) {
            return new Found(
                    finding.outcome().name(),
                    finding.measured() == null ? "" : finding.measured().value(),
                    finding.shortfall() == null ? "" : finding.shortfall().value(),
                    replaces,
                    finding.weakerThan() == null ? "" : finding.weakerThan(),
                    finding.measured() == null ? "" : finding.measured().exact(),
                    finding.message(),
                    subject(finding.subject()));
        }

        static Found of(Verdict verdict) {
            return new Found(verdict.outcome().name(), "", "", "", "", "", String.join("\n", verdict.reasons()), "");
        }

        private static String subject(Subject subject) {
            return Stream.of(subject.code(), subject.item())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }
}
