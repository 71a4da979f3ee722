package org.junheng.testkit.mutations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.PackSelectionException;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.RuleCompiler;
import org.junheng.compiler.cases.CaseDossier;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.CaseRunner;
import org.junheng.compiler.cases.Example;
import org.junheng.compiler.cases.Trial;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** The mutants of a pack, compiled into it beside the originals under names of their own. */
final class Beside {
    private static final String MARK = "-M";

    private final Map<String, List<Mutant>> byCriterion = new LinkedHashMap<>();
    private final Map<Mutant, String> names = new LinkedHashMap<>();
    private final ComplianceEvaluator evaluator;
    private final CaseRunner runner;

    Beside(ComplianceEvaluator known, Pack pack, List<Mutant> mutants) {
        List<Criterion> all = new ArrayList<>(pack.criteria());
        for (Mutant mutant : mutants) {
            String id = mutant.original().id();
            List<Mutant> before = byCriterion.computeIfAbsent(id, each -> new ArrayList<>());
            String mark = MARK + before.size();
            before.add(mutant);
            names.put(mutant, id + mark);
            mutant.changed().map(each -> Edit.of(each).apart(mark).done()).ifPresent(all::add);
        }
        evaluator = known.with(RuleCompiler.compile(pack.with(all)));
        runner = new CaseRunner(evaluator, pack);
    }

    Map<Mutant, Example> killers(List<Example> examples) {
        Map<Mutant, Example> killers = new LinkedHashMap<>();
        for (Example example : examples) {
            List<Mutant> alive = byCriterion.getOrDefault(example.given().criterion(), List.of()).stream()
                    .filter(each -> !killers.containsKey(each))
                    .toList();
            if (!alive.isEmpty()) {
                Optional<Evaluation> evaluation = evaluation(example.given());
                alive.stream()
                        .filter(each -> isKilled(each, example, evaluation))
                        .forEach(each -> killers.put(each, example));
            }
        }
        return killers;
    }

    private boolean isKilled(Mutant mutant, Example example, Optional<Evaluation> evaluation) {
        String name = names.getOrDefault(mutant, "");
        List<CaseRunner.Found> found = evaluation
                .map(each -> CaseRunner.found(example.given(), name, each))
                .orElse(List.of());
        boolean isSilent = example.given().expect().equals(Example.NO_FINDING);
        return found.isEmpty() != isSilent
                || new Trial(example, found, List.of())
                        .differences().stream().anyMatch(each -> isSeen(mutant, each.field()));
    }

    /** No mutant stands in the place of its original, nor beside what that stands beside: who lost its relation is found out by that alone. */
    private static boolean isSeen(Mutant mutant, Trial.Field field) {
        boolean ofRelation = field == Trial.Field.REPLACES || field == Trial.Field.WEAKER;
        return !ofRelation || mutant.fault() == Fault.RELATION;
    }

    /** What an example finds by its criterion, and by a mutant of it; empty if the example is wrong or the pack not in force. */
    Optional<Pair> pair(Case example, Mutant mutant) {
        String name = names.getOrDefault(mutant, "");
        return evaluation(example)
                .map(each -> new Pair(
                        CaseRunner.found(example, example.criterion(), each), CaseRunner.found(example, name, each)));
    }

    /**
     * What was found.
     *
     * @param original by the criterion
     * @param changed by the mutant
     */
    record Pair(List<CaseRunner.Found> original, List<CaseRunner.Found> changed) {
        Pair {
            original = List.copyOf(original);
            changed = List.copyOf(changed);
        }
    }

    private Optional<Evaluation> evaluation(Case example) {
        Problems ignored = new Problems("", CompilerMessages.MESSAGES);
        try {
            return runner.dossier(example, ignored).map(this::evaluate);
        } catch (PackSelectionException e) {
            // the example shows that the pack is not in force, which every variant of the criterion shares
            return Optional.empty();
        }
    }

    private Evaluation evaluate(CaseDossier made) {
        return evaluator.evaluate(withAttestations(made.dossier()), made.asOf());
    }

    /** What is attested about a criterion is attested about every variant of it. */
    private Dossier withAttestations(Dossier dossier) {
        Dossier.Builder builder = Dossier.builder(dossier.county())
                .asOf(dossier.asOf().orElse(null))
                .reported(dossier.reported())
                .attestations(dossier.attestations().stream()
                        .flatMap(each -> Stream.concat(Stream.of(each), variants(each)))
                        .toList());
        dossier.schools().forEach(builder::school);
        return builder.build();
    }

    private Stream<Attestation> variants(Attestation given) {
        return byCriterion.getOrDefault(given.criterion(), List.of()).stream()
                .filter(each -> each.changed().isPresent())
                .map(each -> new Attestation(
                        names.getOrDefault(each, ""),
                        given.subject(),
                        given.holds(),
                        given.by(),
                        given.on(),
                        given.evidence()));
    }
}
