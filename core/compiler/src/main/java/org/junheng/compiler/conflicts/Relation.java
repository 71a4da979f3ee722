package org.junheng.compiler.conflicts;

import java.util.Optional;
import org.junheng.packs.Criterion;

/** How a criterion relates to one of a pack that its pack extends, by its own word. An annotation that says so stands here. */
public enum Relation {
    /** It asks for more. */
    TIGHTENS(Stricter.SECOND),
    /** It asks some for less, for some time. */
    RELAXES(Stricter.FIRST);

    private final Stricter stricter;

    Relation(Stricter stricter) {
        this.stricter = stricter;
    }

    /** The relation of a criterion to the one that it names. */
    static Optional<Relation> of(Criterion criterion) {
        if (criterion.target().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(criterion.tightens() == null ? RELAXES : TIGHTENS);
    }

    /** Which of the two is meant to be stricter, the criterion being the second. */
    Stricter stricter() {
        return stricter;
    }
}
