package org.junheng.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;

/** One requirement on the size of every school of one kind. */
final class SchoolSizeJudgement extends RowsJudgement {
    private final SchoolSizeColumn column;
    private final Requirement requirement;

    SchoolSizeJudgement(JudgedBy by, SchoolSizeColumn column, Requirement requirement, Outcome[] outcomes) {
        super(by, column.schools(), outcomes);
        this.column = column;
        this.requirement = requirement;
    }

    @Override
    String key() {
        return column.key();
    }

    @Override
    Dossier dossier(int county) {
        return column.schools().dossier(county);
    }

    @Override
    Finding finding(int row) {
        School school = column.school(row);
        String unit = Wording.text("unit.persons");
        return new Draft(by(), new Subject(Subject.Type.SCHOOL, school.code(), school.name(), null, null), outcome(row))
                .title(Wording.text("finding.school-size"))
                .required(requirement, unit)
                .measured(Rational.of(column.students(row)), 0, unit)
                .inputs(column.inputs(row))
                .shortfall(excess(row, unit))
                .finding();
    }

    /** How many students must leave to meet an upper limit. */
    private Finding.@Nullable Shortfall excess(int row, String unit) {
        if (outcome(row) != Outcome.NOT_MET || !requirement.comparator().isUpperBound()) {
            return null;
        }
        BigDecimal limit = requirement.limit().value();
        Rational.Bound bound =
                requirement.comparator().acceptsLimit() ? Rational.Bound.INCLUSIVE : Rational.Bound.EXCLUSIVE;
        BigDecimal excess = Rational.of(column.students(row).subtract(limit)).nextStep(0, bound);
        return new Finding.Shortfall(excess.toPlainString(), unit, "students");
    }
}
