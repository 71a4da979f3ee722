package org.junheng.evaluation;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** A judgement of which a county has as many rows as it has subjects, maybe none. */
abstract class RowsJudgement extends Judgement {
    private final CountyRows rows;

    RowsJudgement(JudgedBy by, CountyRows rows, Outcome[] outcomes) {
        super(by, outcomes);
        this.rows = rows;
    }

    abstract Dossier dossier(int county);

    /** The stage that the subjects share; null if they have none. */
    @Nullable
    Stage stage() {
        return null;
    }

    @Override
    final County county(int county) {
        return dossier(county).county();
    }

    @Override
    final int counties() {
        return rows.counties();
    }

    @Override
    final int from(int county) {
        return rows.from(county);
    }

    @Override
    final int to(int county) {
        return rows.to(county);
    }

    /** A county that handed in no school at all has not been judged; one without subjects of this kind has none to judge. */
    @Override
    Outcome outcomeOfNone(int county) {
        return dossier(county).schools().isEmpty() ? Outcome.NO_DATA : Outcome.NOT_APPLICABLE;
    }

    @Override
    final Subject subjectOfNone(int county) {
        County none = county(county);
        return new Subject(Subject.Type.COUNTY, none.code(), none.name(), stage(), null);
    }
}
