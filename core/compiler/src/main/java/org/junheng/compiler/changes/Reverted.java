package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** A pack as it is, but for some changes, which are taken back. */
final class Reverted {
    private final PackChanges comparison;
    private final Variants variants;
    private final Set<Change> changes;
    private final Set<String> mentioned;

    Reverted(PackChanges comparison, Variants variants, Collection<Change> changes) {
        this.comparison = comparison;
        this.variants = variants;
        this.changes = Set.copyOf(changes);
        this.mentioned = mentioned(comparison, changes);
    }

    /** The pack; of its parents those that {@link #parents} gives. */
    Pack pack() {
        Pack was = comparison.before().pack();
        Pack is = comparison.after().pack();
        return new Pack(
                is.id(),
                is.prefix(),
                is.document(),
                of(Aspect.PERIOD, Pack::period),
                of(Aspect.AFTERWARDS, Pack::afterwards),
                of(Aspect.BINDING, Pack::binding),
                is.revision(),
                of(Aspect.PARENTS, Pack::parents),
                of(Aspect.POPULATION, Pack::population),
                rows(was.scopes(), is.scopes(), Entry::of),
                of(Aspect.DECIMALS, Pack::variationDecimals),
                rows(was.facts(), is.facts(), Entry::of),
                rows(was.indicators(), is.indicators(), Entry::of),
                criteria(),
                rows(was.pending(), is.pending(), Entry::of),
                is.procedure(),
                is.sha256());
    }

    private <T> T of(Aspect aspect, Function<Pack, T> value) {
        boolean back =
                changes.stream().anyMatch(each -> each.part().type() == Part.Type.PACK && each.aspect() == aspect);
        return value.apply(
                back ? comparison.before().pack() : comparison.after().pack());
    }

    /** The packs that it extends, or that these extend, by id. */
    Map<String, Pack> parents() {
        Map<String, Pack> parents = new HashMap<>(comparison.before().ancestors());
        parents.putAll(comparison.after().ancestors());
        changes.stream()
                .filter(each -> each.part().type() == Part.Type.PARENT)
                .map(each -> each.part().code())
                .forEach(id -> parents.computeIfPresent(
                        id, (same, is) -> comparison.before().ancestors().getOrDefault(id, is)));
        return parents;
    }

    /** The rows of a table; what was removed stays at hand, since criteria that are as before may need it. */
    private <T> List<T> rows(List<T> before, List<T> after, Function<T, Entry> entry) {
        Map<String, T> was = new LinkedHashMap<>();
        before.forEach(each -> was.put(entry.apply(each).key(), each));
        Map<String, T> rows = new LinkedHashMap<>();
        after.forEach(each -> rows.put(entry.apply(each).key(), each));
        for (Map.Entry<String, T> row : was.entrySet()) {
            Entry said = entry.apply(row.getValue());
            if (isBack(said) || isNeeded(said, rows)) {
                rows.put(row.getKey(), row.getValue());
            }
        }
        List<String> added = rows.entrySet().stream()
                .filter(each -> !was.containsKey(each.getKey()) && isBack(entry.apply(each.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        rows.keySet().removeAll(added);
        return List.copyOf(rows.values());
    }

    private boolean isBack(Entry entry) {
        return changes.stream()
                .anyMatch(each -> each.part().type() == entry.part().type()
                        && each.part().code().equals(entry.part().code())
                        && each.differences().stream().allMatch(difference -> fits(difference, entry)));
    }

    /** Two rows of one code are told apart by what they say. */
    private static boolean fits(Difference difference, Entry entry) {
        String said = entry.fields().getOrDefault(difference.field(), "");
        return said.equals(difference.before()) || said.equals(difference.after());
    }

    /** Facts and scopes that nobody mentions do nothing; an indicator that nobody mentions can still be one of its group. */
    private boolean isNeeded(Entry entry, Map<String, ?> rows) {
        return !rows.containsKey(entry.key())
                && switch (entry.part().type()) {
                    case FACT, SCOPE -> true;
                    case INDICATOR -> mentioned.contains(entry.part().code());
                    default -> false;
                };
    }

    private static Set<String> mentioned(PackChanges comparison, Collection<Change> changes) {
        Mentions mentions = new Mentions(comparison.before().family());
        return changes.stream()
                .filter(each -> each.part().type() == Part.Type.CRITERION)
                .flatMap(each -> each.part().before().stream())
                .flatMap(each -> mentions.byName(each.criterion()).stream())
                .collect(Collectors.toSet());
    }

    private List<Criterion> criteria() {
        Map<String, List<Change>> byCriterion = new HashMap<>();
        changes.stream()
                .filter(each -> each.part().type() == Part.Type.CRITERION)
                .forEach(each -> byCriterion
                        .computeIfAbsent(each.part().code(), key -> new ArrayList<>())
                        .add(each));
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion is : comparison.after().pack().criteria()) {
            List<Change> back = byCriterion.getOrDefault(is.id(), List.of());
            if (back.stream().noneMatch(each -> each.kind() == Kind.ADDED)) {
                criteria.add(criterion(is, back));
            }
        }
        changes.stream()
                .filter(each -> each.part().type() == Part.Type.CRITERION && each.kind() == Kind.REMOVED)
                .map(each -> each.part().before().orElseThrow().criterion())
                .sorted(java.util.Comparator.comparing(Criterion::id))
                .forEach(was -> criteria.add(variants.named(was.id(), was).orElseThrow()));
        return criteria;
    }

    private Criterion criterion(Criterion is, List<Change> back) {
        List<Change> ofPair = back.stream().filter(Change::isOfPair).toList();
        if (ofPair.isEmpty()) {
            return is;
        }
        Criterion was = ofPair.get(0).part().before().orElseThrow().criterion();
        Criterion mixed = is;
        for (Change each : ofPair) {
            mixed = RewrittenCriterion.of(mixed, was, each.aspect());
        }
        return variants.named(was.id(), mixed).orElse(mixed);
    }
}
