package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.compiler.conflicts.Clause;

/**
 * What changes from one pack to another one, value by value; the order of rules and rows, and comments, are no values.
 *
 * @param before the pack as it was
 * @param after the pack as it is
 * @param pairs the criteria that are in both
 * @param changes by kind; of one kind criteria first, in the order of the law
 */
public record PackChanges(Side before, Side after, List<Pair> pairs, List<Change> changes) {
    /** Copies the lists. */
    public PackChanges {
        pairs = List.copyOf(pairs);
        changes = List.copyOf(changes);
    }

    /** Holds two packs against each other. */
    public static PackChanges between(Side before, Side after) {
        List<Pair> pairs = Matching.of(before, after);
        List<Change> changes = new ArrayList<>();
        addSingle(Kind.ADDED, after.clauses(), ids(pairs.stream().map(Pair::after)), changes);
        addSingle(Kind.REMOVED, before.clauses(), ids(pairs.stream().map(Pair::before)), changes);
        pairs.forEach(each -> changes.addAll(CriterionChanges.of(each)));
        changes.addAll(PackFields.changes(before, after));
        changes.addAll(new TableChanges(before, after).all());
        changes.sort(Comparator.comparing(Change::kind));
        return new PackChanges(before, after, pairs, changes);
    }

    private static Set<String> ids(Stream<Clause> clauses) {
        return clauses.map(each -> each.criterion().id()).collect(Collectors.toSet());
    }

    private static void addSingle(Kind kind, List<Clause> clauses, Set<String> paired, List<Change> changes) {
        clauses.stream()
                .filter(each -> !paired.contains(each.criterion().id()))
                .forEach(each -> changes.add(CriterionChanges.single(kind, each)));
    }

    /** Whether these are two states of one pack, not two packs. */
    public boolean isOfOnePack() {
        return before.pack().id().equals(after.pack().id());
    }

    /** The changes of one kind. */
    public List<Change> of(Kind kind) {
        return changes.stream().filter(each -> each.kind() == kind).toList();
    }
}
