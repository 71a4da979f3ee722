package org.junheng.testkit.mutations;

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
 * What the examples of a pack say about its mutants.
 *
 * @param pack the pack
 * @param mutants one for each fault, in the order of the criteria
 * @param killers the first example that is not as it says, of each mutant that has one
 * @param proposed of mutants that have none: an example that would notice, as it stands in a case file, where one was found
 */
public record MutationTrial(
        Pack pack, List<Mutant> mutants, Map<Mutant, Example> killers, Map<Mutant, String> proposed) {
    /** Copies the collections. */
    public MutationTrial {
        mutants = List.copyOf(mutants);
        killers = Map.copyOf(killers);
        proposed = Map.copyOf(proposed);
    }

    /**
     * Plants faults into a pack and runs its examples.
     *
     * @param evaluator one that knows the pack and what it extends
     * @param source the files of the pack; all of its examples must hold
     */
    public static MutationTrial of(ComplianceEvaluator evaluator, Pack pack, PackSource source) {
        List<Mutant> mutants = Mutants.of(
                Family.of(pack, id -> Optional.ofNullable(evaluator.packs().get(id))));
        Beside beside = new Beside(evaluator, pack, mutants);
        Map<Mutant, Example> killers = beside.killers(Example.of(source));
        Proposals proposals = new Proposals(beside, source);
        Map<Mutant, String> proposed = new LinkedHashMap<>();
        mutants.stream()
                .filter(each -> !killers.containsKey(each))
                .forEach(each -> proposals.killing(each).ifPresent(text -> proposed.put(each, text)));
        return new MutationTrial(pack, mutants, killers, proposed);
    }

    /** Mutants that no example is wrong about, in their order. */
    public List<Mutant> survivors() {
        return mutants.stream().filter(each -> !killers.containsKey(each)).toList();
    }

    /** Mutants with this fault. */
    public List<Mutant> with(Fault fault) {
        return mutants.stream().filter(each -> each.fault() == fault).toList();
    }
}
