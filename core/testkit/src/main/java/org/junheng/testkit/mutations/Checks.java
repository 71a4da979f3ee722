package org.junheng.testkit.mutations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.compiler.ChangedRules;
import org.junheng.compiler.PackSource;
import org.junheng.input.Problem;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** What the checks of a pack, and its remarks, would say if one of its criteria were a mutant. */
final class Checks {
    private final Pack pack;
    private final ChangedRules rules;
    private final Set<Problem> known;

    Checks(Pack pack, PackSource source, Map<String, Pack> packs) {
        this.pack = pack;
        this.rules = new ChangedRules(source, packs);
        this.known = new HashSet<>(rules.problems(pack.criteria()));
    }

    /** The first sentence that is not said about the pack as it is. */
    Optional<String> about(Mutant mutant) {
        List<Criterion> changed = pack.criteria().stream()
                .flatMap(each -> each.equals(mutant.original()) ? mutant.changed().stream() : Stream.of(each))
                .toList();
        return rules.problems(changed).stream()
                .filter(each -> !known.contains(each))
                .map(Problem::text)
                .findFirst();
    }
}
