package org.junheng.testkit.mutations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.Family;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.cases.Example;
import org.junheng.packs.Pack;

/**
 * What the examples of a pack, and its checks, say about its mutants.
 *
 * @param pack the pack
 * @param mutants one for each fault, in the order of the criteria
 * @param killers the first example that is not as it says, of each mutant that has one
 * @param noticed of mutants that have none: what {@code junheng check} would say about the rule, if it says anything
 * @param proposed of mutants that have neither: an example that would notice, as it stands in a case file, where one was found
 */
public record MutationTrial(
        Pack pack,
        List<Mutant> mutants,
        Map<Mutant, Example> killers,
        Map<Mutant, String> noticed,
        Map<Mutant, String> proposed) {
    /** Copies the collections. */
    public MutationTrial {
        mutants = List.copyOf(mutants);
        killers = Map.copyOf(killers);
        noticed = Map.copyOf(noticed);
        proposed = Map.copyOf(proposed);
    }

    /**
     * Plants faults into a pack, runs its examples, and checks it.
     *
     * @param evaluator one that knows the pack and what it extends
     * @param source the files of the pack; all of its examples must hold
     */
    public static MutationTrial of(ComplianceEvaluator evaluator, Pack pack, PackSource source) {
        List<Mutant> mutants = Mutants.of(
                Family.of(pack, id -> Optional.ofNullable(evaluator.packs().get(id))));
        Beside beside = new Beside(evaluator, pack, mutants);
        List<Example> examples = Example.of(source);
        Map<Mutant, Example> killers = beside.killers(examples);
        Checks checks = new Checks(pack, source, evaluator.packs());
        InPlace inPlace = new InPlace(evaluator, pack, examples);
        // where another number of items is counted than there are, the checks refuse the pack, and nothing can be
        // evaluated
        mutants.stream()
                .filter(each ->
                        each.fault() == Fault.COUNTED && checks.about(each).isEmpty())
                .forEach(each -> inPlace.killer(each).ifPresent(example -> killers.put(each, example)));
        Map<Mutant, String> noticed = new HashMap<>();
        Proposals proposals = new Proposals(beside, source);
        Map<Mutant, String> proposed = new LinkedHashMap<>();
        for (Mutant mutant : mutants) {
            if (!killers.containsKey(mutant)) {
                checks.about(mutant)
                        .ifPresentOrElse(
                                each -> noticed.put(mutant, each),
                                () -> proposals.killing(mutant).ifPresent(text -> proposed.put(mutant, text)));
            }
        }
        return new MutationTrial(pack, mutants, killers, noticed, proposed);
    }

    /** Mutants that no example is wrong about and no check speaks of, in their order. */
    public List<Mutant> survivors() {
        return mutants.stream()
                .filter(each -> !killers.containsKey(each) && !noticed.containsKey(each))
                .toList();
    }

    /** Mutants with this fault. */
    public List<Mutant> with(Fault fault) {
        return mutants.stream().filter(each -> each.fault() == fault).toList();
    }
}
