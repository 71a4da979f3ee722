package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A folder of dossiers, evaluated into a folder of results. */
class ManyCountiesTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void threeCounties() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        out = folder.resolve("out");
        write("a.json", dossier("A1", 10));
        write("b.json", dossier("B2", 20));
        write("c.json", dossier("C3", 30));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(in.resolve(name), text, StandardCharsets.UTF_8);
    }

    static String dossier(String code, int books) {
        return """
            {"format": "junheng-dossier/1", "asOf": "2020-01-01", "county": {"code": "%s", "name": "x"}, "schools": [
             {"code": "1", "name": "s", "kind": "primary", "facts": {"books": %d}, "sections": {"primary": {"students": 5}}}]}
            """.formatted(code, books);
    }

    private Run evaluate(String format) {
        return Run.of("evaluate", in.toString(), "--format", format, "--out", out.toString());
    }

    private static String done(int all, int evaluated, int refused) {
        return Words.text("folder.done", all, evaluated, all - evaluated, refused) + "\n";
    }

    /** Everything in a folder, also what the run keeps for itself. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // one character for each byte
                content.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    private static void age(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private static boolean isAsOld(Path file) throws IOException {
        return Files.getLastModifiedTime(file).equals(LONG_AGO);
    }

    @Test
    void eachCountyHasAFileWithItsLine() throws IOException {
        Run run = evaluate("json");

        assertThat(run).isEqualTo(new Run(1, "", done(3, 3, 0)));
        assertThat(content(out).keySet())
                .containsExactlyInAnyOrder(
                        "A1-2020-01-01.json",
                        "B2-2020-01-01.json",
                        "C3-2020-01-01.json",
                        "summary.csv",
                        ".junheng/json.journal",
                        ".junheng/lock");
        String all = Files.readString(out.resolve("A1-2020-01-01.json"))
                + Files.readString(out.resolve("B2-2020-01-01.json"))
                + Files.readString(out.resolve("C3-2020-01-01.json"));
        assertThat(Run.of("evaluate", in.toString(), "--format", "json").out()).isEqualTo(all);
    }

    @Test
    void textOfACountyIsWhatItsOwnRunPrints() throws IOException {
        evaluate("text");

        assertThat(Files.readString(out.resolve("B2-2020-01-01.txt")))
                .isEqualTo(Run.of("evaluate", in.resolve("b.json").toString()).out());
    }

    @Test
    void summaryCountsWhatTheFilesSay() throws IOException {
        write("b.json", "{");
        evaluate("json");

        List<String> lines =
                Files.readString(out.resolve("summary.csv")).lines().toList();
        String first = Files.readString(out.resolve("A1-2020-01-01.json"));
        assertThat(lines).hasSize(4);
        String[] head = lines.get(0).split(",", -1);
        String[] county = lines.get(1).split(",", -1);
        assertThat(county).hasSameSizeAs(head).startsWith("A1", "x", "2020-01-01", "1");
        assertThat(county).endsWith("A1-2020-01-01.json", in.resolve("a.json").toString(), "");
        // behind the verdicts, in the order of the contract
        List<String> outcomes =
                List.of("MET", "NOT_MET", "NO_DATA", "NEEDS_EVIDENCE", "UNDECIDED", "NOT_APPLICABLE", "NOT_YET_DUE");
        List<String> found = JsonMapper.shared()
                .readTree(first)
                .at("/findings")
                .valueStream()
                .map(finding -> finding.get("outcome").stringValue())
                .toList();
        int begin = head.length - 3 - outcomes.size();
        for (int i = 0; i < outcomes.size(); i++) {
            int count = Collections.frequency(found, outcomes.get(i));
            assertThat(county[begin + i]).as(outcomes.get(i)).isEqualTo(Integer.toString(count));
        }
        assertThat(lines.get(2)).startsWith(",,,,").contains(in.resolve("b.json") + ",");
    }

    @Test
    void secondRunEvaluatesNothing() throws IOException {
        evaluate("html");
        Map<String, String> first = content(out);
        age(out);

        Run again = evaluate("html");

        assertThat(again).isEqualTo(new Run(1, "", done(3, 0, 0)));
        assertThat(content(out)).isEqualTo(first);
        assertThat(isAsOld(out.resolve("A1-2020-01-01.html"))).isTrue();
    }

    @Test
    void changedDossierIsEvaluatedAgainAndNoOther() throws IOException {
        evaluate("json");
        age(out);
        write("b.json", dossier("B2", 21));

        assertThat(evaluate("json").err()).isEqualTo(done(3, 1, 0));

        assertThat(isAsOld(out.resolve("A1-2020-01-01.json"))).isTrue();
        assertThat(isAsOld(out.resolve("B2-2020-01-01.json"))).isFalse();
        assertSameAsFromTheBeginning("json");
    }

    private void assertSameAsFromTheBeginning(String format) throws IOException {
        Map<String, String> content = content(out);
        Path other = folder.resolve("other");
        Run.of("evaluate", in.toString(), "--format", format, "--out", other.toString());
        assertThat(content).isEqualTo(content(other));
    }

    @Test
    void damagedOrMissingResultIsMadeAgain() throws IOException {
        evaluate("json");
        Files.delete(out.resolve("A1-2020-01-01.json"));
        Files.writeString(out.resolve("B2-2020-01-01.json"), "half", StandardCharsets.UTF_8);
        String journal = Files.readString(out.resolve(".junheng/json.journal"));
        // as a kill in the middle of a line leaves it
        Files.writeString(out.resolve(".junheng/json.journal"), journal.substring(0, journal.length() - 9));

        assertThat(evaluate("json").err()).isEqualTo(done(3, 3, 0));

        assertSameAsFromTheBeginning("json");
    }

    @Test
    void otherDateOrPackIsEvaluatedAnew() throws IOException {
        evaluate("json");

        Run date = Run.of("evaluate", in.toString(), "--format", "json", "--out", out + "/", "--as-of", "2020-01-01");
        Run pack = Run.of(
                "evaluate",
                in.toString(),
                "--format",
                "json",
                "--out",
                out + "/",
                "--pack",
                "national/basic-balance-2012");

        assertThat(date.err()).isEqualTo(done(3, 3, 0));
        assertThat(pack.err()).isEqualTo(done(3, 3, 0));
    }

    @Test
    void changedPackIsEvaluatedAnew() throws IOException {
        SmallPacks packs = SmallPacks.in(folder.resolve("packs"));
        String pack = packs.path(SmallPacks.BASE);
        Run.of("evaluate", in.toString(), "--format", "json", "--out", out.toString(), "--pack", pack);

        Run same = Run.of("evaluate", in.toString(), "--format", "json", "--out", out.toString(), "--pack", pack);
        packs.replace(SmallPacks.BASE + "/pack.yaml", "1.0.0", "1.0.1");
        Run changed = Run.of("evaluate", in.toString(), "--format", "json", "--out", out.toString(), "--pack", pack);

        assertThat(same.err()).isEqualTo(done(3, 0, 0));
        assertThat(changed.err()).isEqualTo(done(3, 3, 0));
    }

    @Test
    void failedCountyIsReportedAndTheOthersAreWritten() throws IOException {
        Path bad = write("b.json", dossier("B2", 1).replace("books", "bokks"));
        Path nowhere = Files.createSymbolicLink(in.resolve("d.json"), Path.of("nowhere"));

        Run run = evaluate("json");

        assertThat(run.code()).isEqualTo(2);
        List<String> said = run.err().lines().toList();
        assertThat(said).hasSize(3);
        assertThat(said.get(0)).startsWith(bad + ":2 schools[0].facts.bokks: ");
        assertThat(said.get(1)).startsWith(nowhere + ": ");
        assertThat(said.get(2) + "\n").isEqualTo(done(2, 2, 2));
        assertThat(content(out)).containsKeys("A1-2020-01-01.json", "C3-2020-01-01.json");
        assertThat(evaluate("json").code()).isEqualTo(2);
        write("b.json", dossier("B2", 1));
        Files.delete(nowhere);
        assertThat(evaluate("json")).isEqualTo(new Run(1, "", done(3, 1, 0)));
    }

    @Test
    void sameCountyTwiceGetsTwoFilesAndIsKnownAgain() throws IOException {
        write("a2.json", dossier("A1", 11));
        write("a3.json", dossier("A1", 10));
        evaluate("json");

        assertThat(content(out)).containsKeys("A1-2020-01-01-2.json", "A1-2020-01-01-3.json");
        assertThat(evaluate("json").err()).isEqualTo(done(5, 0, 0));

        // the second takes the name of the first and the third that of the second
        Files.delete(in.resolve("a.json"));
        assertThat(evaluate("json").err()).startsWith(done(4, 2, 0).strip()).contains("A1-2020-01-01-3.json");
        assertThat(Files.readString(out.resolve("A1-2020-01-01.json")))
                .isEqualTo(Run.of("evaluate", in.toString(), "--format", "json")
                                .out()
                                .lines()
                                .findFirst()
                                .orElseThrow()
                        + "\n");
    }

    @Test
    void nothingIsLeftWhereNothingCouldBeEvaluated() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path wrong =
                Files.writeString(Files.createDirectory(folder.resolve("wrong")).resolve("x.json"), "[]");

        Run nothing = Run.of("evaluate", empty.toString(), "--format", "json", "--out", out.toString());
        Run refused = Run.of("evaluate", wrong.getParent().toString(), "--format", "json", "--out", out.toString());

        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err())
                .startsWith(empty + ": " + Words.text("folder.empty").split("\\|", -1)[0]);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void secondRunOnTheSameFolderIsRefused() throws IOException {
        Files.createDirectories(out.resolve(".junheng"));
        Path lock = out.resolve(".junheng/lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();

            assertThat(evaluate("json")).isEqualTo(new Run(2, "", Words.text("out.taken", out) + "\n"));
        }
        assertThat(evaluate("json").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx"})
    void resultsInsideTheInputAreNoDossiers(String format) throws IOException {
        out = in.resolve("results");

        assertThat(evaluate(format).err()).isEqualTo(done(3, 3, 0));
        assertThat(evaluate(format)).isEqualTo(new Run(1, "", done(3, 0, 0)));
    }

    @Test
    void resultsAmongTheDossiersAreRefused() throws IOException {
        Map<String, String> before = content(in);
        out = in;

        assertThat(evaluate("json")).isEqualTo(new Run(2, "", Words.text("out.among", out) + "\n"));
        assertThat(content(in)).isEqualTo(before);
    }

    @Test
    void placeWithAnEndingIsAFileOfLines() throws IOException {
        Path lines = folder.resolve("out.jsonl");

        Run run = Run.of("evaluate", in.toString(), "--format", "json", "--out", lines.toString());

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(Files.readAllLines(lines)).hasSize(3);
    }

    @Test
    void linesAndTablesAreKnownAgainToo() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            lines.add(dossier("L" + i, i).replace("\n", ""));
        }
        Files.write(in.resolve("l.jsonl"), lines);
        Path tables = in.resolve("tables");
        Run.of(
                "template",
                "national/quality-balance-2017",
                "--from",
                in.resolve("a.json").toString(),
                "--format",
                "csv",
                "--out",
                tables.toString());

        Run first = evaluate("json");
        lines.set(7, dossier("L7", 99).replace("\n", ""));
        Files.write(in.resolve("l.jsonl"), lines);
        Run second = evaluate("json");

        assertThat(first).isEqualTo(new Run(1, "", done(29, 29, 0)));
        assertThat(second).isEqualTo(new Run(1, "", done(29, 1, 0)));
        assertSameAsFromTheBeginning("json");
    }
}
