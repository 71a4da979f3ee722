package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;

/**
 * Finds which criterion of one pack is which of the other: by id, then by the id without its prefix, then by what is asked for,
 * and of different documents by what it is about. What could be two is none.
 */
final class Matching {
    /** What these are about stands in the words of the law only. */
    private static final Set<String> WITHOUT_NAME = Set.of("Evidence", "CountyItems");

    private final Side first;
    private final Side second;
    private final List<Clause> before;
    private final List<Clause> after;
    private final List<Pair> pairs = new ArrayList<>();

    private Matching(Side first, Side second) {
        this.first = first;
        this.second = second;
        this.before = new ArrayList<>(first.clauses());
        this.after = new ArrayList<>(second.clauses());
    }

    /** The pairs, in the order of the second pack. */
    static List<Pair> of(Side first, Side second) {
        Matching matching = new Matching(first, second);
        matching.match();
        List<Clause> order = second.clauses();
        return matching.pairs.stream()
                .sorted(java.util.Comparator.comparingInt(each -> order.indexOf(each.after())))
                .toList();
    }

    private void match() {
        boolean revisions = first.pack().id().equals(second.pack().id());
        take(Pair.By.ID, (one, other) -> one.id().equals(other.id()));
        take(Pair.By.NUMBER, (one, other) -> number(one, first).equals(number(other, second)) && areAlike(one, other));
        take(Pair.By.REQUIREMENT, Matching::askTheSame);
        if (!revisions) {
            take(
                    Pair.By.MATTER,
                    (one, other) -> areAlike(one, other) && scope(one).equals(scope(other)));
        }
    }

    /** Takes those that have exactly one partner each. */
    private void take(Pair.By by, BiPredicate<Criterion, Criterion> fit) {
        for (Clause one : List.copyOf(before)) {
            Optional<Clause> other = only(after, each -> fit.test(one.criterion(), each.criterion()));
            other.filter(each -> only(before, back -> fit.test(back.criterion(), each.criterion()))
                            .isPresent())
                    .ifPresent(each -> {
                        pairs.add(new Pair(one, each, by));
                        before.remove(one);
                        after.remove(each);
                    });
        }
    }

    private static Optional<Clause> only(List<Clause> clauses, java.util.function.Predicate<Clause> fit) {
        List<Clause> found = clauses.stream().filter(fit).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String number(Criterion criterion, Side side) {
        String prefix = side.pack().prefix() + "-";
        return criterion.id().startsWith(prefix) ? criterion.id().substring(prefix.length()) : criterion.id();
    }

    private static boolean askTheSame(Criterion one, Criterion other) {
        return areAlike(one, other)
                && scope(one).equals(scope(other))
                && one.opening().equals(other.opening())
                && one.requirement().equals(other.requirement());
    }

    /** Whether two are about the same thing; where only the words say what, they must be the same words. */
    private static boolean areAlike(Criterion one, Criterion other) {
        return one.level() == other.level()
                && CriterionFields.when(one).equals(CriterionFields.when(other))
                && (!WITHOUT_NAME.contains(one.selector().type())
                        || one.clause().equals(other.clause())
                        || one.title().equals(other.title()));
    }

    private static Optional<String> scope(Criterion criterion) {
        return criterion.selector().field("scope");
    }
}
