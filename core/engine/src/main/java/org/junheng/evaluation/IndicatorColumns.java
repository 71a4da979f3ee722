package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.facts.Dictionary;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.indicators.Ratios;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/**
 * Computes one indicator for all rows of a stage. A row whose figures stand at the section, or at a school with no other
 * section, is a sum of 64-bit numbers; every other row is computed by {@link SectionMeasure}.
 */
final class IndicatorColumns {
    /** Figures are added up as multiples of 10⁻³; one with more digits takes the other way. */
    private static final int SCALE = 3;

    private static final long UNIT = 1000;
    private static final long OTHER_WAY = Long.MIN_VALUE;
    private static final long MISSING = Long.MIN_VALUE + 1;
    /** Far below 2⁶³, so that sums of a few terms times {@code per} cannot overflow. */
    private static final long MOST = 1L << 52;

    private final IndicatorDefinition definition;
    private final Dictionary dictionary;

    IndicatorColumns(IndicatorDefinition definition, Dictionary dictionary) {
        this.definition = definition;
        this.dictionary = dictionary;
    }

    /** The column. */
    Ratios over(SectionRows rows) {
        Ratios.Builder column = new Ratios.Builder(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            long numerator = sum(definition.numerator(), rows.school(row), rows.section(row));
            long denominator = sum(definition.denominator(), rows.school(row), rows.section(row));
            if (numerator == MISSING || denominator == MISSING) {
                continue;
            }
            if (numerator == OTHER_WAY || denominator == OTHER_WAY || denominator < 0) {
                exact(column, row, rows);
            } else if (denominator == 0) {
                column.undefined(row);
            } else {
                column.set(row, numerator * definition.per(), denominator);
            }
        }
        return column.build();
    }

    private void exact(Ratios.Builder column, int row, SectionRows rows) {
        SectionMeasure measure = new SectionMeasure(definition, dictionary, rows.school(row), rows.section(row));
        if (measure.missing().isEmpty()) {
            measure.value().ifPresentOrElse(value -> column.set(row, value), () -> column.undefined(row));
        }
    }

    private static long sum(List<Term> terms, School school, Section section) {
        long sum = 0;
        boolean otherWay = false;
        for (Term term : terms) {
            long amount = amount(term.fact(), school, section);
            if (amount == MISSING) {
                return MISSING;
            }
            if (amount == OTHER_WAY) {
                otherWay = true;
            } else {
                sum += term.sign() * amount;
            }
        }
        return otherWay || Math.abs(sum) > MOST / 100 ? OTHER_WAY : sum;
    }

    private static long amount(String fact, School school, Section section) {
        if (fact.equals(IndicatorDefinition.STUDENTS)) {
            return section.students() * UNIT;
        }
        Object own = section.facts().get(fact);
        if (own != null) {
            return scaled(own);
        }
        Object whole = school.facts().get(fact);
        if (whole == null) {
            return MISSING;
        }
        return school.sections().size() == 1 ? scaled(whole) : OTHER_WAY;
    }

    private static long scaled(Object value) {
        BigDecimal number = (BigDecimal) value;
        return number.scale() <= SCALE && number.precision() - number.scale() < 13
                ? number.scaleByPowerOfTen(SCALE).longValueExact()
                : OTHER_WAY;
    }
}
