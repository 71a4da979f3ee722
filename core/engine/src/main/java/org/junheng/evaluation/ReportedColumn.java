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
    private final List<Dossier> batch;
    private final Reported.Statistic statistic;
    private final Stage stage;
    private final List<Row> rows = new ArrayList<>();
    private final int[] starts;

    ReportedColumn(
            List<Dossier> batch, Reported.Statistic statistic, Stage stage, List<? extends CountyNumbers> computed) {
        this.batch = batch;
        this.statistic = statistic;
        this.stage = stage;
        this.starts = new int[batch.size() + 1];
        for (int county = 0; county < batch.size(); county++) {
            if (!batch.get(county).schools().isEmpty()) {
                addRows(county, computed);
            }
            starts[county + 1] = rows.size();
        }
    }

    private void addRows(int county, List<? extends CountyNumbers> computed) {
        for (CountyNumbers column : computed) {
            batch.get(county)
                    .reported(statistic, column.item(), stage)
                    .ifPresent(published -> rows.add(new Row(county, published, column)));
        }
    }

    @Override
    public String statistic() {
        return statistic.code();
    }

    @Override
    public Stage stage() {
        return stage;
    }

    Dossier dossier(int county) {
        return batch.get(county);
    }

    Row row(int row) {
        return rows.get(row);
    }

    int from(int county) {
        return starts[county];
    }

    int to(int county) {
        return starts[county + 1];
    }

    /** Every published figure equals the computed one, within the rounding with which it was published. */
    AgreementJudgement judge(JudgedBy by) {
        Outcome[] outcomes = rows.stream().map(Row::outcome).toArray(Outcome[]::new);
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
