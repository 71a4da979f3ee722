package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;

/**
 * Every year's number is held against that of the year before.
 *
 * @param comparator how
 */
record YearChange(Comparator comparator) implements YearDemand {
    @Override
    public int before() {
        return 1;
    }

    @Override
    public List<Missing> missing(SeriesColumn column, YearRow row, int year) {
        Set<Missing> missing = new LinkedHashSet<>(column.measure(row, year - 1).missing());
        missing.addAll(column.measure(row, year).missing());
        return List.copyOf(missing);
    }

    @Override
    public Optional<Outcome> outcome(SeriesColumn column, YearRow row, int year) {
        Optional<Rational> before = column.measure(row, year - 1).value();
        return column.measure(row, year).value().flatMap(value -> before.map(each -> outcome(value.compareTo(each))));
    }

    private Outcome outcome(int compared) {
        return comparator.accepts(compared) ? Outcome.MET : Outcome.NOT_MET;
    }

    @Override
    public void require(Draft draft, SeriesColumn column, YearRow row, int year) {
        YearMeasure before = column.measure(row, year - 1);
        Map<String, String> inputs = new LinkedHashMap<>(before.inputs());
        inputs.putAll(column.measure(row, year).inputs());
        draft.inputs(inputs);
        Optional<Rational> value = before.missing().isEmpty() ? before.value() : Optional.empty();
        String unit = column.definition().unit();
        String printed =
                value.map(each -> printed(each, column).toPlainString()).orElse("");
        if (value.isPresent()) {
            draft.required(new Finding.Required(comparator, printed, unit));
        }
        draft.wanted(
                Wording.text("finding.change." + comparator, printed.isEmpty() ? "" : printed + Wording.mark(unit)));
    }

    @Override
    public void measure(Draft draft, SeriesColumn column, YearRow row, int year) {
        Rational before = column.measure(row, year - 1).value().orElseThrow();
        Rational value = column.measure(row, year).value().orElseThrow();
        BigDecimal printed = printed(value, column);
        BigDecimal more = printed(value.minus(before), column);
        draft.measured(new Finding.Measured(
                        printed.toPlainString(),
                        value.exact(),
                        column.definition().unit()))
                .margin(comparator.isUpperBound() ? more.negate() : more);
        if (outcome(printed.compareTo(printed(before, column))) != outcome(value.compareTo(before))) {
            draft.because(List.of(Wording.text("note.rounding", printed.toPlainString())));
        }
    }

    private static BigDecimal printed(Rational value, SeriesColumn column) {
        return value.rounded(column.definition().decimals());
    }
}
