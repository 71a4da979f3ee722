package org.junheng.cli;

import java.util.List;
import java.util.Optional;
import org.junheng.compiler.Family;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.compiler.cases.Trial;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Pack;

/**
 * What came of the examples of a pack.
 *
 * @param trial the examples and what was found
 * @param packs finds the packs that it extends, and the files of its rules
 */
record TestedPack(PackTrial trial, NamedPacks packs) {
    /** All packs that are named on the command line, in their order. */
    static List<TestedPack> all(NamedPacks packs) {
        return packs.sources().entrySet().stream()
                .map(each -> PackTrial.of(
                        packs.evaluator().applying(each.getKey()), packs.pack(each.getKey()), each.getValue()))
                .map(each -> new TestedPack(each, packs))
                .toList();
    }

    Pack pack() {
        return trial.pack();
    }

    boolean isPassed() {
        return trial.failed().isEmpty();
    }

    /** Every example as what people are told about it. */
    List<TriedExample> examples() {
        return trial.trials().stream().map(this::example).toList();
    }

    /** The examples that are not as they say. */
    List<TriedExample> failed() {
        return examples().stream().filter(each -> !each.trial().isPassed()).toList();
    }

    private TriedExample example(Trial each) {
        Family family = Family.of(
                pack(), id -> Optional.ofNullable(packs.evaluator().packs().get(id)));
        Clause clause = pack().criteria().stream()
                .filter(criterion ->
                        criterion.id().equals(each.example().given().criterion()))
                .findFirst()
                .map(criterion -> new Clause(criterion, family))
                // the checker refuses a pack with an example of a criterion that it does not have
                .orElseThrow();
        return new TriedExample(
                each, clause, packs.file(pack(), clause.criterion().file()));
    }
}
