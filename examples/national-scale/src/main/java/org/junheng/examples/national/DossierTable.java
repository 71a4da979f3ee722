package org.junheng.examples.national;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The table of dossiers: Parquet, one row per county and date, in files that are tasks. The counties of a province and year lie in files
 * of about {@value #BYTES_PER_FILE} bytes of JSON, the largest first, so that a large county has a file for itself, and small ones
 * share one; a file's findings all belong to one partition of the output.
 */
final class DossierTable {
    /**
     * As long as they are not laid out: where the dossier comes from, its county's code and date as far as they can be read, and the
     * dossier itself, byte by byte.
     */
    static final StructType ROWS = StructType.fromDDL("source STRING, county STRING, as_of DATE, dossier BINARY");

    /** Laid out, with the partitions that the names of its folders carry. */
    static final StructType SCHEMA = StructType.fromDDL("source STRING, county STRING, as_of DATE, bytes BIGINT,"
            + " dossier BINARY, year INT, province STRING, part INT");

    /** About 1,500 schools. */
    private static final long BYTES_PER_FILE = 4L << 20;

    private DossierTable() {}

    /** Lays dossiers out. The only shuffle before the summaries, and it happens once for all evaluations. */
    static void write(Dataset<Row> dossiers, String folder) {
        dossiers.withColumn("bytes", expr("CAST(octet_length(dossier) AS BIGINT)"))
                .withColumn("year", expr("coalesce(year(as_of), 0)"))
                .withColumn(
                        "province", expr("CASE WHEN county RLIKE '^[0-9A-Za-z]{2}' THEN left(county, 2) ELSE '00' END"))
                .withColumn(
                        "part",
                        expr("CAST(coalesce(sum(bytes) OVER (PARTITION BY year, province"
                                + " ORDER BY bytes DESC, county, source ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)"
                                + " DIV " + BYTES_PER_FILE + " AS INT)"))
                .sortWithinPartitions(
                        col("year"), col("province"), col("part"), col("bytes").desc(), col("county"), col("source"))
                .write()
                .mode("errorifexists")
                .partitionBy("year", "province", "part")
                .parquet(folder);
    }

    /**
     * Reads what is asked for, and no file besides.
     *
     * @param years none: all
     * @param provinces the first two digits of the counties' codes; none: all
     */
    static Dataset<Row> read(SparkSession spark, String folder, Years years, List<String> provinces) {
        Dataset<Row> dossiers = spark.read().schema(SCHEMA).parquet(folder);
        if (!years.all()) {
            dossiers = dossiers.where(col("year").isin(years.list().toArray()));
        }
        return provinces.isEmpty() ? dossiers : dossiers.where(col("province").isin(provinces.toArray()));
    }
}
