package org.junheng.examples.national;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * One run: dossiers, held against sets of packs as of dates, written to a folder. A task evaluates the dossiers of one file against one
 * set of packs, for each table anew: evaluating is cheap beside writing what was found, and nothing has to be kept between.
 *
 * @param dossiers rows of the {@link DossierTable}
 * @param sets what they are held against
 * @param dates the dates that each is evaluated for; none: its own
 */
record NationalRun(Dataset<Row> dossiers, List<PackSet> sets, List<LocalDate> dates) {
    /** Copies the lists. */
    NationalRun {
        sets = List.copyOf(sets);
        dates = List.copyOf(dates);
    }

    /**
     * Writes tables, errors and summaries.
     *
     * @throws IllegalArgumentException if a county has two dossiers for one date
     */
    void write(Set<Output> outputs, String out) throws IOException {
        refuseTwice();
        // a task has few partitions: rows are written in the order in which they come, without a sort by partition
        dossiers.sparkSession().conf().set("spark.sql.maxConcurrentOutputFileWriters", 16);
        for (Output output : outputs) {
            table(output)
                    .write()
                    .mode(SaveMode.Overwrite)
                    .option("partitionOverwriteMode", "dynamic")
                    .partitionBy(Output.PARTITIONS)
                    .parquet(output.in(out));
        }
        Dataset<Row> counties = read(Output.COUNTIES, out);
        removeWhatNobodyReached(counties, out);
        counties.where("error IS NOT NULL")
                .select("packs", "province", "year", "county", "as_of", "source", "error")
                .coalesce(1)
                .sort("packs", "year", "province", "source")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(out + "/errors");
        Column computed = computed();
        Dataset<Row> findings = read(Output.FINDINGS, out);
        requireAll(counties.where(computed), findings.where(computed));
        new Summaries(counties.where(computed), findings.where(computed)).write(out + "/summaries");
    }

    private Dataset<Row> table(Output output) {
        return sets.stream()
                .map(set ->
                        dossiers.mapPartitions(new EvaluateCounties(set, dates, output), Encoders.row(output.schema())))
                .reduce(Dataset::union)
                .orElseThrow();
    }

    private Dataset<Row> read(Output output, String out) {
        return dossiers.sparkSession().read().schema(output.schema()).parquet(output.in(out));
    }

    /** The packs and years of this run, in all provinces. */
    private Column computed() {
        Object[] years = dates.isEmpty()
                ? dossiers.select("year")
                        .distinct()
                        .as(Encoders.INT())
                        .collectAsList()
                        .toArray()
                : dates.stream().map(LocalDate::getYear).toArray();
        return col("packs")
                .isin(sets.stream().map(PackSet::label).toArray())
                .and(col("year").isin(years));
    }

    private void refuseTwice() {
        List<Row> twice = (dates.isEmpty() ? dossiers.groupBy("county", "as_of") : dossiers.groupBy("county"))
                .count()
                .where("count > 1 AND county <> ''")
                .orderBy("county")
                .takeAsList(10);
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(
                    "these counties have more than one dossier for a date; keep one of them, or choose with --years: "
                            + twice);
        }
    }

    /** Where no county could be evaluated, nothing has replaced what an earlier run found. */
    private void removeWhatNobodyReached(Dataset<Row> counties, String out) throws IOException {
        List<Row> empty = counties.groupBy("packs", "province", "year")
                .agg(coalesce(sum("findings"), lit(0L)).as("findings"))
                .where("findings = 0")
                .collectAsList();
        for (Row partition : empty) {
            for (Output output : List.of(Output.FINDINGS, Output.JSON)) {
                Path path = new Path(
                        output.in(out),
                        String.format(
                                "packs=%s/province=%s/year=%d",
                                partition.getString(0), partition.getString(1), partition.getInt(2)));
                fileSystem(path).delete(path, true);
            }
        }
    }

    private FileSystem fileSystem(Path path) throws IOException {
        SparkSession spark = dossiers.sparkSession();
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    /** Every finding has been written: also what a limit of time could have kept from being found a second time. */
    private static void requireAll(Dataset<Row> counties, Dataset<Row> findings) {
        long expected = counties.agg(coalesce(sum("findings"), lit(0L)))
                .as(Encoders.LONG())
                .first();
        long written = findings.count();
        if (written != expected) {
            throw new IllegalStateException("of " + expected + " findings " + written + " were written: run it again");
        }
    }
}
