package org.junheng.testkit.proofs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;

/**
 * Two criteria, each in a view, on one day.
 *
 * @param first the view of the first
 * @param criterion the first
 * @param second the view of the second
 * @param target the second
 */
record Pair(ViewFragment first, Criterion criterion, ViewFragment second, Criterion target) {
    static Pair of(ViewFragment first, Criterion criterion, ViewFragment second, Criterion target) {
        return new Pair(first, criterion, second, target);
    }

    Clause firstClause() {
        return first.clause(criterion.id());
    }

    Clause secondClause() {
        return second.clause(target.id());
    }

    /** Why one of them cannot be said. */
    Optional<Outside> outside() {
        return first.outside(criterion.id()).or(() -> second.outside(target.id()));
    }

    /** What the second asks, of one subject after the other. */
    List<Asked> targets() {
        return second.of(target.id());
    }

    /** What the first asks of the subject of something that the second asks. */
    Optional<Asked> match(Asked asked) {
        return first.of(criterion.id()).stream().filter(asked::isAboutSame).findFirst();
    }

    /** Whether the same criterion asks other things in the first view than in the second, as others stand in for its items. */
    boolean isLayered() {
        return targets().stream()
                .anyMatch(each ->
                        match(each).filter(one -> !one.met().equals(each.met())).isPresent());
    }

    /** Whether both hold the same value of a subject against something. */
    boolean hasSameValue() {
        return targets().stream()
                .anyMatch(each -> match(each)
                        .filter(one -> one.requirement()
                                .map(Requirement::value)
                                .equals(each.requirement().map(Requirement::value)))
                        .filter(one -> one.requirement().isPresent())
                        .isPresent());
    }

    List<Seen> seen(Asked one, Asked other) {
        return List.of(new Seen(first, one), new Seen(second, other));
    }

    List<Seen> seen(Optional<Asked> one, Asked other) {
        return Stream.concat(one.map(each -> new Seen(first, each)).stream(), Stream.of(new Seen(second, other)))
                .toList();
    }
}
