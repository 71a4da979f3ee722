package org.junheng.compiler.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.compiler.Family;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.packs.Pack;

/**
 * One of two packs that are held against each other.
 *
 * @param name what messages call it, such as {@code HEAD~1:rules/packs/my-province/plan-2026}
 * @param family the pack with all that it extends
 * @param stated the conflicts that it states
 */
public record Side(String name, Family family, List<StatedConflict> stated) {
    /** Copies the list. */
    public Side {
        stated = List.copyOf(stated);
    }

    /** The pack. */
    public Pack pack() {
        return family.pack();
    }

    /** The pack's criteria, in the order of the law. */
    List<Clause> clauses() {
        return pack().criteria().stream().map(each -> new Clause(each, family)).toList();
    }

    /** The packs that it extends, by id. */
    Map<String, Pack> ancestors() {
        return family.ancestors().stream().collect(Collectors.toMap(Pack::id, each -> each));
    }
}
