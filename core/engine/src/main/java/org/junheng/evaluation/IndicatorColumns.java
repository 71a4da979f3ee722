package org.junheng.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.SectionTable;
import org.junheng.facts.Split;
import org.junheng.indicators.Ratios;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/**
 * Computes one indicator for all rows of a stage with 64-bit numbers, county by county and figure by figure. A row that does not
 * fit (figures of the section and of the whole school in one sum, a shared denominator, very large numbers) is computed by
 * {@link SectionMeasure}.
 */
final class IndicatorColumns {
    /** Figures are added up in thousandths. */
    private static final long UNIT = 1000;
    /** Weight times {@code per}. */
    private static final long MOST_FACTOR = 1L << 16;

    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final FigureSum numerator;
    private final FigureSum denominator;
    private final boolean byStudents;
    private final @Nullable Split split;

    IndicatorColumns(IndicatorDefinition definition, Dictionary dictionary) {
        this.definition = definition;
        this.dictionary = dictionary;
        this.numerator = new FigureSum(definition.numerator());
        this.denominator = new FigureSum(definition.denominator());
        this.byStudents = denominator.isStudents();
        this.split = split(definition.numerator(), dictionary).orElse(null);
    }

    /** The column. */
    Ratios over(SectionRows rows) {
        Filling filling = new Filling(rows);
        for (int county = 0; county < rows.counties(); county++) {
            filling.fill(county);
        }
        return filling.column.build();
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

    /** The column while it is being filled. */
    private final class Filling {
        private final SectionRows rows;
        private final long[] above;
        private final long[] below;
        private final Ratios.Builder column;

        Filling(SectionRows rows) {
            this.rows = rows;
            this.above = new long[rows.size()];
            this.below = new long[rows.size()];
            this.column = new Ratios.Builder(above, below);
        }

        void fill(int county) {
            SectionTable table = rows.table(county);
            FigureSum.Fit fit = numerator.turnTo(table);
            FigureSum.Fit fitBelow = denominator.turnTo(table);
            if (fit == FigureSum.Fit.MISSING || fitBelow == FigureSum.Fit.MISSING) {
                return;
            }
            if (fit == FigureSum.Fit.SHARED && byStudents && fitsWeight(table)) {
                add(county);
                table.share(java.util.Objects.requireNonNull(split), above, below, rows.from(county));
                clearMissing(county);
            } else if (fit == FigureSum.Fit.PLAIN
                    && fitBelow == FigureSum.Fit.PLAIN
                    && definition.per() <= MOST_FACTOR) {
                add(county);
                clearMissing(county);
            } else {
                fillExactly(county);
            }
        }

        private void clearMissing(int county) {
            // without a denominator a row counts as missing
            numerator.clearMissing(below, rows.from(county));
            denominator.clearMissing(below, rows.from(county));
        }

        private void add(int county) {
            SectionTable table = rows.table(county);
            int from = rows.from(county);
            int to = rows.to(county);
            numerator.addTo(above, from, table);
            if (byStudents) {
                long[] students = rows.students();
                for (int row = from; row < to; row++) {
                    below[row] = UNIT * students[row];
                }
            } else if (definition.denominator().isEmpty()) {
                java.util.Arrays.fill(below, from, to, UNIT);
            } else {
                denominator.addTo(below, from, table);
            }
            finish(from, to);
        }

        /** A denominator that is not above 0 gives nothing: what is missing, or why, the exact way says. */
        private void finish(int from, int to) {
            int per = definition.per();
            for (int row = from; row < to; row++) {
                above[row] *= per;
                if (below[row] <= 0) {
                    below[row] = 0;
                    setExactly(row);
                }
            }
        }

        private boolean fitsWeight(SectionTable table) {
            return split != null
                    && table.size() > 0
                    && split.weight(table.section(0).stage()) * definition.per() <= MOST_FACTOR;
        }

        private void fillExactly(int county) {
            for (int row = rows.from(county); row < rows.to(county); row++) {
                setExactly(row);
            }
        }

        private void setExactly(int row) {
            SectionMeasure measure = new SectionMeasure(definition, dictionary, rows.school(row), rows.section(row));
            if (measure.missing().isEmpty()) {
                measure.value().ifPresentOrElse(value -> column.set(row, value), () -> column.undefined(row));
            }
        }
    }
}
