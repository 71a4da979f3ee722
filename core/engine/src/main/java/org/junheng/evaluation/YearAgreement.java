package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;

/**
 * Every year's number is held against a figure that states it.
 *
 * @param stated the fact that states it
 */
record YearAgreement(FactDefinition stated) implements YearDemand {
    @Override
    public int before() {
        return 0;
    }

    @Override
    public List<Missing> missing(SeriesColumn column, YearRow row, int year) {
        List<Missing> missing = new ArrayList<>(column.measure(row, year).missing());
        if (stated(row, year).isEmpty()) {
            missing.add(new YearFigure(stated, year).missing());
        }
        return missing;
    }

    private Optional<BigDecimal> stated(YearRow row, int year) {
        return new YearFigure(stated, year).in(row.dossier().county());
    }

    @Override
    public Optional<Outcome> outcome(SeriesColumn column, YearRow row, int year) {
        return column.measure(row, year)
                .value()
                .map(value -> agreement(value, column, row, year).outcome());
    }

    private Agreement agreement(Rational value, SeriesColumn column, YearRow row, int year) {
        BigDecimal given = stated(row, year).orElseThrow();
        return Agreement.of(value, column.measure(row, year), given, stated.decimals());
    }

    @Override
    public void require(Draft draft, SeriesColumn column, YearRow row, int year) {
        Map<String, String> inputs =
                new LinkedHashMap<>(column.measure(row, year).inputs());
        new YearFigure(stated, year).show(row.dossier().county(), inputs);
        draft.inputs(inputs);
        stated(row, year).ifPresent(given -> draft.stated(given, stated));
    }

    @Override
    public void measure(Draft draft, SeriesColumn column, YearRow row, int year) {
        Rational value = column.measure(row, year).value().orElseThrow();
        String unit = column.definition().unit();
        String printed = value.rounded(column.definition().decimals()).toPlainString();
        draft.measured(new Finding.Measured(printed, value.exact(), unit))
                .because(agreement(value, column, row, year).note().stream().toList());
    }
}
