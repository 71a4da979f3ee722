package org.junheng.examples.national;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junheng.findings.Comparator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingsJson;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.input.InvalidInputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands over a small nation, and holds what they wrote against what the library finds by itself. */
class NationTest {
    @TempDir
    static Path folder;

    private static Map<String, Evaluation> expected = Map.of();
    private static Map<String, List<String>> filesBefore = Map.of();
    private static Map<String, List<String>> filesAfter = Map.of();
    private static List<Row> findings = List.of();
    private static List<Row> json = List.of();
    private static List<Row> errors = List.of();
    private static List<Row> counties = List.of();

    @BeforeAll
    static void run() throws Exception {
        Map<String, byte[]> good = Counties.good();
        expected = Counties.evaluated(good);
        Counties.write(good, folder.resolve("in"));
        Counties.write(Counties.bad(), folder.resolve("in"));

        run("dossiers", "--in", path("in"), "--out", path("dossiers"));
        run("evaluate", "--in", path("dossiers"), "--out", path("out"), "--json");
        filesBefore = files();
        run(
                "evaluate",
                "--in",
                path("dossiers"),
                "--out",
                path("out"),
                "--json",
                "--years",
                "2022",
                "--provinces",
                "34,99");
        filesAfter = files();

        try (SparkSession spark = SparkSessions.open()) {
            findings = read(spark, Output.FINDINGS, "county", "year", "ordinal");
            json = read(spark, Output.JSON, "county", "year");
            counties = read(spark, Output.COUNTIES, "source");
            errors = spark.read().parquet(path("out/errors")).orderBy("source").collectAsList();
        }
    }

    @Test
    void theTextOfEveryCountyIsThatOfTheLibrary() {
        Map<String, String> texts = new TreeMap<>();
        expected.forEach((key, evaluation) -> {
            StringWriter text = new StringWriter();
            FindingsJson.writeLine(evaluation, text);
            texts.put(key, text.toString());
        });

        assertThat(json.stream().collect(toMap(NationTest::key, row -> row.<String>getAs("json"))))
                .isEqualTo(texts);
    }

    @Test
    void theRowsAreTheFindingsOfTheLibraryInTheirOrder() {
        Map<String, List<Row>> byCounty = findings.stream().collect(groupingBy(NationTest::key));

        assertThat(byCounty.keySet()).isEqualTo(expected.keySet());
        byCounty.forEach(
                (key, rows) -> assertThat(rows.stream().map(NationTest::finding).toList())
                        .isEqualTo(Objects.requireNonNull(expected.get(key)).findings()));
    }

    @Test
    void numbersAreThereToCalculateWith() {
        Row cv = findings.stream()
                .filter(row -> key(row).equals("341881 2022")
                        && "teachers-above-required-qualification".equals(row.getAs("item"))
                        && "NQB2017-CV-primary".equals(row.getAs("criterion")))
                .findFirst()
                .orElseThrow();

        assertThat(cv.<Double>getAs("measured_number")).isEqualTo(0.677);
        assertThat(cv.<Double>getAs("margin_number")).isEqualTo(-0.177);
    }

    @Test
    void whatCannotBeEvaluatedIsAnErrorAndStopsNobody() {
        assertThat(errors.stream().map(row -> row.<String>getAs("source")).toList())
                .containsExactly("bad-code.json", "broken.json", "gb.json", "no-date.json");
        Counties.bad().forEach((name, bytes) -> {
            String told = errors.stream()
                    .filter(row -> name.equals(row.getAs("source")))
                    .findFirst()
                    .orElseThrow()
                    .getAs("error");
            try {
                Counties.LIBRARY.reader().read(bytes, name);
                assertThat(told).contains("no asOf").contains("--as-of");
            } catch (InvalidInputException e) {
                assertThat(told).isEqualTo(e.getMessage()).startsWith(name);
            }
        });
        assertThat(errors)
                .filteredOn(row -> row.getAs("source").equals("bad-code.json"))
                .first()
                .satisfies(row -> {
                    assertThat(row.<String>getAs("county")).isEqualTo("340001");
                    assertThat(row.<String>getAs("province")).isEqualTo("34");
                    assertThat(row.<LocalDate>getAs("as_of")).isEqualTo(LocalDate.of(2014, 12, 31));
                });
        assertThat(counties).hasSize(expected.size() + 4);
    }

    @Test
    void findingsLieByPacksProvinceAndYear() {
        assertThat(filesBefore.keySet().stream().filter(path -> path.startsWith("findings")))
                .containsExactly(
                        "findings/packs=national/province=11/year=2023",
                        "findings/packs=national/province=34/year=2022",
                        "findings/packs=national/province=99/year=2014",
                        "findings/packs=national/province=99/year=2021",
                        "findings/packs=national/province=99/year=2022",
                        "findings/packs=national/province=99/year=2023");
    }

    /** The names of Parquet files differ from run to run, and their bytes do not. */
    @Test
    void anotherRunReplacesWhatItComputesByTheSameBytesAndNothingElse() {
        assertThat(filesAfter.keySet()).isEqualTo(filesBefore.keySet());
        filesBefore.forEach((path, before) -> {
            List<String> after = Objects.requireNonNull(filesAfter.get(path));
            assertThat(hashes(after)).as(path).isEqualTo(hashes(before));
            boolean computed = path.endsWith("year=2022") || path.equals("errors");
            assertThat(after.equals(before)).as(path).isNotEqualTo(computed);
        });
    }

