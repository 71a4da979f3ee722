package org.junheng.evaluation;

import org.junheng.facts.School;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** A judgement whose rows are sections. */
abstract class SectionRowsJudgement extends RowsJudgement {
    private final SectionRows rows;
    private final Stage stage;

    SectionRowsJudgement(JudgedBy by, SectionRows rows, Stage stage, Outcome[] outcomes) {
        super(by, rows, outcomes);
        this.rows = rows;
        this.stage = stage;
    }

    @Override
    final Stage stage() {
        return stage;
    }

    @Override
    final String key() {
        return stage.code();
    }

    @Override
    final Subject subject(int row) {
        School school = rows.school(row);
        return new Subject(Subject.Type.SECTION, school.code(), school.name(), stage, null);
    }
}
