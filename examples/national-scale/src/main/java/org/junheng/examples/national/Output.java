package org.junheng.examples.national;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The tables that are made of evaluations, each a folder of Parquet files with the partitions packs, province and year. */
enum Output {
    /** One row per dossier, date and set of packs: its verdicts and statistics, or why it could not be evaluated. */
    COUNTIES("counties", CountyRow.COLUMNS, CountyRow::of),
    /** One row per finding, in the order of the evaluation. */
    FINDINGS("findings", FindingRow.COLUMNS, FindingRow::of),
    /** Each evaluation as {@code junheng-findings/1}: the very text that the library writes on one machine. */
    JSON("json", JsonRow.COLUMNS, JsonRow::of);

    /** The columns that are partitions, in their order. */
    static final String[] PARTITIONS = {"packs", "province", "year"};

    private final String folder;
    private final StructType schema;
    private final Function<Judged, Stream<Row>> rows;

    Output(String folder, String columns, Function<Judged, Stream<Row>> rows) {
        this.folder = folder;
        this.schema = StructType.fromDDL("packs STRING, province STRING, year INT, " + columns);
        this.rows = rows;
    }

    /** The folder of the table, in that of a run. */
    String in(String out) {
        return out + "/" + folder;
    }

    StructType schema() {
        return schema;
    }

    /** The rows of one county, made one by one. */
    Iterator<Row> rows(Judged judged) {
        return rows.apply(judged).iterator();
    }
}
