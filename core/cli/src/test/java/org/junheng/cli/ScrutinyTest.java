package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check --laws} and {@code --proofs}, of packs in which check finds nothing to mend. */
class ScrutinyTest {
    private static final String BROKEN = "TighteningOnlyTightens";

    @TempDir
    private Path folder;

    private SmallPacks packs;
    private String local = "";

    @BeforeEach
    void writePacks() throws IOException {
        System.setProperty(PackCache.PROPERTY, "");
        packs = SmallPacks.in(folder);
        local = packs.path(SmallPacks.LOCAL);
    }

    @AfterEach
    void forgetTheCache() {
        System.clearProperty(PackCache.PROPERTY);
    }

    /**
     * A slip that check cannot see: 4.6 is more than 4.2 and both are persons, but the local indicator counts for every thousand
     * students. Whoever has 0.46 for every hundred meets it, and is far from 4.2.
     */
    private void countForEveryThousand() throws IOException {
        packs.add(SmallPacks.LOCAL + "/indicators.csv", """
                        code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
                        test-teachers-per-1000,每千名学生教师数,section,,,test-teachers,students,1000,人,2,
                        """)
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "test-teachers-per-100", "test-teachers-per-1000")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@tightens(\"TA-R1\")\n    @cite")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "students: 1000", "students: 10000");
    }

    @Test
    void soundPackIsSaidToKeepEveryLaw() throws IOException {
        packs.related();

        Run run = Run.of("check", local, "--no-conflicts", "--laws", "--counties", "1");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .startsWith("test/local-2023:没有发现问题(条目 1 条,例子 3 个)\n\n规律 test/local-2023:18 条,不成立 0 条\n")
                .contains("\n  成立    少填一个数,不会使任何一条或结论变成达标。(1 个县)\n")
                .doesNotContain("  不成立");
        assertThat(run.out().lines().filter(each -> each.startsWith("  成立"))).hasSize(18);
    }

    @Test
    void brokenLawIsShownByACountyThatCanBeReplayed() throws IOException {
        countForEveryThousand();
        Path counties = folder.resolve("counties");

        Run run = Run.of(
                "check",
                local,
                "--no-conflicts",
                "--laws",
                "--counties",
                "20",
                "--counterexamples",
                counties.toString());

        Path file = counties.resolve("test-local-2023-" + BROKEN + ".json");
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("18 条,不成立 1 条", "  不成立  写明加严、相同的", "与上级的关系不成立:本条“达标", "上级“未达标", file.toString());
        assertThat(counties).isDirectoryContaining(each -> each.equals(file));
        String replay = lineBehind(run.out(), "重看:");
        assertThat(replay)
                .isEqualTo("junheng evaluate " + file + " --pack " + local + " --as-of " + day(replay) + " --all");
        assertThat(outcomes(replay)).contains("TB-R1 MET", "TA-R1 NOT_MET");
        // one primary school is enough
        assertThat(JsonMapper.shared().readTree(Files.readString(file)).get("schools"))
                .hasSize(1);
    }

    /** On the first of September nobody asks: the county itself does not matter, the day does. */
    @Test
    void dayBetweenTwoVersionsIsNamed() throws IOException {
        String rule = SmallPacks.LOCAL + "/" + SmallPacks.RULE;
        packs.replace(rule, "@cite", "@inForceUntil(\"2024-08-31\")\n    @cite")
                .replace(rule, "then\n    findings.every($teachers).atLeast(4.6);\nend\n", """
                        then
                            findings.every($teachers).atLeast(4.6);
                        end

                        // 测区〔2023〕2号 第一条
                        // 每百名学生有教师4.6人以上,2024年9月起4.8人以上。
                        rule "R1 教师 2024年9月起"
                            @criterion("TB-R1-2024")
                            @inForceFrom("2024-09-02")
                            @cite("测区〔2023〕2号 第一条")
                        when
                            $teachers : SectionIndicator( code == "test-teachers-per-100", stage == Stage.PRIMARY )
                        then
                            findings.every($teachers).atLeast(4.8);
                        end
                        """);
        Path counties = folder.resolve("counties");

        Run run = Run.of(
                "check",
                local,
                "--no-conflicts",
                "--laws",
                "--counties",
                "1",
                "--counterexamples",
                counties.toString());

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "前后版本没有接上:TB-R1 施行至 2024-08-31,TB-R1-2024 自 2024-09-02 起施行",
                        "日期 2024-09-01,规律 OneVersionEachDay");
        assertThat(outcomes(lineBehind(run.out(), "重看:"))).noneMatch(each -> each.startsWith("TB-R1"));
    }

    @Test
    void withoutAFolderTheCountyIsPrintedAndCanBeSaved() throws IOException {
        countForEveryThousand();

        Run run = Run.of("check", local, "--no-conflicts", "--laws", "--counties", "20");

        String name = "test-local-2023-" + BROKEN + ".json";
        int begin = run.out().indexOf("\n{\n");
        assertThat(run.out()).contains("存成 " + name);
        Path saved = folder.resolve(name);
        Files.writeString(saved, run.out().substring(begin, run.out().indexOf("\n}\n", begin) + 2));
        String replay = lineBehind(run.out(), "重看:").replace(" " + name + " ", " " + saved + " ");
        assertThat(outcomes(replay)).contains("TB-R1 MET", "TA-R1 NOT_MET");
    }

    @Test
    void programsGetEveryLawAndTheCounty() throws IOException {
        countForEveryThousand();

        Run run = Run.of("check", local, "--laws", "--proofs", "--counties", "20", "--format", "json");

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(run.code()).isEqualTo(1);
        JsonNode laws = json.get("laws").get(0);
        assertThat(laws.get("pack").asString()).isEqualTo(SmallPacks.LOCAL);
        assertThat(laws.get("holds").asBoolean()).isFalse();
        assertThat(laws.get("laws")).hasSize(18);
        assertThat(StreamSupport.stream(laws.get("laws").spliterator(), false)
                        .filter(each -> !each.get("holds").asBoolean()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.get("law").asString()).isEqualTo(BROKEN);
                    JsonNode violation = each.get("violation");
                    assertThat(violation.get("seed").asString()).matches("-?[0-9]+");
                    assertThat(violation.get("asOf").asString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                    assertThat(violation.get("dossier").get("format").asString())
                            .isEqualTo("junheng-dossier/1");
                });
        JsonNode answer = json.get("proofs").get(0).get("answers").get(0);
        assertThat(answer.get("question").asString()).isEqualTo("implies");
        assertThat(answer.get("status").asString()).isEqualTo("refuted");
        assertThat(answer.get("first").get(0).get("criterion").asString()).isEqualTo("TB-R1");
        assertThat(answer.get("second").get(0).get("criterion").asString()).isEqualTo("TA-R1");
        assertThat(answer.get("examples")
                        .get(0)
                        .get("claims")
                        .get(0)
                        .get("outcome")
                        .asString())
                .isEqualTo("MET");
    }

    @Test
    void refutedRelationIsShownByACountyThatCanBeReplayed() throws IOException {
        countForEveryThousand();
        Path counties = folder.resolve("counties");

        Run run = Run.of("check", local, "--no-conflicts", "--proofs", "--counterexamples", counties.toString());

        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "证明 test/local-2023:成立 0 个,不成立 1 个,没有答案 0 个",
                        "  不成立  “达到甲就达到乙”:TB-R1 对 TA-R1",
                        "甲 TB-R1 ≥ 4.6 〔测区〔2023〕2号 第一条〕每百名学生有教师4.6人以上。",
                        "乙 TA-R1 ≥ 4.2 〔测〔2020〕1号 第一条〕每百名学生有教师4.2人以上。",
                        "test/local-2023:TB-R1 达标",
                        "test/base-2020:TA-R1 未达标");
        assertThat(outcomes(lineBehind(run.out(), "重看:"))).contains("TB-R1 MET", "TA-R1 NOT_MET");
    }

    @Test
    void relationThatHoldsIsProved() throws IOException {
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@tightens(\"TA-R1\")\n    @cite");

        Run run = Run.of("check", local, "--no-conflicts", "--proofs");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("证明 test/local-2023:成立 1 个,不成立 0 个,没有答案 0 个\n  成立    达到它就达到所对的一条(1 条):TB-R1\n");
    }

    @Test
    void codePlatformsGetTheRuleOfTheRefutedRelation() throws IOException {
        countForEveryThousand();

        Run run = Run.of("check", local, "--no-conflicts", "--proofs", "--format", "sarif");

        JsonNode result = JsonMapper.shared()
                .readTree(run.out())
                .get("runs")
                .get(0)
                .get("results")
                .get(0);
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(run.code()).isEqualTo(1);
        assertThat(result.get("ruleId").asString()).isEqualTo("sarif.proof");
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.get("message").get("text").asString()).contains("TB-R1 对 TA-R1");
        assertThat(place.get("artifactLocation").get("uri").asString())
                .endsWith(SmallPacks.LOCAL + "/" + SmallPacks.RULE);
        assertThat(result.get("relatedLocations")).hasSize(1);
    }

    @Test
    void packWithMistakesIsNotTried() throws IOException {
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "expect: MET", "expect: NOT_MET");

        Run run = Run.of("check", local, "--laws");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(SmallPacks.CASES + ":1");
    }

    @Test
    void optionsThatCannotBeMeantAreRefusedBeforeAnythingRuns() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));

        assertThat(Run.of("check", local, "--counties", "5"))
                .isEqualTo(new Run(2, "", "选项 --counties 要和 --laws 一起用\n"));
        assertThat(Run.of("check", local, "--counterexamples", "x"))
                .isEqualTo(new Run(2, "", "选项 --counterexamples 要和 --laws 、 --proofs 一起用\n"));
        assertThat(Run.of("check", local, "--laws", "--counterexamples", there.toString()))
                .isEqualTo(new Run(2, "", Words.text("out.exists", there) + "\n"));
        assertThat(Run.of("check", local, "--laws", "--counterexamples", local + "/x")
                        .err())
                .isEqualTo(Words.text("out.pack", local + "/x", local) + "\n");
        for (String count : List.of("0", "-1", "many", "1000000")) {
            assertThat(Run.of("check", local, "--laws", "--counties", count).err())
                    .contains(Words.text("mistake.count", count, "100000"));
        }
    }

    /** The line behind the first that ends so. */
    private static String lineBehind(String text, String end) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).endsWith(end)) {
                return lines.get(i + 1).strip();
            }
        }
        throw new AssertionError("nothing behind " + end + " in " + text);
    }

    private static String day(String replay) {
        return replay.replaceFirst(".*--as-of ([0-9-]{10}).*", "$1");
    }

    /** What the engine finds if the command is run as it is printed: criterion and outcome. */
    private static List<String> outcomes(String replay) throws IOException {
        String[] words = (replay.replaceFirst("^junheng ", "") + " --format json").split(" ");
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(run.out()).get("findings").spliterator(), false)
                .map(each -> each.get("criterion").asString() + " "
                        + each.get("outcome").asString())
                .toList();
    }
}
