package org.junheng.compiler.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.compiler.Family;
import org.junheng.packs.Pack;

/** Finds clauses of different documents about the same thing. */
public final class Conflicts {
    private final Map<String, Pack> packs;

    /**
     * A finder.
     *
     * @param packs all packs at hand, by id
     */
    public Conflicts(Map<String, Pack> packs) {
        this.packs = packs;
    }

    /**
     * Holds a pack against those that it extends.
     *
     * @return for each of them, nearest first, what its clauses (first) and those of the pack (second) do not agree in, and what
     *     the pack names by an annotation
     */
    public List<Meeting> withAncestors(Pack pack) {
        return family(pack).ancestors().stream()
                .map(ancestor -> between(ancestor, pack))
                .toList();
    }

    /** Holds each two of some packs against each other, unless one extends the other. */
    public List<Meeting> among(List<Pack> some) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            for (Pack second : some.subList(i + 1, some.size())) {
                Pack first = some.get(i);
                if (!extend(first, second) && !extend(second, first)) {
                    meetings.add(between(first, second));
                }
            }
        }
        return meetings;
    }

    private boolean extend(Pack pack, Pack ancestor) {
        return family(pack).ancestors().contains(ancestor);
    }

    private Meeting between(Pack first, Pack second) {
        List<Clause> here = clauses(first);
        return new Meeting(
                first,
                second,
                clauses(second).stream()
                        .flatMap(clause -> conflicts(here, clause))
                        .toList());
    }

    /** What a clause names, and what it meets besides: not what the named one meets too, which is about other subjects. */
    private static Stream<Conflict> conflicts(List<Clause> here, Clause clause) {
        Optional<Clause> target = here.stream()
                .filter(each -> clause.criterion()
                        .target()
                        .equals(Optional.of(each.criterion().id())))
                .findFirst();
        Stream<Conflict> named = target
                .flatMap(first -> Optional.ofNullable(clause.criterion().relation())
                        .map(relation -> Conflict.named(first, clause, relation.kind())))
                .stream();
        Stream<Conflict> met = here.stream()
                .filter(each -> target.isEmpty() || !target.get().matter().meets(each.matter()))
                .flatMap(each -> Conflict.met(each, clause).stream());
        return Stream.concat(named, met);
    }

    private List<Clause> clauses(Pack pack) {
        Family family = family(pack);
        return pack.criteria().stream().map(each -> new Clause(each, family)).toList();
    }

    private Family family(Pack pack) {
        return Family.of(pack, id -> Optional.ofNullable(packs.get(id)));
    }

    /**
     * Two packs and what they do not agree in.
     *
     * @param first one of them
     * @param second the other one
     * @param conflicts in the order of the second
     */
    public record Meeting(Pack first, Pack second, List<Conflict> conflicts) {
        /** Copies the list. */
        public Meeting {
            conflicts = List.copyOf(conflicts);
        }
    }
}
