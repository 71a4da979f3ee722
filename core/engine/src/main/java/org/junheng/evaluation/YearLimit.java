package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import org.junheng.findings.Outcome;

/**
 * Every year's number is held against a limit.
 *
 * @param requirement the comparator and the limit
 */
record YearLimit(Requirement requirement) implements YearDemand {
    @Override
    public int before() {
        return 0;
    }

    @Override
    public List<Missing> missing(SeriesColumn column, YearRow row, int year) {
        return column.measure(row, year).missing();
    }

    @Override
    public Optional<Outcome> outcome(SeriesColumn column, YearRow row, int year) {
        return column.measure(row, year)
                .value()
                .map(value ->
                        requirement.outcome(value.compareTo(requirement.limit().value())));
    }

    @Override
    public void require(Draft draft, SeriesColumn column, YearRow row, int year) {
        draft.required(requirement, column.definition().unit())
                .inputs(column.measure(row, year).inputs());
    }

    @Override
    public void measure(Draft draft, SeriesColumn column, YearRow row, int year) {
        draft.measured(
                column.measure(row, year).value().orElseThrow(),
                column.definition().decimals(),
                column.definition().unit());
    }
}
