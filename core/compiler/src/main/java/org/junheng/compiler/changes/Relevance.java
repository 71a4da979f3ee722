package org.junheng.compiler.changes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.compiler.Family;
import org.junheng.packs.Criterion;

/** Which changes an outcome can depend on: rather one too many than one too few. */
final class Relevance {
    /** Outcomes that leave a verdict as it is, of a criterion that was not there before. */
    private static final Set<String> HARMLESS = Set.of("", "MET", "NOT_APPLICABLE");

    private final List<Change> changes;
    private final Map<String, Set<String>> needed = new HashMap<>();

    Relevance(PackChanges comparison) {
        Mentions now = new Mentions(comparison.after().family());
        this.changes = comparison.changes().stream()
                .filter(Change::mayAlterOutcomes)
                .filter(each -> canStandAlone(each, now))
                .toList();
        Map<String, String> names = new HashMap<>();
        comparison
                .pairs()
                .forEach(each -> names.put(
                        each.before().criterion().id(), each.after().criterion().id()));
        read(comparison.before().family(), names);
        read(comparison.after().family(), Map.of());
    }

    /** Something new that nobody needed, or that somebody needs, is no cause: who came to need it is. */
    private static boolean canStandAlone(Change change, Mentions now) {
        boolean single = change.kind() == Kind.ADDED || change.kind() == Kind.REMOVED;
        return switch (change.part().type()) {
            case FACT, SCOPE -> !single;
            case INDICATOR ->
                !single || (isOfGroup(change) && !now.isNeeded(change.part().code()));
            case CONFLICT, STEP, CONSEQUENCE -> false;
            case CRITERION, PENDING, PACK, PARENT -> true;
        };
    }

    private static boolean isOfGroup(Change change) {
        return change.differences().stream().anyMatch(each -> each.field().equals("group"));
    }

    private void read(Family family, Map<String, String> names) {
        Mentions mentions = new Mentions(family);
        Stream.concat(Stream.of(family.pack()), family.ancestors().stream())
                .flatMap(each -> each.criteria().stream())
                .forEach(
                        each -> needed.computeIfAbsent(names.getOrDefault(each.id(), each.id()), key -> new HashSet<>())
                                .addAll(mentions.all(each)));
    }

    /** The changes that the outcome of a criterion can depend on. */
    List<Change> of(String criterion) {
        Set<String> names = needed.getOrDefault(criterion, Set.of(criterion));
        return changes.stream().filter(each -> concerns(each, names)).toList();
    }

    private static boolean concerns(Change change, Set<String> names) {
        return switch (change.part().type()) {
            case PACK, PARENT -> true;
            case PENDING, CONFLICT, STEP, CONSEQUENCE -> false;
            case CRITERION ->
                Stream.concat(change.part().before().stream(), change.part().after().stream())
                        .map(each -> each.criterion())
                        .map(Criterion::id)
                        .anyMatch(names::contains);
            case FACT, SCOPE, INDICATOR ->
                names.contains(change.part().code())
                        || change.differences().stream()
                                .filter(each -> each.field().equals("group"))
                                .anyMatch(each -> names.contains(each.before()) || names.contains(each.after()));
        };
    }

    /** The changes that a verdict can depend on, by what else came out differently. */
    List<Change> ofVerdict(String criterion, Collection<Flip> others) {
        Set<Change> relevant = new HashSet<>(of(criterion));
        others.stream()
                .filter(each -> !(HARMLESS.contains(each.was()) && HARMLESS.contains(each.is())))
                .forEach(each -> relevant.addAll(of(each.judged().criterion())));
        return changes.stream()
                .filter(each -> relevant.contains(each) || each.part().type() == Part.Type.PENDING)
                .toList();
    }
}
