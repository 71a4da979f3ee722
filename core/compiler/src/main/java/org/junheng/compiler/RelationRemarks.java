package org.junheng.compiler;

import java.util.Optional;
import java.util.Set;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Word;

/**
 * Remarks on rules that ask the same figures of the same subjects as a criterion of a pack above, without a word on how they stand
 * to it: then both decide, and nobody sees that they are about one thing. Steps with leeway of their own are left alone, as they
 * cannot take the other's place, and so is what binds nobody.
 */
final class RelationRemarks {
    /** Whose findings are not about a figure, so that two rules with the same columns may be about anything. */
    private static final Set<ColumnType> NO_FIGURE =
            Set.of(ColumnType.EVIDENCE, ColumnType.COUNTY_ITEMS, ColumnType.COUNTY_FINDINGS);

    private final Family family;
    private final CriterionProblems remarks;

    RelationRemarks(Family family, FileProblems remarks) {
        this.family = family;
        this.remarks = new CriterionProblems(remarks);
    }

    void add() {
        if (family.pack().binding()) {
            family.pack().criteria().stream()
                    .filter(RelationRemarks::couldReplace)
                    .forEach(each -> alike(each).ifPresent(other -> remarks.add(each, "remark.relation", other.id())));
        }
    }

    private static boolean couldReplace(Criterion criterion) {
        return criterion.relation() == null
                && criterion.leeway().isNone()
                && !criterion.isCheck()
                && ColumnType.find(criterion.selector().type())
                        .filter(each -> !NO_FIGURE.contains(each))
                        .isPresent();
    }

    private Optional<Criterion> alike(Criterion criterion) {
        return family.ancestors().stream()
                .flatMap(above -> above.criteria().stream().filter(each -> isAlike(criterion, above, each)))
                .findFirst();
    }

    private boolean isAlike(Criterion criterion, Pack above, Criterion other) {
        return !other.isCheck()
                && criterion.selector().equals(other.selector())
                && asksAlike(criterion, other)
                && family.pack().inForce(criterion).overlaps(above.inForce(other));
    }

    /** Limits on the same side, or the same words. */
    private static boolean asksAlike(Criterion criterion, Criterion other) {
        Optional<Bound> bound = Bound.of(criterion);
        Optional<Bound> there = Bound.of(other);
        return bound.isPresent()
                ? there.filter(bound.get()::hasDirectionOf).isPresent()
                : criterion.requirement().stream()
                        .map(Word::name)
                        .toList()
                        .equals(other.requirement().stream().map(Word::name).toList());
    }
}
