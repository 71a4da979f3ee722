package org.junheng.examples.national;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Turns a table of counties and a table of schools into the {@link DossierTable} that is evaluated. */
@Command(
        name = "schools",
        description = "Turns a table of counties and one of schools into the Parquet that is evaluated.",
        mixinStandardHelpOptions = true)
final class GroupSchools implements Callable<Integer> {
    @Option(
            names = "--counties",
            required = true,
            description =
                    "Parquet: code, name, as_of (a date); every other column is a fact of the county, named by its code.")
    private String counties = "";

    @Option(
            names = "--schools",
            required = true,
            description =
                    "Parquet: county, as_of, code, name, kind, and what else a dossier says of a school; every other column is"
                            + " a fact of the school, or of one of its sections: primary.students, junior.backbone-teachers.")
    private String schools = "";

    @Option(names = "--out", required = true, description = "The folder to be written; it must not be there yet.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSessions.open()) {
            KeyValueGroupedDataset<String, Row> schoolsOf = byCounty(spark, schools, "county");
            DossierTable.write(
                    byCounty(spark, counties, "code")
                            .cogroup(
                                    schoolsOf,
                                    (CoGroupFunction<String, Row, Row, Row>) GroupSchools::dossiers,
                                    Encoders.row(DossierTable.ROWS)),
                    out);
        }
        return 0;
    }

    private static KeyValueGroupedDataset<String, Row> byCounty(SparkSession spark, String table, String code) {
        Dataset<Row> rows = spark.read().parquet(table);
        for (StructField column : rows.schema().fields()) {
            if (column.dataType().equals(DataTypes.DoubleType)
                    || column.dataType().equals(DataTypes.FloatType)) {
                throw new IllegalArgumentException(table + ": column " + column.name() + " is "
                        + column.dataType().simpleString()
                        + ", and figures are exact: make it a decimal or a whole number");
            }
        }
        return rows.groupByKey(
                (MapFunction<Row, String>) row -> row.getAs(code) + " " + row.getAs("as_of"), Encoders.STRING());
    }

    /** One dossier for each row of a county; schools without one become a dossier without a county, which is refused later. */
    private static Iterator<Row> dossiers(String key, Iterator<Row> counties, Iterator<Row> schools) {
        List<Row> sorted = new ArrayList<>();
        schools.forEachRemaining(sorted::add);
        sorted.sort(Comparator.comparing(row -> String.valueOf(row.<Object>getAs("code"))));
        List<Row> dossiers = new ArrayList<>();
        counties.forEachRemaining(county -> dossiers.add(DossierHead.row(key, DossierOfRows.json(county, sorted))));
        return dossiers.isEmpty()
                ? List.of(RowFactory.create(
                                key, key.split(" ", 2)[0], null, DossierOfRows.json(RowFactory.create(), sorted)))
                        .iterator()
                : dossiers.iterator();
    }
}
