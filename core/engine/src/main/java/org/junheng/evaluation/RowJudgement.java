package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

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
    @org.jspecify.annotations.Nullable
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

    @Override
    Finding finding(int row) {
        IndicatorDefinition definition = column.definition();
        RowMeasure measure = column.measure(row);
        Draft draft = new Draft(by(row), subject(row), outcome(row))
                .indicator(definition.code(), definition.name())
                .required(requirement, definition.unit())
                .inputs(measure.inputs());
        if (outcome(row) == Outcome.NO_DATA) {
            return draft.missing(missing(row)).finding();
        }
        if (outcome(row) == Outcome.UNDECIDED) {
            return draft.because(List.of(Wording.text("note.denominator"))).finding();
        }
        if (column.values().state(row) != Ratios.State.PRESENT) {
            return draft.because(List.of(notAsked())).finding();
        }
        Rational value = column.values().get(row);
        return draft.measured(value, definition.decimals(), definition.unit())
                .shortfall(isShort(row) ? measure.shortfall(requirement, value) : null)
                .finding();
    }

    private List<Missing> missing(int row) {
        List<Missing> unknown = column.row(row).unknown();
        return unknown.isEmpty()
                ? column.measure(row).missing().stream().map(Missing::of).toList()
                : unknown;
    }

    @Override
    List<Missing> wanted(int row) {
        School school = column.row(row).school();
        return school == null
                ? missing(row)
                : missing(row).stream().map(each -> each.in(school)).toList();
    }

    private String notAsked() {
        return Wording.text(by().criterion().isCheck() ? "note.check.absent" : "note.given.absent");
    }

    /** Figures that contradict each other are not mended by adding to one of them. */
    private boolean isShort(int row) {
        return outcome(row) == Outcome.NOT_MET && !by().criterion().isCheck();
    }
}
