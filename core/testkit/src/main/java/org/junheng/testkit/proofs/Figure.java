package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;

/**
 * A number that somebody hands in about a subject: a fact of the dictionary, the students of a stage, an attribute of the school.
 * To the solver it is one unknown.
 *
 * @param name tells it from every other; two criteria that use figures of one name speak about the same number
 * @param place where it stands in a dossier
 * @param range what it can be
 */
record Figure(String name, Place place, Range range) implements Comparable<Figure> {
    /** Attributes of a school, such as its kind, as places in the list of what they can be. */
    static final String ATTRIBUTE = "attribute";
    /** Students, by stage; of a class, by the word class. */
    static final String STUDENTS = "students";
    /** What the classes of a school give. */
    static final String CLASSES = "classes";
    /** Numbers of records of a school or county. */
    static final String RECORDS = "records";
    /** Coefficients of variation of a county. */
    static final String VARIATION = "cv";

    /**
     * Where a figure stands in a dossier.
     *
     * @param holder who has it: a holder of the dictionary, or one of the words above
     * @param code its code there
     * @param fact what the dictionary says; empty: the format of the dossier itself knows it
     */
    record Place(String holder, String code, Optional<FactDefinition> fact) {
        @Override
        public String toString() {
            return holder + ":" + code;
        }
    }

    /**
     * The numbers that a figure can be.
     *
     * @param min the least; empty: none
     * @param max the greatest; empty: none
     * @param decimals digits after the point; 0: whole numbers
     * @param isExact whether it never has more digits: a count, not a share of one and not a measured amount
     */
    record Range(Optional<BigDecimal> min, Optional<BigDecimal> max, int decimals, boolean isExact) {
        /** Whole numbers from one to another. */
        static Range whole(long min, long max) {
            return new Range(Optional.of(BigDecimal.valueOf(min)), Optional.of(BigDecimal.valueOf(max)), 0, true);
        }

        /** Whole numbers from one on. */
        static Range from(long min) {
            return new Range(Optional.of(BigDecimal.valueOf(min)), Optional.empty(), 0, true);
        }

        /** Decimals that are not negative. */
        static Range notNegative(int decimals) {
            return new Range(Optional.of(BigDecimal.ZERO), Optional.empty(), decimals, false);
        }
    }

    /** A figure of the dossier's own format. */
    static Figure of(String holder, String code, Range range) {
        Place place = new Place(holder, code, Optional.empty());
        return new Figure(place.toString(), place, range);
    }

    /** A fact of the dictionary. */
    static Figure of(FactDefinition fact) {
        Place place = new Place(fact.holder(), fact.code(), Optional.of(fact));
        return new Figure(place.toString(), place, range(fact));
    }

    /**
     * A section's share of a figure of its whole school. It is a number of its own: nothing is said about how schools with
     * several sections share, but that no share leaves the bounds towards 0.
     */
    static Figure shareOf(FactDefinition fact) {
        Range whole = range(fact);
        Range share = new Range(
                whole.min().filter(min -> min.signum() >= 0).map(min -> BigDecimal.ZERO),
                whole.max().filter(max -> max.signum() >= 0),
                whole.decimals(),
                false);
        return new Figure("share:" + fact.code(), of(fact).place, share);
    }

    private static Range range(FactDefinition fact) {
        return switch (fact.type()) {
            case FLAG -> Range.whole(0, 1);
            case WORD -> Range.whole(0, fact.words().size() - 1L);
            case LEVEL -> Range.whole(1, fact.words().size());
            default ->
                new Range(
                        Optional.ofNullable(fact.min()),
                        Optional.ofNullable(fact.max()),
                        fact.decimals(),
                        fact.type() == FactType.COUNT);
        };
    }

    @Override
    public int compareTo(Figure other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
