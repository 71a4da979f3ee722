package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** A judgement whose rows are sections. */
abstract class SectionRowsJudgement extends Judgement {
    private final SectionRows rows;
    private final Stage stage;

    SectionRowsJudgement(JudgedBy by, SectionRows rows, Stage stage, Outcome[] outcomes) {
        super(by, outcomes);
        this.rows = rows;
        this.stage = stage;
    }

    abstract Dossier dossier(int county);

    abstract Finding finding(int row);

    @Override
    final String key() {
        return stage.code();
    }

    @Override
    final int from(int county) {
        return rows.from(county);
    }

    @Override
    final int to(int county) {
        return rows.to(county);
    }

    /** A county that handed in no school at all has not been judged; one without schools of this stage has none to judge. */
    @Override
    final Outcome outcomeOfNone(int county) {
        return dossier(county).schools().isEmpty() ? Outcome.NO_DATA : Outcome.NOT_APPLICABLE;
    }

    @Override
    final void writeTo(int county, List<Finding> findings) {
        if (from(county) == to(county)) {
            County none = dossier(county).county();
            Subject subject = new Subject(Subject.Type.COUNTY, none.code(), none.name(), stage, null);
            findings.add(Draft.ofNone(by(), subject, outcomeOfNone(county)));
        }
        for (int row = from(county); row < to(county); row++) {
            findings.add(finding(row));
        }
    }

    final Subject subject(int row) {
        School school = rows.school(row);
        return new Subject(Subject.Type.SECTION, school.code(), school.name(), stage, null);
    }
}
