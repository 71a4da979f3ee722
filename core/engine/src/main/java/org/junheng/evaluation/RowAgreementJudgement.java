package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;

/** Whether an indicator of every county is what a fact of the county states. */
final class RowAgreementJudgement extends RowsJudgement {
    private final RowColumn column;
    private final FactDefinition stated;

    private RowAgreementJudgement(JudgedBy by, RowColumn column, FactDefinition stated, Outcome[] outcomes) {
        super(by, column.rows(), outcomes);
        this.column = column;
        this.stated = stated;
    }

    static RowAgreementJudgement of(JudgedBy by, RowColumn column, FactDefinition stated) {
        Outcome[] outcomes = column.rows().rows().stream()
                .map(row -> outcome(column, stated, row))
                .toArray(Outcome[]::new);
        return new RowAgreementJudgement(by, column, stated, outcomes);
    }

    private static Outcome outcome(RowColumn column, FactDefinition stated, Row row) {
        if (!missing(column, stated, row).isEmpty()) {
            return Outcome.NO_DATA;
        }
        RowMeasure measure = column.measure(row);
        return measure.value()
                .map(value -> agreement(value, measure, stated, row).outcome())
                .orElse(Outcome.UNDECIDED);
    }

    private static List<Missing> missing(RowColumn column, FactDefinition stated, Row row) {
        List<Missing> missing = new ArrayList<>(row.unknown());
        missing.addAll(column.measure(row).lacking());
        if (stated(stated, row).isEmpty()) {
            missing.add(Missing.of(stated));
        }
        return missing;
    }

    private static Agreement agreement(Rational value, RowMeasure measure, FactDefinition stated, Row row) {
        return Agreement.of(value, measure, stated(stated, row).orElseThrow(), stated.decimals());
    }

    private static Optional<BigDecimal> stated(FactDefinition stated, Row row) {
        return row.facts().number(stated.code());
    }

    @Override
    String key() {
        return column.key();
    }

    @Override
    Dossier dossier(int county) {
        return column.rows().dossier(county);
    }

    /** A county that is not in scope has nothing to be judged. */
    @Override
    Outcome outcomeOfNone(int county) {
        return Outcome.NOT_APPLICABLE;
    }

    @Override
    Subject subject(int row) {
        return column.row(row).subject();
    }

    @Override
    Finding finding(int row) {
        Row judged = column.row(row);
        RowMeasure measure = column.measure(judged);
        Map<String, String> inputs = new LinkedHashMap<>(measure.inputs());
        Draft draft = new Draft(by(row), subject(row), outcome(row))
                .indicator(column.code(), column.definition().name());
        stated(stated, judged).ifPresent(given -> {
            inputs.put(stated.code(), given.toPlainString());
            draft.stated(given, stated);
        });
        draft.inputs(inputs);
        switch (outcome(column, stated, judged)) {
            case NO_DATA -> draft.because(List.of(Wording.text("note.check.absent")));
            case UNDECIDED -> draft.because(List.of(Wording.text("note.denominator")));
            default -> measured(draft, measure, judged);
        }
        return draft.finding();
    }

    private void measured(Draft draft, RowMeasure measure, Row row) {
        Rational value = measure.value().orElseThrow();
        String printed = value.rounded(column.definition().decimals()).toPlainString();
        draft.measured(new Finding.Measured(
                        printed, value.exact(), column.definition().unit()))
                .because(agreement(value, measure, stated, row).note().stream().toList());
    }
}
