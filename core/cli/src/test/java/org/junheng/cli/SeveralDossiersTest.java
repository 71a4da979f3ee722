package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeveralDossiersTest {
    @TempDir
    private Path folder;

    private static String dossier(String code, String date) {
        return """
            {"format": "junheng-dossier/1", "asOf": "%s", "county": {"code": "%s", "name": "x"}, "schools": [
             {"code": "1", "name": "s", "kind": "primary", "facts": {"books": 10}, "sections": {"primary": {"students": 5}}}]}
            """.formatted(date, code);
    }

    private static String onOneLine(String dossier) {
        return dossier.replace("\n", "") + "\n";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> counties(Run run) {
        return run.out().lines().map(SeveralDossiersTest::county).toList();
    }

    private static String county(String line) {
        JsonNode evaluation = JsonMapper.shared().readTree(line);
        return evaluation.at("/county/code").stringValue() + " "
                + evaluation.get("asOf").stringValue();
    }

    private static Run evaluate(Path... paths) {
        return Run.of(Stream.concat(
                        Stream.of("evaluate", "--format", "json"),
                        Stream.of(paths).map(Path::toString))
                .toArray(String[]::new));
    }

    /** A code is what somebody wrote; it must not lead a file out of the folder. */
    @Test
    void pageOfACountyStaysInItsFolder() throws IOException {
        write("in/1.json", dossier("../up", "2020-01-01"));
        write("in/2.json", dossier("A", "2020-01-01"));
        write("in/3.json", dossier("a", "2020-01-01"));

        Run.of(
                "evaluate",
                folder.resolve("in").toString(),
                "--format",
                "html",
                "--out",
                folder.resolve("out").toString());

        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            // 2e is a dot and 2f a slash
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "_2e_2e_2fup-2020-01-01.html",
                            "A-2020-01-01.html",
                            "a-2020-01-01-2.html",
                            "index.html",
                            "summary.csv",
                            ".junheng");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactlyInAnyOrder("in", "out");
        }
    }

    @Test
    void badOneIsReportedAndTheOthersAreWritten() throws IOException {
        Path first = write("1.json", dossier("1", "2020-01-01"));
        Path bad = write("2.json", dossier("2", "2020-01-01").replace("books", "bokks"));
        Path absent = folder.resolve("3.json");
        Path last = write("4.json", dossier("4", "2020-01-01"));

        Run run = evaluate(first, bad, absent, last);

        assertThat(counties(run)).containsExactly("1 2020-01-01", "4 2020-01-01");
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err().lines().toList().get(0)).startsWith(bad + ":2 schools[0].facts.bokks: ");
        assertThat(run.err().lines().toList().get(1)).startsWith(absent + ": ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void folderGivesEveryDossierBelowItSortedByPath() throws IOException {
        write("b/2.json", dossier("b2", "2020-01-01"));
        write("a.json", dossier("a", "2020-01-01"));
        write("b/1.jsonl", onOneLine(dossier("b1", "2020-01-01")) + onOneLine(dossier("b1b", "2020-01-01")));
        write("readme.txt", "nothing");

        Run run = evaluate(folder);

        assertThat(counties(run)).containsExactly("a 2020-01-01", "b1 2020-01-01", "b1b 2020-01-01", "b2 2020-01-01");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void folderWithOneDossierGivesOneLine() throws IOException {
        write("1.json", dossier("1", "2020-01-01"));

        assertThat(evaluate(folder).out().lines()).hasSize(1);
    }

    @Test
    void datesMayDifferWithinOneCall() throws IOException {
        Path lines = write(
                "lines.jsonl",
                onOneLine(dossier("1", "2020-01-01"))
                        + onOneLine(dossier("2", "2014-01-01"))
                        + onOneLine(dossier("3", "2020-01-01")));

        Run run = evaluate(lines);

        assertThat(counties(run)).containsExactly("1 2020-01-01", "2 2014-01-01", "3 2020-01-01");
        assertThat(run.out().lines().toList().get(1)).contains("national/basic-balance-2012");
    }

    @Test
    void moreThanOneBatchKeepsItsOrder() throws IOException {
        String all = IntStream.range(0, 120)
                .mapToObj(i -> onOneLine(dossier(Integer.toString(i), "2020-01-01")))
                .collect(Collectors.joining("\n"));
        Path lines = write("lines.jsonl", all);

        Run run = evaluate(lines);

        assertThat(counties(run))
                .containsExactlyElementsOf(
                        IntStream.range(0, 120).mapToObj(i -> i + " 2020-01-01").toList());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void batchGivesWhatEachDossierGivesAlone() throws IOException {
        Path first = write("1.json", dossier("1", "2020-01-01"));
        Path second = write("2.json", dossier("2", "2020-01-01").replace("10", "11"));

        String together =
                Run.of("evaluate", first.toString(), second.toString()).out();

        assertThat(together)
                .isEqualTo(Run.of("evaluate", first.toString()).out() + "\n"
                        + Run.of("evaluate", second.toString()).out());
    }

    @Test
    void dateWithoutLawRefusesOnlyItsDossiers() throws IOException {
        Path early = write("1.json", dossier("1", "1990-01-01"));
        Path later = write("2.json", dossier("2", "2020-01-01"));

        Run run = evaluate(early, later);

        assertThat(counties(run)).containsExactly("2 2020-01-01");
        assertThat(run.err()).startsWith(early + ": 1990-01-01 ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void lastLineNeedsNoEnd() throws IOException {
        Path lines = write(
                "lines.jsonl",
                onOneLine(dossier("1", "2020-01-01"))
                        + dossier("2", "2020-01-01").replace("\n", ""));

        assertThat(counties(evaluate(lines))).containsExactly("1 2020-01-01", "2 2020-01-01");
    }

    @Test
    void linesOfAWindowsFileAreRead() throws IOException {
        Path lines = write(
                "lines.jsonl",
                "\uFEFF"
                        + onOneLine(dossier("1", "2020-01-01")).replace("\n", "\r\n")
                        + "\r\n"
                        + onOneLine(dossier("2", "2020-01-01")).replace("\n", "\r\n"));

        Run run = evaluate(lines);

        assertThat(run.err()).isEmpty();
        assertThat(counties(run)).containsExactly("1 2020-01-01", "2 2020-01-01");
    }
}
