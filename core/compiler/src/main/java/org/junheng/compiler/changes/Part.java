package org.junheng.compiler.changes;

import java.util.Objects;
import java.util.Optional;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;

/**
 * A part of a pack, as it was and as it is.
 *
 * @param type what it is
 * @param code what it is called in files: the id of a criterion, as it is now if it still is there
 * @param name what people call it
 * @param before of a criterion, as it was
 * @param after of a criterion, as it is
 */
public record Part(Type type, String code, String name, Optional<Clause> before, Optional<Clause> after) {
    /** A part that is no criterion. */
    static Part of(Type type, String code, String name) {
        return new Part(type, code, name, Optional.empty(), Optional.empty());
    }

    /** A criterion that is at least in one of the packs. */
    static Part of(Optional<Clause> before, Optional<Clause> after) {
        Criterion known = after.or(() -> before).orElseThrow().criterion();
        return new Part(Type.CRITERION, known.id(), known.title(), before, after);
    }

    /** Of little, as sets of changes are looked up often and a clause brings its whole pack along. */
    @Override
    public int hashCode() {
        return Objects.hash(type, code);
    }

    /** Kinds of parts. */
    public enum Type {
        /** A rule. */
        CRITERION,
        /** A clause without a rule. */
        PENDING,
        /** A row of {@code indicators.csv}. */
        INDICATOR,
        /** A row of {@code facts.csv}. */
        FACT,
        /** A name for a part of the subjects. */
        SCOPE,
        /** What {@code pack.yaml} says of the whole pack. */
        PACK,
        /** A pack that it extends. */
        PARENT,
        /** A row of {@code conflicts.csv}. */
        CONFLICT,
        /** A row of {@code procedure.csv}. */
        STEP,
        /** A row of {@code consequences.csv}. */
        CONSEQUENCE
    }
}
