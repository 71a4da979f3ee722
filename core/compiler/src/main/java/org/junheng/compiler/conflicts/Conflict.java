package org.junheng.compiler.conflicts;

import java.util.Map;
import java.util.Optional;
import org.junheng.compiler.Bound;
import org.junheng.packs.Period;
import org.junheng.packs.Relation;

/**
 * Two clauses about the same thing.
 *
 * @param first one of them
 * @param second the other one
 * @param relation how the second relates to the first by its own word; empty: it does not name it
 * @param stricter which of them asks for more
 * @param period when both are in force; empty: never
 */
public record Conflict(
        Clause first, Clause second, Optional<Relation.Kind> relation, Stricter stricter, Optional<Period> period) {
    private static final Map<String, String> STEEPER =
            Map.of("increasing", "notDecreasing", "decreasing", "notIncreasing");

    /** Two clauses, the second of which names the first. */
    static Conflict named(Clause first, Clause second, Relation.Kind relation) {
        return new Conflict(
                first, second, Optional.of(relation), stricter(first, second, relation), first.together(second));
    }

    /** By their limits, if these can be compared; with one limit, an allowance and a weaker clause still ask it of fewer. */
    private static Stricter stricter(Clause first, Clause second, Relation.Kind relation) {
        boolean comparable = first.bound().isPresent()
                && second.bound().isPresent()
                && first.matter().meets(second.matter());
        Stricter byLimit = comparable ? stricter(first, second) : meant(relation);
        return byLimit == Stricter.SAME && relation != Relation.Kind.TIGHTENS ? meant(relation) : byLimit;
    }

    /** Which of the two is meant to be stricter, the criterion that says so being the second. */
    private static Stricter meant(Relation.Kind relation) {
        return switch (relation) {
            case EQUALS -> Stricter.SAME;
            case TIGHTENS -> Stricter.SECOND;
            case RELAXES, WEAKER -> Stricter.FIRST;
        };
    }

    /** Two clauses that happen to speak about the same thing; empty if they ask for the same or never on one day. */
    static Optional<Conflict> met(Clause first, Clause second) {
        Stricter stricter = stricter(first, second);
        Optional<Period> period = first.together(second);
        boolean differ = stricter != Stricter.SAME && first.matter().meets(second.matter());
        return differ && period.isPresent()
                ? Optional.of(new Conflict(first, second, Optional.empty(), stricter, period))
                : Optional.empty();
    }

    /** Which of two clauses about the same thing asks for more, whatever they say of each other. */
    public static Stricter stricter(Clause first, Clause second) {
        if (first.criterion().requirement().equals(second.criterion().requirement())) {
            return Stricter.SAME;
        }
        if (isSteeper(first, second)) {
            return Stricter.FIRST;
        }
        if (isSteeper(second, first)) {
            return Stricter.SECOND;
        }
        return first.bound()
                .flatMap(here -> second.bound().map(there -> stricter(here, there)))
                .orElse(Stricter.UNKNOWN);
    }

    /** Whether one asks for a change from year to year where the other only forbids the opposite one. */
    private static boolean isSteeper(Clause steep, Clause flat) {
        String word = steep.criterion().requirement().get(0).name();
        return flat.criterion().requirement().get(0).name().equals(STEEPER.get(word));
    }

    private static Stricter stricter(Bound first, Bound second) {
        if (first.comparator() == second.comparator() && first.number().compareTo(second.number()) == 0) {
            return Stricter.SAME;
        }
        if (first.hasDirection() && first.hasDirectionOf(second)) {
            return first.strictness(second) > 0 ? Stricter.FIRST : Stricter.SECOND;
        }
        return isWithin(first, second) ? Stricter.FIRST : isWithin(second, first) ? Stricter.SECOND : Stricter.UNKNOWN;
    }

    /** Whether the only number that a bound accepts is one that the other accepts. */
    private static boolean isWithin(Bound exact, Bound wide) {
        return !exact.hasDirection()
                && wide.hasDirection()
                && wide.comparator().accepts(exact.number().compareTo(wide.number()));
    }
}
