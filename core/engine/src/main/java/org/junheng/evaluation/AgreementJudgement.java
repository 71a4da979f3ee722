package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.County;
import org.junheng.facts.Reported;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/** Whether published figures agree with what the schools give. */
final class AgreementJudgement extends Judgement {
    private final ReportedColumn column;

    AgreementJudgement(JudgedBy by, ReportedColumn column, Outcome[] outcomes) {
        super(by, outcomes);
        this.column = column;
    }

    /** Figures that contradict each other say nothing about the county, only that nothing can be said yet. */
    @Override
    boolean settles() {
        return false;
    }

    @Override
    String key() {
        return column.stage().code() + "/" + column.statistic();
    }

    @Override
    int from(int county) {
        return column.from(county);
    }

    @Override
    int to(int county) {
        return column.to(county);
    }

    /** Nothing was published beside school data, so there is nothing to compare. */
    @Override
    Outcome outcomeOfNone(int county) {
        return Outcome.NOT_APPLICABLE;
    }

    @Override
    void writeTo(int county, List<Finding> findings) {
        County owner = column.dossier(county).county();
        if (from(county) == to(county)) {
            Subject none = new Subject(Subject.Type.COUNTY, owner.code(), owner.name(), column.stage(), null);
            findings.add(Draft.ofNone(by(), none, Outcome.NOT_APPLICABLE));
        }
        for (int row = from(county); row < to(county); row++) {
            findings.add(finding(owner, row));
        }
    }

    private Finding finding(County county, int row) {
        ReportedColumn.Row published = column.row(row);
        Reported reported = published.published();
        CountyFigure computed = published.computed();
        String printed = reported.value().setScale(reported.decimals()).toPlainString();
        Subject subject = new Subject(
                Subject.Type.COUNTY,
                county.code(),
                county.name(),
                column.stage(),
                published.column().item());
        Draft draft = new Draft(by(), subject, outcome(row))
                .indicator(published.column().item(), published.title())
                .missing(computed.missing())
                .measured(new Finding.Measured(printed, printed, ""));
        computed.number()
                .ifPresent(number -> draft.required(new Finding.Required(
                        Comparator.EXACTLY, number.rounded(reported.decimals()).toPlainString(), "")));
        return draft.finding();
    }
}
