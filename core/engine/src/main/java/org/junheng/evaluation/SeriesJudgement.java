package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/** One demand on one indicator of every county, year by year. */
final class SeriesJudgement extends RowsJudgement {
    private final SeriesColumn column;
    private final YearDemand demand;
    private final RowsByCounty<YearRow> rows;

    SeriesJudgement(
            JudgedBy by, SeriesColumn column, YearDemand demand, RowsByCounty<YearRow> rows, Outcome[] outcomes) {
        super(by, rows, outcomes);
        this.column = column;
        this.demand = demand;
        this.rows = rows;
    }

    @Override
    String key() {
        return column.key();
    }

    @Override
    Dossier dossier(int county) {
        return rows.dossier(county);
    }

    @Override
    Subject subject(int row) {
        return rows.rows().get(row).subject();
    }

    @Override
    List<Missing> wanted(int row) {
        YearRow judged = rows.rows().get(row);
        Integer year = judged.year();
        return year == null ? judged.absent() : demand.missing(column, judged, year);
    }

    @Override
    Finding finding(int row) {
        YearRow judged = rows.rows().get(row);
        Integer year = judged.year();
        Draft draft = new Draft(by(row), subject(row), found(row))
                .indicator(column.code(), column.definition().name());
        if (year != null) {
            demand.require(draft, column, judged, year);
        }
        switch (column.outcome(demand, judged)) {
            case NOT_YET_DUE -> draft.because(List.of(Wording.text("note.year.open", String.valueOf(year))));
            case NO_DATA -> lacking(draft, row);
            case UNDECIDED -> draft.because(List.of(Wording.text("note.denominator")));
            default -> demand.measure(draft, column, judged, java.util.Objects.requireNonNull(year));
        }
        return draft.finding();
    }

    /** What is not given is not checked. */
    private void lacking(Draft draft, int row) {
        if (by().criterion().isCheck()) {
            draft.because(List.of(Wording.text("note.check.absent")));
        } else {
            draft.missing(wanted(row));
        }
    }
}
