package org.junheng.examples.national;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * What is counted over all counties: small tables, as Parquet and as CSV, one file for each set of packs and year.
 *
 * @param counties rows of {@link Output#COUNTIES}
 * @param findings rows of {@link Output#FINDINGS}
 */
record Summaries(Dataset<Row> counties, Dataset<Row> findings) {
    void write(String folder) {
        write(outcomes(), folder + "/outcomes");
        write(verdicts(), folder + "/verdicts");
        write(variations(), folder + "/variations");
    }

    /** How many findings, in how many counties, by province, criterion and outcome; what decides no verdict is left out. */
    Dataset<Row> outcomes() {
        return findings.where("superseded_by IS NULL")
                .groupBy("packs", "year", "province", "view", "criterion", "outcome")
                .agg(count(lit(1)).as("findings"), count_distinct(col("county")).as("counties"));
    }

    /** How many counties have which verdict, by province. */
    Dataset<Row> verdicts() {
        return counties.select(
                        col("packs"),
                        col("year"),
                        col("province"),
                        explode(col("verdicts")).as("verdict"))
                .groupBy(col("packs"), col("year"), col("province"), col("verdict.view"), col("verdict.outcome"))
                .agg(count(lit(1)).as("counties"));
    }

    /** How the coefficients of variation of the counties lie, by province, and of the nation as province {@code all}. */
    Dataset<Row> variations() {
        Column cv = expr("CAST(statistic.cv AS DOUBLE)");
        return counties.select(
                        col("packs"),
                        col("year"),
                        explode(expr("array(province, 'all')")).as("province"),
                        col("statistics"))
                .select(
                        col("packs"),
                        col("year"),
                        col("province"),
                        explode(col("statistics")).as("statistic"))
                .select(
                        col("packs"),
                        col("year"),
                        col("province"),
                        col("statistic.view"),
                        col("statistic.indicator"),
                        col("statistic.stage"),
                        cv.as("cv"))
                .where("cv IS NOT NULL")
                .groupBy("packs", "year", "province", "view", "indicator", "stage")
                .agg(
                        count(lit(1)).as("counties"),
                        expr("min(cv)").as("least"),
                        expr("percentile(cv, 0.25)").as("quarter"),
                        expr("percentile(cv, 0.5)").as("median"),
                        expr("percentile(cv, 0.75)").as("three_quarters"),
                        expr("max(cv)").as("greatest"));
    }

    private static void write(Dataset<Row> summary, String path) {
        List<Column> order = Arrays.stream(summary.columns()).map(summary::col).toList();
        Dataset<Row> sorted = summary.repartition(summary.col("packs"), summary.col("year"))
                .sortWithinPartitions(order.toArray(Column[]::new));
        for (String format : List.of("parquet", "csv")) {
            sorted.write()
                    .mode(SaveMode.Overwrite)
                    .option("partitionOverwriteMode", "dynamic")
                    .option("header", "true")
                    .partitionBy("packs", "year")
                    .format(format)
                    .save(path + "-" + format);
        }
    }
}
