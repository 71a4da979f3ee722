package org.junheng.evaluation;

import java.util.List;
import java.util.Map;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** The requirement that a yes or no is yes. */
final class FlagJudgement extends FactJudgement {
    private final FactRows column;

    FlagJudgement(JudgedBy by, FactRows column, Outcome[] outcomes) {
        super(by, column, outcomes);
        this.column = column;
    }

    @Override
    List<Missing> missing(int row) {
        List<Missing> unknown = column.row(row).unknown();
        return unknown.isEmpty() ? List.of(Missing.of(column.definition(column.code()))) : unknown;
    }

    @Override
    Finding finding(int row) {
        Draft draft = draft(row);
        if (column.value(row, column.code()) instanceof Boolean flag) {
            draft.inputs(Map.of(column.code(), flag.toString()));
        }
        return switch (found(row)) {
            case MET, NOT_MET -> draft.because(List.of(given(found(row)))).finding();
            default -> draft.missing(missing(row)).finding();
        };
    }

    private static String given(Outcome outcome) {
        return Wording.text(outcome == Outcome.MET ? "note.flag.yes" : "note.flag.no");
    }
}
