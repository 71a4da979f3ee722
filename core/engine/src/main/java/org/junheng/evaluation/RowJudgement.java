package org.junheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** One requirement on one indicator of every county, school, class or record. */
final class RowJudgement extends RowsJudgement {
    private final RowColumn column;
    private final Requirement requirement;

    RowJudgement(JudgedBy by, RowColumn column, Requirement requirement, Outcome[] outcomes) {
        super(by, column.rows(), outcomes);
        this.column = column;
        this.requirement = requirement;
    }

    @Override
    String key() {
        return column.key();
    }

    @Override
    Dossier dossier(int county) {
        return column.rows().dossier(county);
    }

    @Override
    @Nullable
    Stage stage() {
        return column.stage();
    }

    /** A county that is not in scope has nothing to be judged; of schools and what is in them, see above. */
    @Override
    Outcome outcomeOfNone(int county) {
        boolean ofCounty = column.definition().holder().startsWith(FactDefinition.COUNTY);
        return ofCounty ? Outcome.NOT_APPLICABLE : super.outcomeOfNone(county);
    }

    /** A criterion about a group of indicators has one subject for each of them. */
    @Override
    Subject subject(int row) {
        Subject subject = column.row(row).subject();
        boolean several = by().criterion().selector().field("group").isPresent();
        return several
                ? new Subject(
                        subject.type(),
                        subject.code(),
                        subject.name(),
                        subject.stage(),
                        column.definition().code())
                : subject;
    }

    private MeasuredRow measured(int row) {
        Row judged = column.row(row);
        return new MeasuredRow(column.definition(), column.measure(row), judged.school(), judged.unknown());
    }

    @Override
    List<Missing> wanted(int row) {
        return measured(row).wanted();
    }

    @Override
    Finding finding(int row) {
        return found(row) == Outcome.NOT_YET_DUE
                ? notYetDue(row)
                : measured(row).finding(by(row), subject(row), found(row), requirement);
    }

    private Finding notYetDue(int row) {
        return new Draft(by(row), subject(row), Outcome.NOT_YET_DUE)
                .indicator(column.definition().code(), column.definition().name())
                .required(requirement, column.definition().unit())
                .because(List.of(Wording.text("note.year.open", String.valueOf(column.open()))))
                .finding();
    }
}
