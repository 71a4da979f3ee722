package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String LOCAL_SOUND = "test/local-2023:没有发现问题(条目 1 条,例子 3 个)\n";
    private static final String STATED = """
            编号,甲,乙,说明,哪一个严,起,止
            C1,测〔2020〕1号 第一条:每百名学生有教师4.2人以上,测〔2020〕1号 第九条:学校布局合理。,两条说的不是一回事,不能比,2020-01-01,
            """;

    @TempDir
    private Path folder;

    private SmallPacks packs;

    @BeforeEach
    void writePacks() throws IOException {
        System.setProperty(PackCache.PROPERTY, "");
        packs = SmallPacks.in(folder);
    }

    @AfterEach
    void forgetTheCache() {
        System.clearProperty(PackCache.PROPERTY);
    }

    @Test
    void differentLimitsOfAPackAndItsParentAreHeldAgainstEachOther() throws IOException {
        packs.related();

        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL)))
                .isEqualTo(new Run(
                        0,
                        LOCAL_SOUND
                                + "\n冲突与出入\n"
                                + "甲 test/base-2020  乙 test/local-2023\n"
                                + "  甲 测〔2020〕1号 第一条:≥ 4.2  乙 测区〔2023〕2号 第一条:≥ 4.6  乙更严(乙写明加严)  2023-03-01 至 今\n"
                                + "    甲 TA-R1 每百名学生有教师4.2人以上。\n"
                                + "    乙 TB-R1 每百名学生有教师4.6人以上。\n",
                        ""));
    }

    @Test
    void relationInWordsIsNamedAndEqualRequirementsAreListed() throws IOException {
        packs.related();
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "test-teachers: 46", "test-teachers: 42")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "test-teachers: 45", "test-teachers: 41")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "4.50", "4.10")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "教师4.6人", "教师4.2人")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "atLeast(4.6)", "atLeast(4.20)");
        String same = Run.of("check", packs.path(SmallPacks.LOCAL)).out();

        assertThat(same).isEqualTo(LOCAL_SOUND + "\n冲突与出入\n甲 test/base-2020  乙 test/local-2023\n  要求一样的 1 条:TB-R1\n");
    }

    @Test
    void whatTheWordsLeaveOpenIsNamed() throws IOException {
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@due(\"2025-12-31\")\n    @cite")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "每百名学生有教师4.6人", "到2025年底,教师约4.6人")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@roughly(\"约\")\n    @cite")
                // the examples are of 2023
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "NOT_MET", "NOT_YET_DUE")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "NO_DATA", "NOT_YET_DUE");

        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL)).out())
                .contains("第一条:≥ 4.6(期限 2025-12-31)(原文写“约”)  乙更严  ");
    }

    @Test
    void packWithoutConflictsSaysSo() {
        assertThat(Run.of("check", packs.path(SmallPacks.BASE)))
                .isEqualTo(new Run(0, "test/base-2020:没有发现问题(条目 1 条,例子 3 个)\n\n冲突与出入\n没有发现冲突与出入\n", ""));
    }

    @Test
    void relationThatIsNotStatedIsRemarkedOn() {
        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL), "--no-conflicts")
                        .out())
                .contains("提醒(1 处", "R1-teachers.drl:9: 与上级的条目 TA-R1 ", "@tightens(\"TA-R1\")");
    }

    @Test
    void conflictsAreLeftOutOnDemand() throws IOException {
        packs.related();

        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL), "--no-conflicts"))
                .isEqualTo(new Run(0, LOCAL_SOUND, ""));
    }

    @Test
    void packsSideBySideAreHeldAgainstEachOther() throws IOException {
        SmallPacks other = SmallPacks.in(folder.resolve("other"));
        other.replace("test/local-2023/pack.yaml", "test/local-2023", "test/other-2024")
                .replace("test/local-2023/pack.yaml", "prefix: TB", "prefix: TC")
                .replace("test/local-2023/pack.yaml", "2023-03-01", "2024-05-01")
                .replace("test/local-2023/" + SmallPacks.RULE, "local_2023", "other_2024")
                .replace("test/local-2023/" + SmallPacks.RULE, "TB-R1", "TC-R1")
                .replace("test/local-2023/" + SmallPacks.RULE, "atLeast(4.6)", "moreThan(4.6)")
                .replace("test/local-2023/" + SmallPacks.RULE, "教师4.6人以上", "教师多于4.6人")
                .replace("test/local-2023/" + SmallPacks.CASES, "TB-R1", "TC-R1")
                .replace("test/local-2023/" + SmallPacks.CASES, "test-teachers: 46", "test-teachers: 47")
                .replace("test/local-2023/" + SmallPacks.CASES, "shortfall: \"1\"", "shortfall: \"2\"");

        String out = Run.of("check", packs.path(SmallPacks.LOCAL), other.path("test/local-2023"))
                .out();

        assertThat(out).contains("""
                        甲 test/local-2023  乙 test/other-2024
                          甲 测区〔2023〕2号 第一条:≥ 4.6  乙 测区〔2023〕2号 第一条:> 4.6  乙更严  2024-05-01 至 今
                        """);
    }

    @Test
    void conflictsThatAPackStatesArePrinted() throws IOException {
        packs.add(SmallPacks.BASE + "/conflicts.csv", STATED);

        assertThat(Run.of("check", packs.path(SmallPacks.BASE)).out())
                .endsWith("冲突与出入\ntest/base-2020 自己说明的(conflicts.csv)\n"
                        + "  甲 测〔2020〕1号 第一条:每百名学生有教师4.2人以上  乙 测〔2020〕1号 第九条:学校布局合理。"
                        + "  不能比  2020-01-01 至 今\n"
                        + "    C1 两条说的不是一回事\n");
    }

    @Test
    void jsonHasTheSame() throws IOException {
        packs.add(SmallPacks.BASE + "/conflicts.csv", STATED);

        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("check", packs.path(SmallPacks.BASE), packs.path(SmallPacks.LOCAL), "--format", "json")
                        .out());

        assertThat(json.get("packs")).hasSize(2);
        assertThat(json.get("conflicts")).hasSize(2);
        JsonNode layer = json.get("conflicts").get(0);
        assertThat(layer.get("kind").stringValue()).isEqualTo("layer");
        assertThat(layer.get("stricter").stringValue()).isEqualTo("second");
        assertThat(layer.get("first").get("criterion").stringValue()).isEqualTo("TA-R1");
        assertThat(layer.get("second").get("required").stringValue()).isEqualTo("≥ 4.6");
        assertThat(layer.get("from").stringValue()).isEqualTo("2023-03-01");
        assertThat(layer.has("until")).isFalse();
        JsonNode stated = json.get("conflicts").get(1);
        assertThat(stated.get("kind").stringValue()).isEqualTo("stated");
        assertThat(stated.get("second").get("law").stringValue()).isEqualTo("学校布局合理。");
        assertThat(stated.get("stricter").stringValue()).isEqualTo("unknown");
        assertThat(JsonMapper.shared()
                        .readTree(Run.of("check", packs.path(SmallPacks.BASE), "--format", "json", "--no-conflicts")
                                .out())
                        .has("conflicts"))
                .isFalse();
    }

    @Test
    void mistakesAreDataForPrograms() throws IOException {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast")
                .add(SmallPacks.BASE + "/conflicts.csv", STATED.replace("第一条:每百名学生有教师4.2人以上", "第一条:没有的话"));

        Run run = Run.of("check", packs.path(SmallPacks.BASE), "--format", "json");
        Run text = Run.of("check", packs.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("packs")).isEmpty();
        assertThat(json.get("remarks")).isEmpty();
        assertThat(json.get("mistakes")
                        .valueStream()
                        .map(each -> each.get("text").stringValue())
                        .toList())
                .isEqualTo(text.err().lines().toList());
        JsonNode word = json.get("mistakes").get(1);
        assertThat(word.get("key").stringValue()).isEqualTo("sentence.word");
        assertThat(word.get("file").stringValue()).isEqualTo(packs.path(SmallPacks.BASE) + "/" + SmallPacks.RULE);
        assertThat(word.get("line").intValue()).isEqualTo(15);
        assertThat(word.get("found").stringValue()).isEqualTo("没有\"atleast\"这个要求");
        assertThat(json.get("mistakes").get(0).get("path").stringValue()).isEqualTo("甲");
    }

    @Test
    void remarksStandBelowTheCountsAndAreNoMistakes() throws IOException {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "test-teachers: 42", "test-teachers: 43");

        Run text = Run.of("check", packs.path(SmallPacks.BASE), "--no-conflicts");
        Run json = Run.of("check", packs.path(SmallPacks.BASE), "--format", "json");

        assertThat(text.code()).isZero();
        assertThat(text.err()).isEmpty();
        assertThat(text.out().lines().toList()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("test/base-2020:没有发现问题");
            assertThat(lines.get(2)).startsWith("提醒(1 处");
            assertThat(lines.get(3))
                    .startsWith(packs.path(SmallPacks.BASE) + "/" + SmallPacks.RULE + ":9: ")
                    .contains("TA-R1", "≥ 4.2");
        });
        JsonNode found = JsonMapper.shared().readTree(json.out());
        assertThat(found.get("mistakes")).isEmpty();
        assertThat(found.get("remarks")).hasSize(1);
        assertThat(found.get("remarks").get(0).get("key").stringValue()).isEqualTo("remark.limit");
    }

    @Test
    void exampleThatFailsIsAMistake() throws IOException {
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.CASES, "expect: NOT_MET", "expect: MET");

        Run text = Run.of("check", packs.path(SmallPacks.LOCAL));
        Run json = Run.of("check", packs.path(SmallPacks.LOCAL), "--format", "json");

        assertThat(text.code()).isEqualTo(2);
        assertThat(text.out()).isEmpty();
        assertThat(text.err())
                .hasLineCount(1)
                .startsWith(packs.path(SmallPacks.LOCAL) + "/" + SmallPacks.CASES + ":6: ")
                .contains("差1人", "expect 是 MET", "得到 NOT_MET", "TB-R1", "section/R1-teachers.drl:9");
        assertThat(json.code()).isEqualTo(2);
        JsonNode found = JsonMapper.shared().readTree(json.out());
        assertThat(found.get("packs")).hasSize(1);
        assertThat(found.get("conflicts")).hasSize(1);
        assertThat(found.get("mistakes").get(0).get("key").stringValue()).isEqualTo("cases.failed");
    }

    @Test
    void whatDoesNotFitTheShippedPacksIsDataToo() throws IOException {
        packs.replace(SmallPacks.BASE + "/facts.csv", "test-teachers,教师数", "full-time-teachers,另一个数")
                .replace(SmallPacks.BASE + "/indicators.csv", "test-teachers,", "full-time-teachers,")
                .replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "test-teachers", "full-time-teachers");

        Run run = Run.of("check", packs.path(SmallPacks.BASE), "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(run.out())
                        .get("mistakes")
                        .get(0)
                        .get("found")
                        .stringValue())
                .contains("full-time-teachers", "test/base-2020");
    }

    /** A call that is wrong says nothing about a pack. */
    @Test
    void wrongCallsAreNoData() {
        assertThat(Run.of("check", "no/such-pack", "--format", "json"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("no/such-pack"));
        assertThat(Run.of("check", packs.path(SmallPacks.BASE), "no/such-pack", "--format", "sarif")
                        .out())
                .isEmpty();
        assertThat(Run.of("check", "./none", "--format", "sarif"))
                .isEqualTo(new Run(2, "", Words.text("pack.absent", "./none") + "\n"));
        assertThat(Run.of("check", "x", "--format", "sarrif").err())
                .startsWith(Words.text(
                        "mistake.value", "--format", Words.text("mistake.word", "sarrif", "text、json、sarif")));
        assertThat(Run.of("test", "x", "--format", "sarif").err())
                .contains(Words.text("mistake.word", "sarif", "text、json"));
    }

    @Test
    void packThatIsNamedTwiceIsCheckedOnce() throws IOException {
        String pack = packs.related().path(SmallPacks.LOCAL);

        assertThat(Run.of("check", pack, pack, "--no-conflicts")).isEqualTo(new Run(0, LOCAL_SOUND, ""));
    }

    @Test
    void resultsGoToAFile() throws IOException {
        Path out = folder.resolve("check.json");

        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL), "--format", "json", "--out", out.toString()))
                .isEqualTo(new Run(0, "", ""));

        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of("check", packs.path(SmallPacks.LOCAL), "--format", "json")
                        .out());
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast");
        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL), "--out", out.toString())
                        .code())
                .isEqualTo(2);
        assertThat(out).content(StandardCharsets.UTF_8).contains("\"packs\"");
        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL), "--format", "json", "--out", out.toString()))
                .isEqualTo(new Run(2, "", ""));
        assertThat(out).content(StandardCharsets.UTF_8).contains("sentence.word");
        String inside = packs.path(SmallPacks.LOCAL) + "/law.md";
        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL), "--out", inside)
                        .err())
                .isEqualTo(Words.text("out.pack", inside, packs.path(SmallPacks.LOCAL)) + "\n");
    }

    @Test
    void everyMistakeIsNamedAtOnce() throws IOException {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast")
                .add(SmallPacks.LOCAL + "/conflicts.csv", STATED);

        Run run = Run.of("check", packs.path(SmallPacks.LOCAL));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("base-2020/section/R1-teachers.drl:15: ")
                .contains("local-2023/conflicts.csv:2 甲: law.md 里没有这句原文:\"每百名学生有教师4.2人以上\"")
                .contains("local-2023/conflicts.csv:2 乙: ");
    }
}
