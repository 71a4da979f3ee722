package org.junheng.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.facts.Split;
import org.junheng.indicators.Ratios;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/**
 * Computes one indicator for all rows of a stage with 64-bit numbers. A row that does not fit (figures of the section and of
 * the whole school in one sum, a shared denominator, very large numbers) is computed by {@link SectionMeasure}.
 */
final class IndicatorColumns {
    /** Sums of thousandths stay below, so that times a weight and {@code per} they cannot leave 64 bits. */
    private static final long MOST = 1L << 46;
    /** Figures are added up in thousandths. */
    private static final long UNIT = 1000;
    /** Weight times {@code per}. */
    private static final long MOST_FACTOR = 1L << 16;

    private static final long[] NOTHING = {};

    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final Sum numerator;
    private final Sum denominator;
    private final @Nullable Split split;

    IndicatorColumns(IndicatorDefinition definition, Dictionary dictionary) {
        this.definition = definition;
        this.dictionary = dictionary;
        this.numerator = new Sum(definition.numerator());
        this.denominator = new Sum(definition.denominator());
        this.split = numerator.split(dictionary).orElse(null);
    }

    /** The column. */
    Ratios over(SectionRows rows) {
        Ratios.Builder column = new Ratios.Builder(rows.size());
        long[] weighted = split == null ? NOTHING : rows.weighted(split);
        for (int row = 0; row < rows.size(); row++) {
            if (!set(column, row, rows, weighted)) {
                setExactly(column, row, rows.school(row), rows.section(row));
            }
        }
        return column.build();
    }

    /** Sets a row if 64-bit numbers can tell it. */
    private boolean set(Ratios.Builder column, int row, SectionRows rows, long[] weighted) {
        School school = rows.school(row);
        Section section = rows.section(row);
        if (!numerator.add(school, section) || !denominator.add(school, section) || denominator.hasShared()) {
            return false;
        }
        if (numerator.hasShared()) {
            return numerator.hasOnlyShared() && denominator.isStudents() && setShared(column, row, section, weighted);
        }
        long below = definition.denominator().isEmpty() ? UNIT : denominator.own;
        if (below <= 0 || definition.per() > MOST_FACTOR) {
            return false;
        }
        column.set(row, numerator.own * definition.per(), below);
        return true;
    }

    /**
     * A figure T of the whole school, shared out by students times weight, gives its section with weight w and P students
     * T·wP / Σwᵢ Pᵢ, and each of the P students T·w / Σwᵢ Pᵢ.
     */
    private boolean setShared(Ratios.Builder column, int row, Section section, long[] weighted) {
        if (split == null) {
            return false;
        }
        long weight = split.weight(section.stage());
        if (weight * definition.per() > MOST_FACTOR) {
            return false;
        }
        column.set(row, numerator.shared * weight * definition.per(), weighted[row] * UNIT);
        return true;
    }

    private void setExactly(Ratios.Builder column, int row, School school, Section section) {
        SectionMeasure measure = new SectionMeasure(definition, dictionary, school, section);
        if (measure.missing().isEmpty()) {
            measure.value().ifPresentOrElse(value -> column.set(row, value), () -> column.undefined(row));
        }
    }

    /** A sum of facts in thousandths, apart for those of the section and those of the whole school that are shared out. */
    private static final class Sum {
        private final List<Term> terms;
        private final FactLookup[] ofSection;
        private final FactLookup[] ofSchool;
        private long own;
        private long shared;
        private int sharedTerms;

        Sum(List<Term> terms) {
            this.terms = terms;
            this.ofSection =
                    terms.stream().map(term -> new FactLookup(term.fact())).toArray(FactLookup[]::new);
            this.ofSchool =
                    terms.stream().map(term -> new FactLookup(term.fact())).toArray(FactLookup[]::new);
        }

        /** Adds the facts up; false if one is missing or too large. */
        boolean add(School school, Section section) {
            own = 0;
            shared = 0;
            sharedTerms = 0;
            for (int i = 0; i < ofSection.length; i++) {
                if (!add(i, school, section)) {
                    return false;
                }
            }
            return Math.abs(own) < MOST && Math.abs(shared) < MOST;
        }

        private boolean add(int term, School school, Section section) {
            int sign = terms.get(term).sign();
            if (isStudents(term)) {
                own += sign * UNIT * section.students();
                return true;
            }
            long amount = ofSection[term].in(section.facts());
            if (amount != FactLookup.MISSING) {
                own += sign * amount;
            } else {
                amount = ofSchool[term].in(school.facts());
                if (school.isCombined()) {
                    shared += sign * amount;
                    sharedTerms++;
                } else {
                    own += sign * amount;
                }
            }
            return amount != FactLookup.MISSING && amount != Facts.NO_THOUSANDTHS;
        }

        private boolean isStudents(int term) {
            return terms.get(term).fact().equals(IndicatorDefinition.STUDENTS);
        }

        boolean hasShared() {
            return sharedTerms > 0;
        }

        boolean hasOnlyShared() {
            return sharedTerms == ofSection.length;
        }

        boolean isStudents() {
            return ofSection.length == 1 && isStudents(0) && terms.get(0).sign() > 0;
        }

        /** The split that all facts of the sum have; empty if they have none, or not the same. */
        Optional<Split> split(Dictionary dictionary) {
            Set<Optional<Split>> splits = new HashSet<>();
            for (Term term : terms) {
                splits.add(dictionary
                        .find(FactDefinition.SCHOOL, term.fact())
                        .flatMap(fact -> Optional.ofNullable(fact.split())));
            }
            return splits.size() == 1 ? splits.iterator().next() : Optional.empty();
        }
    }
}
