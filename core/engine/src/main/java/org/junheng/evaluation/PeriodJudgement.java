package org.junheng.evaluation;

import java.util.List;
import java.util.Map;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;

/** One requirement on the number of records in every period of every county or school. */
final class PeriodJudgement extends RowsJudgement {
    private final PeriodColumn column;
    private final RowsByCounty<PeriodRow> rows;
    private final Requirement requirement;

    PeriodJudgement(
            JudgedBy by,
            PeriodColumn column,
            RowsByCounty<PeriodRow> rows,
            Requirement requirement,
            Outcome[] outcomes) {
        super(by, rows, outcomes);
        this.column = column;
        this.rows = rows;
        this.requirement = requirement;
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

    /** A county that is not in scope has nothing to be judged; of schools see above. */
    @Override
    Outcome outcomeOfNone(int county) {
        return column.about().equals(FactDefinition.COUNTY) ? Outcome.NOT_APPLICABLE : super.outcomeOfNone(county);
    }

    private List<Missing> missing(PeriodRow row) {
        if (!row.owner().unknown().isEmpty()) {
            return row.owner().unknown();
        }
        String kind = column.filter().kind();
        return row.owner().records(kind).isEmpty()
                ? List.of(Missing.of(kind, column.named()))
                : row.lacking(column.filter()).stream()
                        .map(field -> Missing.of(column.definition(field)))
                        .toList();
    }

    @Override
    List<Missing> wanted(int row) {
        PeriodRow wanting = rows.rows().get(row);
        School school = wanting.owner().school();
        return school == null
                ? missing(wanting)
                : missing(wanting).stream().map(each -> each.in(school)).toList();
    }

    @Override
    Finding finding(int row) {
        PeriodRow judged = rows.rows().get(row);
        Draft draft = new Draft(by(row), subject(row), found(row)).required(requirement, Wording.text("unit.records"));
        judged.tally(column.filter()).ifPresent(tally -> write(tally, draft, found(row)));
        return switch (found(row)) {
            case NO_DATA -> draft.missing(missing(judged)).finding();
            case NOT_YET_DUE -> draft.because(List.of(notDue(judged))).finding();
            default -> draft.finding();
        };
    }

    private static String notDue(PeriodRow row) {
        return row.span() == null
                ? Wording.text("note.period.none")
                : Wording.text("note.period.runs", row.span().last());
    }

    private void write(RecordTally tally, Draft draft, Outcome outcome) {
        String certain = Integer.toString(tally.certain());
        String unit = Wording.text("unit.records");
        draft.inputs(Map.of(column.records(), certain));
        if (tally.open() > 0) {
            draft.notes(List.of(Wording.text("note.period.open", tally.open())));
        }
        if (outcome == Outcome.NOT_YET_DUE) {
            draft.measured(new Finding.Measured(certain, certain, unit));
        } else if (outcome != Outcome.NO_DATA) {
            draft.measured(Rational.of(tally.certain()), 0, unit).shortfall(shortfall(tally, outcome));
        }
    }

    /** Where some records are open it is not known how many would do. */
    private Finding.@org.jspecify.annotations.Nullable Shortfall shortfall(RecordTally tally, Outcome outcome) {
        boolean isKnown = tally.open() == 0 && requirement.comparator() != Comparator.EXACTLY;
        return outcome == Outcome.NOT_MET && isKnown
                ? new Finding.Shortfall(
                        Long.toString(tally.shortfall(requirement)),
                        Wording.text("unit.records"),
                        column.filter().kind())
                : null;
    }
}
