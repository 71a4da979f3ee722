package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.packs.Criterion;
import org.junheng.testkit.mutations.Fault;
import org.junheng.testkit.mutations.Mutant;

/** What faults tell programs. */
final class MutationJson {
    private MutationJson() {}

    static Map<String, Object> of(MutatedPack mutated) {
        int all = mutated.trial().mutants().size();
        int survived = mutated.trial().survivors().size();
        List<Object> kinds = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            if (mutated.planted(fault) > 0) {
                kinds.add(Shape.keywords(
                        "fault",
                        fault.name(),
                        "planted",
                        mutated.planted(fault),
                        "survived",
                        mutated.unnoticed(fault)));
            }
        }
        return Shape.keywords(
                "planted", all,
                "killed", all - survived,
                "survived", survived,
                "faults", kinds,
                "survivors",
                        mutated.trial().survivors().stream()
                                .map(each -> survivor(mutated, each))
                                .toList());
    }

    private static Map<String, Object> survivor(MutatedPack mutated, Mutant mutant) {
        Criterion criterion = mutant.original();
        Map<String, Object> json = Shape.keywords(
                "fault", mutant.fault().name(),
                "criterion", criterion.id(),
                "title", criterion.title(),
                "rule", Shape.keywords("file", mutated.rule(criterion), "line", criterion.line()),
                "before", mutant.before(),
                "after", mutant.after(),
                "change", MutatedPack.change(mutant),
                "examples", mutated.examples(criterion));
        mutated.proposed(mutant).ifPresent(each -> json.put("proposed", each));
        return json;
    }
}
