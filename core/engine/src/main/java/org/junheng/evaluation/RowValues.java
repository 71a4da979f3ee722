package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Facts;
import org.junheng.indicators.Ratios;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/**
 * Computes one indicator for many rows with 64-bit numbers; a row that does not fit is computed by {@link RowMeasure}. It
 * belongs to one thread.
 */
final class RowValues {
    /** Sums of thousandths stay below, so that times {@code per} they cannot leave 64 bits. */
    private static final long MOST = 1L << 46;

    private static final long UNIT = 1000;
    private static final long MOST_FACTOR = 1L << 16;

    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final Summand[] numerator;
    private final Summand[] denominator;

    RowValues(IndicatorDefinition definition, Dictionary dictionary) {
        this.definition = definition;
        this.dictionary = dictionary;
        this.numerator = summands(definition.numerator());
        this.denominator = summands(definition.denominator());
    }

    private static Summand[] summands(List<Term> terms) {
        return terms.stream()
                .map(term -> new Summand(term.sign(), new Figure(term.fact())))
                .toArray(Summand[]::new);
    }

    /** A figure and its sign. */
    private record Summand(int sign, Figure figure) {}

    Ratios over(List<Row> rows) {
        Ratios.Builder column = new Ratios.Builder(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).unknown().isEmpty()) {
                set(column, i, rows.get(i));
            }
        }
        return column.build();
    }

    private void set(Ratios.Builder column, int i, Row row) {
        long above = sum(numerator, row);
        long below = denominator.length == 0 ? UNIT : sum(denominator, row);
        if (above == FactLookup.MISSING || below == FactLookup.MISSING) {
            return;
        }
        if (above != Facts.NO_THOUSANDTHS && below > 0 && definition.per() <= MOST_FACTOR) {
            column.set(i, above * definition.per(), below);
        } else {
            setExactly(column, i, new RowMeasure(definition, dictionary, row));
        }
    }

    private static void setExactly(Ratios.Builder column, int i, RowMeasure measure) {
        if (measure.missing().isEmpty()) {
            measure.value().ifPresentOrElse(value -> column.set(i, value), () -> column.undefined(i));
        }
    }

    /** The sum in thousandths; {@link FactLookup#MISSING}, or {@link Facts#NO_THOUSANDTHS} if it is too large. */
    private static long sum(Summand[] terms, Row row) {
        long sum = 0;
        boolean large = false;
        for (Summand term : terms) {
            long amount = term.figure.thousandths(row);
            if (amount == FactLookup.MISSING) {
                return amount;
            }
            large |= amount == Facts.NO_THOUSANDTHS || Math.abs(amount) >= MOST;
            sum += term.sign * amount;
        }
        return large || Math.abs(sum) >= MOST ? Facts.NO_THOUSANDTHS : sum;
    }
}
