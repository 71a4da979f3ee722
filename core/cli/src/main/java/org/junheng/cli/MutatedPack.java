package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.compiler.PackSource;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.testkit.mutations.Fault;
import org.junheng.testkit.mutations.Mutant;
import org.junheng.testkit.mutations.MutationTrial;

/**
 * Whether the examples of a pack notice faults.
 *
 * @param trial the faults, and who notices them
 * @param source the files of the pack
 * @param packs tells the files of packs
 */
record MutatedPack(MutationTrial trial, PackSource source, NamedPacks packs) {
    private static final String RULES = ".drl";
    private static final String EXAMPLES = ".cases.yaml";

    /** Plants faults into packs whose examples all hold. */
    static List<MutatedPack> all(NamedPacks packs, Terminal terminal) {
        List<MutatedPack> mutated = new ArrayList<>();
        try (Progress progress = Progress.of(packs.sources().size(), "progress.mutations", terminal)) {
            for (Map.Entry<String, PackSource> each : packs.sources().entrySet()) {
                String id = each.getKey();
                MutationTrial trial = MutationTrial.of(packs.evaluator().applying(id), packs.pack(id), each.getValue());
                mutated.add(new MutatedPack(trial, each.getValue(), packs));
                progress.step();
            }
        }
        return mutated;
    }

    Pack pack() {
        return trial.pack();
    }

    /** Whether the examples notice every fault. */
    boolean isNoticed() {
        return trial.survivors().isEmpty();
    }

    /** How many faults of a kind are planted. */
    int planted(Fault fault) {
        return trial.with(fault).size();
    }

    /** How many of them no example notices. */
    int unnoticed(Fault fault) {
        return (int)
                trial.survivors().stream().filter(each -> each.fault() == fault).count();
    }

    /** An example that would notice a fault, as it stands in a file of examples. */
    Optional<String> proposed(Mutant survivor) {
        return Optional.ofNullable(trial.proposed().get(survivor));
    }

    /** Where a criterion is written. */
    String rule(Criterion criterion) {
        return packs.file(pack(), criterion.file());
    }

    /** Where the examples of a criterion stand, or belong. */
    String examples(Criterion criterion) {
        String file = criterion.file();
        int name = file.endsWith(RULES) ? file.length() - RULES.length() : file.length();
        return packs.file(pack(), file.substring(0, name) + EXAMPLES);
    }

    /** What a fault changes, for people. */
    static String change(Mutant mutant) {
        String key = "mutation.change." + mutant.fault();
        return Words.text(Words.has(key) ? key : "mutation.change", mutant.before(), mutant.after());
    }

    /** What kind of fault it is, for people. */
    static String kind(Fault fault) {
        return Words.text("mutation.kind." + fault);
    }
}
