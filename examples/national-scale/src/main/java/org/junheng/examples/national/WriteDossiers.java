package org.junheng.examples.national;

import static org.apache.spark.sql.functions.col;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Turns a folder of dossiers, or a table with one dossier in each row, into the {@link DossierTable} that is evaluated. */
@Command(
        name = "dossiers",
        description = "Turns dossiers (files, or a column of a table) into the Parquet that is evaluated.",
        mixinStandardHelpOptions = true)
final class WriteDossiers implements Callable<Integer> {
    @Option(
            names = "--in",
            required = true,
            description =
                    "A folder with *.json, and *.jsonl with one dossier on each line; or with *.parquet whose column"
                            + " 'dossier' has the JSON text.")
    private String in = "";

    @Option(names = "--out", required = true, description = "The folder to be written; it must not be there yet.")
    private String out = "";

    @Override
    public Integer call() throws Exception {
        try (SparkSession spark = SparkSessions.open()) {
            DossierTable.write(files(spark).unionByName(tables(spark)), out);
        }
        return 0;
    }

    private Dataset<Row> files(SparkSession spark) throws java.io.IOException {
        Path folder = new Path(in);
        String root = folder.getFileSystem(spark.sessionState().newHadoopConf())
                .makeQualified(folder)
                .toString();
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", "*.{json,jsonl}")
                .load(in)
                .select(col("path"), col("content"))
                .flatMap(new DossiersOfFile(root), Encoders.row(DossierTable.ROWS));
    }

    private Dataset<Row> tables(SparkSession spark) {
        return spark.read()
                .schema("dossier STRING")
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", "*.parquet")
                .parquet(in)
                .selectExpr("input_file_name() AS path", "CAST(dossier AS BINARY) AS content")
                .flatMap(new DossiersOfFile(""), Encoders.row(DossierTable.ROWS));
    }

    /**
     * The dossiers of one file, named by their place below a folder.
     *
     * @param root the folder
     */
    record DossiersOfFile(String root) implements FlatMapFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Row file) {
            String path = file.getString(0);
            String name = path.startsWith(root + "/") ? path.substring(root.length() + 1) : path;
            byte[] content = file.getAs(1);
            if (!name.endsWith(".jsonl")) {
                return List.of(DossierHead.row(name, content)).iterator();
            }
            // decoded and encoded byte by byte, so that what is not UTF-8 is refused later and not mended here
            String[] lines = new String(content, StandardCharsets.ISO_8859_1).split("\n", -1);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    rows.add(DossierHead.row(name + "#" + (i + 1), lines[i].getBytes(StandardCharsets.ISO_8859_1)));
                }
            }
            return rows.iterator();
        }
    }
}
