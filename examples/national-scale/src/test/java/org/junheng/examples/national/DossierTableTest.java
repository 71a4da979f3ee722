package org.junheng.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How dossiers get into the table, whatever they came from, and where they lie in it. */
class DossierTableTest {
    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        SparkSessions.open().stop();
    }

    /** A county of five megabytes beside nine of one: it is a task for itself, and no task has much more than four. */
    @Test
    void aLargeCountyLiesAloneAndSmallOnesTogether() {
        SparkSession spark = SparkSessions.open();
        Dataset<Row> dossiers = spark.range(10)
                .selectExpr(
                        "concat('c', id) AS source",
                        "concat('34000', id) AS county",
                        "CAST(NULL AS DATE) AS as_of",
                        "CAST(repeat('x', 1048576 * CASE WHEN id = 7 THEN 5 ELSE 1 END) AS BINARY) AS dossier");

        DossierTable.write(dossiers, path("table"));

        List<Row> laidOut = DossierTable.read(spark, path("table"), Years.of(""), List.of("34"))
                .orderBy("source")
                .collectAsList();
        assertThat(laidOut.stream().map(row -> row.getAs("source") + ":" + row.getAs("part")))
                .containsExactly("c0:1", "c1:1", "c2:1", "c3:2", "c4:2", "c5:2", "c6:2", "c7:0", "c8:3", "c9:3");
    }

    @Test
    void linesAndTablesAreDossiersToo() throws Exception {
        String books = oneLine(Counties.example("five-schools-books"));
        Counties.write(
                Map.of(
                        "two.jsonl",
                        (books + "\n\n" + books.replace("9901", "3401") + "\n").getBytes(StandardCharsets.UTF_8)),
                folder.resolve("in"));
        SparkSession spark = SparkSessions.open();
        spark.createDataFrame(
                        List.of(RowFactory.create(books.replace("9901", "1101"), "whatever")),
                        StructType.fromDDL("dossier STRING, other STRING"))
                .coalesce(1)
                .write()
                .parquet(path("in/table"));

        assertThat(Nation.run("dossiers", "--in", path("in"), "--out", path("table")))
                .isZero();

        List<Row> rows = DossierTable.read(SparkSessions.open(), path("table"), Years.of("2014"), List.of())
                .orderBy("county")
                .collectAsList();
        assertThat(rows).extracting(row -> row.<String>getAs("county")).containsExactly("110101", "340101", "990101");
        assertThat(rows.get(1).<String>getAs("source")).isEqualTo("two.jsonl#3");
        assertThat(rows.get(0).<String>getAs("source")).endsWith(".parquet");
        assertThat(rows.get(2).<byte[]>getAs("dossier")).isEqualTo(books.getBytes(StandardCharsets.UTF_8));
    }

    /** The five schools of the published example, as two tables: the same findings as from the file. */
    @Test
    void schoolsOfATableBecomeTheDossiersOfTheirCounties() {
        SparkSession spark = SparkSessions.open();
        write(
                spark.sql("SELECT '990101' AS code, '校际均衡指标计算方法算例县' AS name, DATE'2014-12-31' AS as_of,"
                        + " CAST(NULL AS INT) AS `total-population`"),
                "counties");
        write(
                spark.sql("SELECT '990101' AS county, DATE'2014-12-31' AS as_of, concat('99010100', n) AS code,"
                        + " concat('算例学校', CAST(n AS INT)) AS name, 'primary' AS kind, 'public' AS ownership, 7 AS sponsor,"
                        + " books, students AS `primary.students`, CAST(NULL AS INT) AS `junior.students`"
                        + " FROM VALUES ('05', 402, 55), ('01', 279, 45), ('03', 935, 89), ('02', 137, 37), ('04', 160, 76)"
                        + " AS schools(n, books, students)"),
                "schools");

        assertThat(Nation.run(
                        "schools",
                        "--counties",
                        path("counties"),
                        "--schools",
                        path("schools"),
                        "--out",
                        path("table")))
                .isZero();

        Row row = DossierTable.read(SparkSessions.open(), path("table"), Years.of(""), List.of())
                .first();
        assertThat(findings(row.getAs("dossier")))
                .isEqualTo(findings(Counties.example("five-schools-books").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void floatingPointIsRefusedBeforeAnythingIsWritten() {
        SparkSession spark = SparkSessions.open();
        write(
                spark.sql(
                        "SELECT '990101' AS code, 'x' AS name, DATE'2014-12-31' AS as_of, 1.5D AS `total-population`"),
                "counties");

        assertThat(Nation.run(
                        "schools",
                        "--counties",
                        path("counties"),
                        "--schools",
                        path("counties"),
                        "--out",
                        path("table")))
                .isEqualTo(2);

        assertThat(folder.resolve("table")).doesNotExist();
    }

    private static List<Finding> findings(byte[] json) {
        Dossier dossier = Counties.LIBRARY.reader().read(json, "test");
        return Counties.LIBRARY.evaluate(dossier, dossier.asOf().orElseThrow()).findings();
    }

    private static String oneLine(String json) {
        return json.replace("\n", " ");
    }

    private void write(Dataset<Row> rows, String name) {
        rows.coalesce(1).write().parquet(path(name));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void folderThatIsNotThereIsTheCallersMistake() {
        assertThat(Nation.run("evaluate", "--in", path("nowhere"), "--out", path("out")))
                .isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
