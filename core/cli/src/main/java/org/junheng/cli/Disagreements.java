package org.junheng.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.compiler.ConflictsTable;
import org.junheng.compiler.conflicts.Conflicts;
import org.junheng.compiler.conflicts.Conflicts.Meeting;
import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.packs.Pack;

/**
 * Where packs do not agree.
 *
 * @param report what was found; empty: nobody asked
 */
record Disagreements(Optional<Report> report) {
    static Disagreements none() {
        return new Disagreements(Optional.empty());
    }

    /** Holds packs against all that they extend, and against each other. */
    static Disagreements of(NamedPacks packs) {
        Conflicts conflicts = new Conflicts(packs.evaluator().packs());
        List<Pack> named = packs.sources().keySet().stream().map(packs::pack).toList();
        List<Meeting> layers = new ArrayList<>();
        named.forEach(each -> layers.addAll(conflicts.withAncestors(each)));
        Map<Pack, List<StatedConflict>> stated = new LinkedHashMap<>();
        packs.sources().forEach((id, source) -> stated.put(packs.pack(id), ConflictsTable.of(source)));
        return new Disagreements(Optional.of(new Report(layers, conflicts.among(named), stated)));
    }

    /**
     * What was found.
     *
     * @param layers between a pack and one that it extends
     * @param others between packs that are named side by side
     * @param stated inside a pack, as its own file says
     */
    record Report(List<Meeting> layers, List<Meeting> others, Map<Pack, List<StatedConflict>> stated) {}
}
