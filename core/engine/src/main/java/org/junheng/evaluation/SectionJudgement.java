package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Limit;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Ratios;
import org.junheng.packs.IndicatorDefinition;

/** One requirement on one indicator of every section. */
final class SectionJudgement extends SectionRowsJudgement {
    private final SectionColumn column;
    private final Requirement requirement;

    SectionJudgement(JudgedBy by, SectionColumn column, Requirement requirement, Outcome[] outcomes) {
        super(by, column.rows(), column.stage(), outcomes);
        this.column = column;
        this.requirement = requirement;
    }

    SectionColumn column() {
        return column;
    }

    @Override
    Dossier dossier(int county) {
        return column.dossier(county);
    }

    /** The limit of which a value must reach a share. */
    Limit limitOf(BigDecimal share) {
        if (!requirement.comparator().isLowerBound()) {
            throw new IllegalStateException(by().criterion().id() + " has no lower limit to take a share of");
        }
        return Limit.of(requirement.limit().value().multiply(share));
    }

    private List<Missing> missing(int row) {
        List<Missing> unknown = column.rows().unknown(row);
        return unknown.isEmpty()
                ? column.measure(row).missing().stream().map(Missing::of).toList()
                : unknown;
    }

    @Override
    List<Missing> wanted(int row) {
        School school = column.rows().school(row);
        return missing(row).stream().map(each -> each.in(school)).toList();
    }

    /** Figures that contradict each other are not mended by adding to one of them. */
    private boolean isShort(int row) {
        return outcome(row) == Outcome.NOT_MET && !by().criterion().isCheck();
    }

    @Override
    Finding finding(int row) {
        IndicatorDefinition definition = column.definition();
        SectionMeasure measure = column.measure(row);
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
            return draft.because(List.of(Wording.text("note.check.absent"))).finding();
        }
        Rational value = column.values().get(row);
        return draft.measured(value, definition.decimals(), definition.unit())
                .shortfall(isShort(row) ? measure.shortfall(requirement, value) : null)
                .finding();
    }
}
