package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF 2.1.0, held against the schema of OASIS and against what code hosts ask for besides. */
class SarifLogTest {
    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder;

    /** Below the working directory, with characters that an address must not have as they are. */
    private final Path below = Path.of("target/sarif 50%#1");

    private static Schema schema() {
        try (InputStream file = SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void begin() throws IOException {
        System.setProperty(PackCache.PROPERTY, "");
        deleteBelow();
    }

    @AfterEach
    void end() throws IOException {
        System.clearProperty(PackCache.PROPERTY);
        deleteBelow();
    }

    private void deleteBelow() throws IOException {
        if (!Files.exists(below)) {
            return;
        }
        Files.walkFileTree(below, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Run check(String... packs) {
        String[] args = new String[packs.length + 3];
        args[0] = "check";
        args[1] = "--format";
        args[2] = "sarif";
        System.arraycopy(packs, 0, args, 3, packs.length);
        return Run.of(args);
    }

    /** The run of a log that the schema accepts. */
    private static JsonNode run(String log) {
        assertThat(SCHEMA.validate(log, InputFormat.JSON)).isEmpty();
        JsonNode json = JsonMapper.shared().readTree(log);
        assertThat(json.get("runs")).hasSize(1);
        return json.get("runs").get(0);
    }

    private static JsonNode place(JsonNode result) {
        return result.get("locations").get(0).get("physicalLocation");
    }

    private static String uri(JsonNode result) {
        return place(result).get("artifactLocation").get("uri").stringValue();
    }

    private static List<String> rules(JsonNode run) {
        return run.get("tool")
                .get("driver")
                .get("rules")
                .valueStream()
                .map(each -> each.get("id").stringValue())
                .toList();
    }

    @Test
    void schemaRefusesWhatIsNoLog() {
        String good = check("hainan/satisfaction-survey-2014").out();

        assertThat(SCHEMA.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(good.replace("\"runs\"", "\"ran\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void mistakeHasItsKindItsFileAndItsLine() throws IOException {
        SmallPacks packs = SmallPacks.in(below)
                .replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast")
                .replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "expect: MET", "expect: MEET");

        Run run = check(packs.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        JsonNode log = run(run.out());
        assertThat(log.get("tool").get("driver").get("name").stringValue()).isEqualTo("Junheng");
        assertThat(rules(log)).containsExactly("sentence.word", "word.other");
        assertThat(log.get("results")).hasSize(2);
        JsonNode mistake = log.get("results").get(1);
        assertThat(mistake.get("ruleId").stringValue()).isEqualTo("sentence.word");
        assertThat(mistake.get("level").stringValue()).isEqualTo("error");
        assertThat(mistake.get("message").get("text").stringValue())
                .startsWith("没有\"atleast\"这个要求,")
                .endsWith("\"atLeast\"?");
        assertThat(uri(mistake)).isEqualTo("target/sarif%2050%25%231/test/base-2020/section/R1-teachers.drl");
        assertThat(place(mistake).get("region").get("startLine").intValue()).isEqualTo(15);
        assertThat(place(mistake).get("region").has("startColumn")).isFalse();
        JsonNode rule = log.get("tool").get("driver").get("rules").get(0);
        assertThat(rule.get("shortDescription").get("text").stringValue()).isEqualTo("没有\"…\"这个要求");
    }

    @Test
    void packElsewhereHasAWholeAddress() throws IOException {
        SmallPacks packs = SmallPacks.in(folder).replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast");

        JsonNode log = run(check(packs.path(SmallPacks.BASE)).out());

        assertThat(uri(log.get("results").get(0)))
                .isEqualTo(Path.of(packs.path(SmallPacks.BASE), SmallPacks.RULE)
                        .toUri()
                        .toString());
    }

    @Test
    void mistakeInAZipFileIsPlacedAtTheZipFile() throws IOException {
        SmallPacks packs = SmallPacks.in(folder).replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast");
        Files.createDirectories(below);
        Path zip = zipped(Path.of(packs.path(SmallPacks.BASE)), below.resolve("pack.zip"));

        JsonNode result = run(check(zip.toString()).out()).get("results").get(0);

        assertThat(uri(result)).isEqualTo("target/sarif%2050%25%231/pack.zip");
        assertThat(place(result).get("region").get("startLine").intValue()).isEqualTo(1);
        assertThat(result.get("message").get("text").stringValue()).startsWith("section/R1-teachers.drl:15 没有");
    }

    private static Path zipped(Path pack, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(pack.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return zip;
    }

    @Test
    void conflictIsANoteAtTheSecondClauseWithTheFirstBesideIt() throws IOException {
        SmallPacks packs = SmallPacks.in(below).related();

        Run run = check(packs.path(SmallPacks.LOCAL));

        assertThat(run.code()).isZero();
        JsonNode log = run(run.out());
        assertThat(log.get("results")).hasSize(1);
        JsonNode note = log.get("results").get(0);
        assertThat(note.get("level").stringValue()).isEqualTo("note");
        assertThat(note.get("message").get("text").stringValue()).contains("≥ 4.2", "≥ 4.6", "乙更严");
        assertThat(uri(note)).endsWith("test/local-2023/section/R1-teachers.drl");
        assertThat(place(note).get("region").get("startLine").intValue()).isEqualTo(9);
        assertThat(note.get("relatedLocations")
                        .get(0)
                        .get("physicalLocation")
                        .get("artifactLocation")
                        .get("uri")
                        .stringValue())
                .isEqualTo("target/sarif%2050%25%231/test/base-2020/section/R1-teachers.drl");
        assertThat(log.has("originalUriBaseIds")).isFalse();
        assertThat(run(Run.of("check", packs.path(SmallPacks.LOCAL), "--format", "sarif", "--no-conflicts")
                                .out())
                        .get("results"))
                .isEmpty();
    }

    @Test
    void remarkIsAWarning() throws IOException {
        SmallPacks packs = SmallPacks.in(below)
                .replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "test-teachers: 42", "test-teachers: 43");

        JsonNode log = run(check(packs.path(SmallPacks.BASE)).out());

        assertThat(log.get("results")).hasSize(1);
        assertThat(log.get("results").get(0).get("level").stringValue()).isEqualTo("warning");
        assertThat(rules(log)).containsExactly("remark.limit");
    }

    /** Equal limits are no conflict: nobody has to look at them. */
    @Test
    void equalRequirementsAreNoResults() throws IOException {
        SmallPacks packs = SmallPacks.in(below)
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@equals(\"TA-R1\")\n    @cite")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "4.6", "4.2")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "test-teachers: 46", "test-teachers: 42")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "test-teachers: 45", "test-teachers: 41")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "4.50", "4.10");

        Run run = check(packs.path(SmallPacks.LOCAL));

        assertThat(run.code()).isZero();
        assertThat(run(run.out()).get("results")).isEmpty();
    }

    /** Its files are in no folder of the reader's: the address says below what it is. */
    @Test
    void shippedPackHasABaseOfItsOwn() {
        JsonNode log = run(check("tianjin/wuqing-2020").out());

        assertThat(log.get("results")).isNotEmpty().allSatisfy(each -> {
            assertThat(uri(each)).startsWith("tianjin/wuqing-2020/");
            assertThat(place(each).get("artifactLocation").get("uriBaseId").stringValue())
                    .isEqualTo("SHIPPED_PACKS");
        });
        assertThat(log.get("originalUriBaseIds").has("SHIPPED_PACKS")).isTrue();
    }

    @Test
    void everyResultHasARuleAndEveryRuleAResult() {
        JsonNode log =
                run(check("tianjin/wuqing-2020", "unnamed/county-report-2020").out());

        assertThat(rules(log))
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(log.get("results")
                        .valueStream()
                        .map(each -> each.get("ruleId").stringValue())
                        .distinct()
                        .toList());
    }
}
