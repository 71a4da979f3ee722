package org.junheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.SectionIndicator;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

/** One indicator over the sections of one stage. */
final class SectionColumn implements SectionIndicator, Numbers {
    private final List<Dossier> batch;
    private final IndicatorDefinition definition;
    private final Stage stage;
    private final Dictionary dictionary;
    private final SectionRows rows;
    private final String scope;
    private @Nullable Ratios values;

    SectionColumn(
            List<Dossier> batch,
            IndicatorDefinition definition,
            Dictionary dictionary,
            Stage stage,
            SectionRows rows,
            String scope) {
        this.scope = scope;
        this.batch = batch;
        this.definition = definition;
        this.dictionary = dictionary;
        this.stage = stage;
        this.rows = rows;
    }

    @Override
    public String code() {
        return definition.code();
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public String key() {
        return scope.isEmpty() ? stage.code() : stage.code() + "/" + scope;
    }

    IndicatorDefinition definition() {
        return definition;
    }

    SectionRows rows() {
        return rows;
    }

    /** The values, computed when a rule or a reader first asks; two threads may both compute the same immutable column. */
    Ratios values() {
        Ratios computed = values;
        if (computed == null) {
            computed = new IndicatorColumns(definition, dictionary).over(rows);
            values = computed;
        }
        return computed;
    }

    Dossier dossier(int county) {
        return batch.get(county);
    }

    SectionMeasure measure(int row) {
        return new SectionMeasure(definition, dictionary, rows.school(row), rows.section(row));
    }

    @Override
    public SectionJudgement judge(JudgedBy by, Requirement requirement) {
        Ratios values = values();
        Outcome[] outcomes = new Outcome[rows.size()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = rows.unknown(row).isEmpty()
                    ? switch (values.state(row)) {
                        case MISSING -> Outcome.NO_DATA;
                        case UNDEFINED -> Outcome.UNDECIDED;
                        case PRESENT -> requirement.outcome(values.compare(row, requirement.limit()));
                    }
                    : Outcome.NO_DATA;
        }
        return new SectionJudgement(by, this, requirement, outcomes);
    }
}
