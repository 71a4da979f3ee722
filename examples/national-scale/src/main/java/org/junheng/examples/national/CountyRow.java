package org.junheng.examples.national;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding.Measured;
import org.junheng.findings.Statistic;
import org.junheng.findings.Verdict;

/** The row of {@link Output#COUNTIES} that a dossier gets. */
final class CountyRow {
    /** {@code decisive} and {@code open}: the criteria that decide a verdict, and those that could still change it. */
    static final String COLUMNS =
            "county STRING, county_name STRING, as_of DATE, source STRING, error STRING, findings BIGINT,"
                    + " used ARRAY<STRUCT<id: STRING, revision: STRING, sha256: STRING>>,"
                    + " verdicts ARRAY<STRUCT<view: STRING, criterion: STRING, outcome: STRING, citation: STRING,"
                    + " reasons: ARRAY<STRING>, decisive: ARRAY<STRING>, open: ARRAY<STRING>>>,"
                    + " statistics ARRAY<STRUCT<view: STRING, indicator: STRING, name: STRING, stage: STRING, sections: INT,"
                    + " mean: STRING, cv: STRING, cv_exact: STRING>>";

    private CountyRow() {}

    static Stream<Row> of(Judged judged) {
        Evaluation evaluation = judged.evaluation();
        return Stream.of(evaluation == null ? failed(judged) : evaluated(judged, evaluation));
    }

    private static Row failed(Judged judged) {
        return RowFactory.create(
                judged.packs(),
                judged.province(),
                judged.year(),
                judged.county(),
                null,
                judged.asOf(),
                judged.source(),
                judged.error(),
                null,
                null,
                null,
                null);
    }

    private static Row evaluated(Judged judged, Evaluation evaluation) {
        return RowFactory.create(
                judged.packs(),
                judged.province(),
                judged.year(),
                evaluation.county().code(),
                evaluation.county().name(),
                judged.asOf(),
                judged.source(),
                null,
                evaluation.counts().values().stream().mapToLong(Long::longValue).sum(),
                evaluation.packs().stream()
                        .map(pack -> RowFactory.create(pack.id(), pack.revision(), pack.sha256()))
                        .toArray(Row[]::new),
                verdicts(evaluation),
                evaluation.statistics().stream().map(CountyRow::statistic).toArray(Row[]::new));
    }

    private static Row[] verdicts(Evaluation evaluation) {
        List<Explanation> explanations = evaluation.explanations();
        List<Verdict> verdicts = evaluation.verdicts();
        Row[] rows = new Row[verdicts.size()];
        for (int i = 0; i < rows.length; i++) {
            Verdict verdict = verdicts.get(i);
            rows[i] = RowFactory.create(
                    verdict.view(),
                    verdict.criterion(),
                    verdict.outcome().name(),
                    verdict.citation(),
                    verdict.reasons().toArray(String[]::new),
                    criteria(explanations.get(i).decisive()),
                    criteria(explanations.get(i).open()));
        }
        return rows;
    }

    private static String[] criteria(List<Explanation.Cause> causes) {
        return causes.stream().map(Explanation.Cause::criterion).distinct().toArray(String[]::new);
    }

    private static Row statistic(Statistic statistic) {
        Measured cv = statistic.variation();
        return RowFactory.create(
                statistic.view(),
                statistic.indicator(),
                statistic.name(),
                statistic.stage().code(),
                statistic.sections(),
                value(statistic.mean()),
                value(cv),
                cv == null ? null : cv.exact());
    }

    private static @Nullable String value(@Nullable Measured measured) {
        return measured == null ? null : measured.value();
    }
}
