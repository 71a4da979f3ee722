package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.facts.County;
import org.junheng.facts.Reported;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** One requirement on one number of every county. */
final class CountyJudgement extends Judgement {
    private final CountyNumbers column;
    private final Requirement requirement;

    CountyJudgement(JudgedBy by, CountyNumbers column, Requirement requirement, Outcome[] outcomes) {
        super(by, outcomes);
        this.column = column;
        this.requirement = requirement;
    }

    @Override
    String key() {
        return column.key();
    }

    @Override
    org.junheng.findings.Subject subject(int row) {
        return column.subject(row);
    }

    @Override
    County county(int county) {
        return column.batch().get(county).county();
    }

    @Override
    int counties() {
        return column.batch().size();
    }

    @Override
    int from(int county) {
        return county;
    }

    @Override
    int to(int county) {
        return county + 1;
    }

    @Override
    List<Missing> wanted(int row) {
        return column.figure(row).missing();
    }

    @Override
    Outcome outcomeOfNone(int county) {
        throw new IllegalStateException("every county has its number, or a reason why not");
    }

    @Override
    org.junheng.findings.Subject subjectOfNone(int county) {
        return column.subject(county);
    }

    @Override
    Finding finding(int county) {
        CountyFigure figure = column.figure(county);
        Draft draft = new Draft(by(county), column.subject(county), found(county))
                .indicator(column.indicator(), column.title())
                .required(requirement, column.unit())
                .inputs(column.inputs(county))
                .missing(figure.missing());
        figure.number().ifPresent(number -> draft.measured(number, column.decimals(), column.unit()));
        if (found(county) == Outcome.NOT_MET) {
            draft.shortfall(column.shortfall(county, requirement));
        }
        if (found(county) == Outcome.UNDECIDED) {
            draft.because(List.of(Wording.text("note.mean-zero")));
        }
        if (figure.reported() != null) {
            note(draft, figure.reported(), found(county));
        }
        return draft.finding();
    }

    /** A published figure stands for every number that would have been printed like it. */
    private void note(Draft draft, Reported reported, Outcome outcome) {
        BigDecimal half = BigDecimal.valueOf(5).movePointLeft(reported.decimals() + 1);
        BigDecimal low = reported.value().subtract(half).max(BigDecimal.ZERO);
        BigDecimal high = reported.value().add(half);
        String printed = reported.value().setScale(reported.decimals()).toPlainString();
        draft.notes(List.of(Wording.text("note.reported", printed, reported.decimals())));
        // rounded half up: the low end itself is possible, the high end is not
        boolean lowAgrees =
                requirement.outcome(low.compareTo(requirement.limit().value())) == outcome;
        boolean highAgrees =
                requirement.outcome(high.compareTo(requirement.limit().value()) > 0 ? 1 : -1) == outcome;
        if (!lowAgrees || !highAgrees) {
            draft.notes(List.of(Wording.text("note.reported.open", low.toPlainString(), high.toPlainString())));
        }
    }
}
