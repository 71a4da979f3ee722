package org.junheng.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.Split;
import org.junheng.indicators.Ratios;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/**
 * Computes one indicator for the rows of a stage with 64-bit numbers. A row that does not fit (figures of the section and of
 * the whole school in one sum, a shared denominator, very large numbers) is computed by {@link SectionMeasure}.
 */
final class IndicatorColumns {
    /** Figures are added up in thousandths. */
    private static final long UNIT = 1000;
    /** Weight times {@code per}. */
    private static final long MOST_FACTOR = 1L << 16;

    private static final long[] NOTHING = {};

    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final SectionRows rows;
    private final @Nullable Split split;
    private final long[] weighted;
    private final @Nullable Sums[] sums;
    private final Ratios.Builder column;

    IndicatorColumns(IndicatorDefinition definition, Dictionary dictionary, SectionRows rows) {
        this.definition = definition;
        this.dictionary = dictionary;
        this.rows = rows;
        this.split = split(definition.numerator(), dictionary).orElse(null);
        this.weighted = split == null ? NOTHING : rows.weighted(split);
        this.sums = new Sums[rows.shapes()];
        this.column = new Ratios.Builder(rows.size());
    }

    /** Computes a row. */
    void set(int row) {
        int shape = rows.shape(row);
        Sums known = sums[shape];
        if (known == null) {
            known = new Sums(rows.shapeOf(row));
            sums[shape] = known;
        }
        if (!known.isMissing() && !known.set(row)) {
            setExactly(row);
        }
    }

    /** The column, once all rows are computed. */
    Ratios build() {
        return column.build();
    }

    private void setExactly(int row) {
        SectionMeasure measure = new SectionMeasure(definition, dictionary, rows.school(row), rows.section(row));
        if (measure.missing().isEmpty()) {
            measure.value().ifPresentOrElse(value -> column.set(row, value), () -> column.undefined(row));
        }
    }

    /** The split that all facts of a sum have; empty if they have none, or not the same. */
    private static Optional<Split> split(List<Term> terms, Dictionary dictionary) {
        Set<Optional<Split>> splits = new HashSet<>();
        for (Term term : terms) {
            splits.add(dictionary
                    .find(FactDefinition.SCHOOL, term.fact())
                    .flatMap(fact -> Optional.ofNullable(fact.split())));
        }
        return splits.size() == 1 ? splits.iterator().next() : Optional.empty();
    }

    /** Numerator and denominator of rows of one shape. */
    private final class Sums {
        private final SectionSum numerator;
        private final SectionSum denominator;
        private final boolean shared;
        private final boolean fits;

        Sums(SectionShape shape) {
            numerator = new SectionSum(definition.numerator(), shape);
            denominator = new SectionSum(definition.denominator(), shape);
            shared = numerator.hasShared();
            boolean simple = shared
                    ? numerator.hasOnlyShared() && denominator.isStudents() && split != null
                    : definition.per() <= MOST_FACTOR;
            fits = simple && !denominator.hasShared();
        }

        boolean isMissing() {
            return numerator.isMissing() || denominator.isMissing();
        }

        /** Sets a row if 64-bit numbers can tell it. */
        boolean set(int row) {
            if (!fits) {
                return false;
            }
            long above = numerator.of(rows.school(row), rows.section(row));
            if (above == Facts.NO_THOUSANDTHS) {
                return false;
            }
            return shared ? setShared(row, above) : setOwn(row, above);
        }

        private boolean setOwn(int row, long above) {
            long below =
                    definition.denominator().isEmpty() ? UNIT : denominator.of(rows.school(row), rows.section(row));
            if (below <= 0) {
                return false;
            }
            column.set(row, above * definition.per(), below);
            return true;
        }

        /**
         * A figure T of the whole school, shared out by students times weight, gives its section with weight w and P students
         * T·wP / Σwᵢ Pᵢ, and each of the P students T·w / Σwᵢ Pᵢ.
         */
        private boolean setShared(int row, long above) {
            long weight = split == null ? 0 : split.weight(rows.section(row).stage());
            if (weight <= 0 || weight * definition.per() > MOST_FACTOR) {
                return false;
            }
            column.set(row, above * weight * definition.per(), weighted[row] * UNIT);
            return true;
        }
    }
}
