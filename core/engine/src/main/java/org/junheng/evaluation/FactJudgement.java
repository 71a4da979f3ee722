package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/** One requirement on a fact of every county, school or record. */
abstract class FactJudgement extends RowsJudgement {
    private final FactRows column;

    FactJudgement(JudgedBy by, FactRows column, Outcome[] outcomes) {
        super(by, column.rows(), outcomes);
        this.column = column;
    }

    /** What is missing of a row. */
    abstract List<Missing> missing(int row);

    @Override
    final String key() {
        return column.key();
    }

    @Override
    final Dossier dossier(int county) {
        return column.rows().dossier(county);
    }

    @Override
    final Subject subject(int row) {
        return column.row(row).subject();
    }

    /** A county that is not in scope, or has no records, has nothing to be judged; of schools see above. */
    @Override
    final Outcome outcomeOfNone(int county) {
        boolean ofCounty = column.about().startsWith(FactDefinition.COUNTY);
        return ofCounty ? Outcome.NOT_APPLICABLE : super.outcomeOfNone(county);
    }

    @Override
    final List<Missing> wanted(int row) {
        School school = column.row(row).school();
        return school == null
                ? missing(row)
                : missing(row).stream().map(each -> each.in(school)).toList();
    }

    /** A finding that names the fact. */
    final Draft draft(int row) {
        return new Draft(by(row), subject(row), found(row))
                .indicator(null, column.definition(column.code()).name());
    }
}
