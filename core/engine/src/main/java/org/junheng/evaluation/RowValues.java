package org.junheng.evaluation;

import java.math.BigDecimal;
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
    private final Lookup[] numerator;
    private final Lookup[] denominator;

    RowValues(IndicatorDefinition definition, Dictionary dictionary) {
        this.definition = definition;
        this.dictionary = dictionary;
        this.numerator = lookups(definition.numerator());
        this.denominator = lookups(definition.denominator());
    }

    private static Lookup[] lookups(List<Term> terms) {
        return terms.stream().map(Lookup::new).toArray(Lookup[]::new);
    }

    Ratios over(List<Row> rows) {
        Ratios.Builder column = new Ratios.Builder(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.unknown().isEmpty() && !set(column, i, row)) {
                setExactly(column, i, row);
            }
        }
        return column.build();
    }

    private boolean set(Ratios.Builder column, int i, Row row) {
        long above = sum(numerator, row);
        long below = denominator.length == 0 ? UNIT : sum(denominator, row);
        if (above == Facts.NO_THOUSANDTHS || below <= 0 || definition.per() > MOST_FACTOR) {
            return false;
        }
        column.set(i, above * definition.per(), below);
        return true;
    }

    /** The sum in thousandths; {@link Facts#NO_THOUSANDTHS} if a figure is missing or too large. */
    private static long sum(Lookup[] terms, Row row) {
        long sum = 0;
        for (Lookup term : terms) {
            long amount = term.in(row);
            if (amount == FactLookup.MISSING || amount == Facts.NO_THOUSANDTHS) {
                return Facts.NO_THOUSANDTHS;
            }
            sum += term.sign * amount;
        }
        return Math.abs(sum) < MOST ? sum : Facts.NO_THOUSANDTHS;
    }

    private void setExactly(Ratios.Builder column, int i, Row row) {
        RowMeasure measure = new RowMeasure(definition, dictionary, row);
        if (measure.missing().isEmpty()) {
            measure.value().ifPresentOrElse(value -> column.set(i, value), () -> column.undefined(i));
        }
    }

    /** Looks one term up, the quick way for facts of the row itself. */
    private static final class Lookup {
        private final String code;
        private final int sign;
        private final FactLookup own;

        Lookup(Term term) {
            code = term.fact();
            sign = term.sign();
            own = new FactLookup(code);
        }

        long in(Row row) {
            long amount = own.in(row.facts());
            if (amount != FactLookup.MISSING) {
                return amount;
            }
            return row.value(code) instanceof BigDecimal number ? thousandths(number) : FactLookup.MISSING;
        }

        private static long thousandths(BigDecimal number) {
            return number.scale() == 0 && number.precision() < 10
                    ? number.longValueExact() * UNIT
                    : Facts.NO_THOUSANDTHS;
        }
    }
}
