package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Measure;
import org.junheng.indicators.ReportedStatistic;
import org.junheng.indicators.Stage;

/** The figures of one kind and stage that counties published beside their schools, next to what the schools give. */
final class ReportedColumn implements ReportedStatistic {
    private final Reported.Statistic statistic;
    private final Stage stage;
    private final RowsByCounty<Row> rows;

    ReportedColumn(
            List<Dossier> batch, Reported.Statistic statistic, Stage stage, List<? extends CountyNumbers> computed) {
        this.statistic = statistic;
        this.stage = stage;
        this.rows = new RowsByCounty<>(
                batch,
                county ->
                        batch.get(county).schools().isEmpty() ? List.of() : rows(county, batch.get(county), computed));
    }

    private List<Row> rows(int county, Dossier dossier, List<? extends CountyNumbers> computed) {
        List<Row> rows = new ArrayList<>();
        for (CountyNumbers column : computed) {
            dossier.reported(statistic, column.item(), stage)
                    .ifPresent(published -> rows.add(new Row(county, published, column)));
        }
        return rows;
    }

    @Override
    public String statistic() {
        return statistic.code();
    }

    @Override
    public Stage stage() {
        return stage;
    }

    RowsByCounty<Row> rows() {
        return rows;
    }

    /** Every published figure equals the computed one, within the rounding with which it was published. */
    AgreementJudgement judge(JudgedBy by) {
        Outcome[] outcomes = rows.rows().stream().map(Row::outcome).toArray(Outcome[]::new);
        return new AgreementJudgement(by, this, outcomes);
    }

    /**
     * A published figure.
     *
     * @param county the county's place in the batch
     * @param published what was published
     * @param column what computes the same
     */
    record Row(int county, Reported published, CountyNumbers column) {
        /** What the schools give. */
        CountyFigure computed() {
            if (published.statistic() == Reported.Statistic.MEAN && column instanceof VariationColumn variation) {
                return variation.mean(county);
            }
            return column instanceof CompositeColumn composite ? composite.computed(county) : column.figure(county);
        }

        String title() {
            return published.statistic() == Reported.Statistic.MEAN && column instanceof VariationColumn variation
                    ? Wording.text(
                            "finding.mean", variation.values().definition().name())
                    : column.title();
        }

        Outcome outcome() {
            CountyFigure computed = computed();
            return computed.measure() == null
                    ? java.util.Objects.requireNonNull(computed.absence())
                    : agrees(computed.measure()) ? Outcome.MET : Outcome.NOT_MET;
        }

        private boolean agrees(Measure computed) {
            BigDecimal half = BigDecimal.valueOf(5).movePointLeft(published.decimals() + 1);
            return computed.compareTo(published.value().subtract(half)) >= 0
                    && computed.compareTo(published.value().add(half)) <= 0;
        }
    }
}
