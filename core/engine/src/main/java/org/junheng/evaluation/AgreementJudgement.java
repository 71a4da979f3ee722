package org.junheng.evaluation;

import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** Whether published figures agree with what the schools give. */
final class AgreementJudgement extends RowsJudgement {
    private final ReportedColumn column;

    AgreementJudgement(JudgedBy by, ReportedColumn column, Outcome[] outcomes) {
        super(by, column.rows(), outcomes);
        this.column = column;
    }

    @Override
    String key() {
        return column.stage().code() + "/" + column.statistic();
    }

    @Override
    Dossier dossier(int county) {
        return column.rows().dossier(county);
    }

    @Override
    Stage stage() {
        return column.stage();
    }

    /** Nothing was published beside school data, so there is nothing to compare. */
    @Override
    Outcome outcomeOfNone(int county) {
        return Outcome.NOT_APPLICABLE;
    }

    @Override
    Subject subject(int row) {
        ReportedColumn.Row published = column.rows().rows().get(row);
        County county = dossier(published.county()).county();
        return new Subject(
                Subject.Type.COUNTY,
                county.code(),
                county.name(),
                column.stage(),
                published.column().item());
    }

    @Override
    Finding finding(int row) {
        ReportedColumn.Row published = column.rows().rows().get(row);
        Reported reported = published.published();
        CountyFigure computed = published.computed();
        String printed = reported.value().setScale(reported.decimals()).toPlainString();
        Draft draft = new Draft(by(row), subject(row), found(row))
                .indicator(published.column().item(), published.title())
                .missing(computed.missing())
                .measured(new Finding.Measured(printed, printed, ""));
        computed.number()
                .ifPresent(number -> draft.required(new Finding.Required(
                        Comparator.EXACTLY, number.rounded(reported.decimals()).toPlainString(), "")));
        return draft.finding();
    }
}