    /** The county that passes has one dossier of 2021 and one of 2022. */
    @Test
    void twoDossiersOfACountyForOneDateAreRefusedBeforeAnythingIsWritten() {
        assertThat(Nation.run("evaluate", "--in", path("dossiers"), "--out", path("none"), "--as-of", "2023-12-31"))
                .isEqualTo(2);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void summariesCountWhatTheLibraryFinds() throws Exception {
        ExpectedAnswers answers = new ExpectedAnswers(expected.values());
        try (NationDatabase database = NationDatabase.open(folder.resolve("out"))) {
            for (String format : List.of("csv", "parquet")) {
                String files = "read_" + format + "('" + path("out/summaries") + "/%s-" + format + "/*/*/*." + format
                        + "', hive_partitioning = true)";
                assertThat(counted(database.ask(
                                "SELECT year, province, view, outcome, counties FROM " + files.formatted("verdicts"))))
                        .isEqualTo(answers.verdicts());
                assertThat(counted(database.ask("SELECT year, province, view, criterion, outcome, findings FROM "
                                + files.formatted("outcomes"))))
                        .isEqualTo(answers.outcomes());
            }
            assertThat(database.ask(
                                    "SELECT counties, least, median, greatest FROM read_csv('" + path("out/summaries")
                                            + "/variations-csv/*/year=2014/*.csv') WHERE province = 'all' AND indicator = 'books'")
                            .get(1))
                    .containsExactly("1", "0.515", "0.515", "0.515");
        }
    }

    @Test
    void questionsAreAnsweredAsTheLibraryWouldAnswerThem() throws Exception {
        ExpectedAnswers answers = new ExpectedAnswers(expected.values());
        try (NationDatabase database = NationDatabase.open(folder.resolve("out"))) {
            assertThat(counted(database.ask("SELECT year, province, view, criterion, counties FROM ("
                            + AskNation.Question.BLOCKING.sql() + ")")))
                    .isEqualTo(answers.blocking());
            List<List<String>> oneShort = database.ask(
                    "SELECT DISTINCT year, county, view, criterion FROM (" + AskNation.Question.ONE_SHORT.sql() + ")");
            assertThat(Set.copyOf(oneShort.subList(1, oneShort.size())))
                    .isEqualTo(answers.oneShort())
                    .anyMatch(row -> row.subList(0, 2).equals(List.of("2022", "990202")));
            assertThat(counted(database.ask("SELECT year, view, indicator, stage,"
                            + " CAST(round(from_cv * 20) AS INTEGER), counties FROM ("
                            + AskNation.Question.VARIATIONS.sql()
                            + ")")))
                    .isEqualTo(answers.variations());
            assertThat(counted(database.ask("SELECT year, view, criterion, before, after, counties FROM ("
                            + AskNation.Question.CHANGES.sql() + ")")))
                    .isEqualTo(answers.changes())
                    .isNotEmpty();
        }
    }

    private static void run(String... args) {
        assertThat(Nation.run(args)).isZero();
    }

    private static String path(String name) {
        return folder.resolve(name).toString();
    }

    private static List<Row> read(SparkSession spark, Output output, String first, String... then) {
        return spark.read()
                .schema(output.schema())
                .parquet(output.in(path("out")))
                .orderBy(first, then)
                .collectAsList();
    }

    /** The files of each folder, each as its name, a blank and the hash of its bytes. */
    private static Map<String, List<String>> files() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(file -> file.toString().endsWith(".parquet")
                            || file.toString().endsWith(".csv"))
                    .collect(groupingBy(
                            file -> out.relativize(file.getParent()).toString(),
                            TreeMap::new,
                            mapping(file -> file.getFileName() + " " + sha256(file), toList())));
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> hashes(List<String> files) {
        return files.stream().map(file -> file.substring(file.indexOf(' '))).toList();
    }

    /** Of the rows of an answer the last column, as a number, by the others. */
    private static Map<List<String>, Long> counted(List<List<String>> answer) {
        return answer.stream()
                .skip(1)
                .collect(toMap(row -> row.subList(0, row.size() - 1), row -> Long.valueOf(row.get(row.size() - 1))));
    }

    private static String key(Row row) {
        return row.getAs("county") + " " + row.getAs("year");
    }

    private static Finding finding(Row row) {
        return new Finding(
                row.getAs("view"),
                row.getAs("criterion"),
                row.getAs("pack"),
                new Subject(
                        Coded.find(Subject.Type.class, row.getAs("subject_type"))
                                .orElseThrow(),
                        row.getAs("subject"),
                        row.getAs("subject_name"),
                        row.getAs("stage") == null
                                ? null
                                : Coded.find(Stage.class, row.getAs("stage")).orElseThrow(),
                        row.getAs("item")),
                row.getAs("indicator"),
                Outcome.valueOf(row.getAs("outcome")),
                row.getAs("measured") == null
                        ? null
                        : new Finding.Measured(
                                row.getAs("measured"), row.getAs("measured_exact"), row.getAs("measured_unit")),
                row.getAs("required") == null
                        ? null
                        : new Finding.Required(
                                comparator(row.getAs("comparator")), row.getAs("required"), row.getAs("required_unit")),
                row.getAs("margin"),
                row.getAs("shortfall") == null
                        ? null
                        : new Finding.Shortfall(
                                row.getAs("shortfall"), row.getAs("shortfall_unit"), row.getAs("shortfall_fact")),
                row.getAs("citation"),
                row.getJavaMap(row.fieldIndex("inputs")),
                row.getList(row.fieldIndex("notes")),
                row.getList(row.fieldIndex("missing")),
                row.getAs("superseded_by"),
                row.getAs("is_check"),
                row.getAs("weaker_than"),
                row.getAs("message"));
    }

    private static Comparator comparator(String sign) {
        return Stream.of(Comparator.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }
}
