package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String LOCAL_SOUND = "test/local-2023:没有发现问题(条目 1 条,例子 2 个)\n";
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
    void differentLimitsOfAPackAndItsParentAreHeldAgainstEachOther() {
        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL)))
                .isEqualTo(new Run(
                        0,
                        LOCAL_SOUND
                                + "\n冲突与出入\n"
                                + "甲 test/base-2020  乙 test/local-2023\n"
                                + "  甲 测〔2020〕1号 第一条:≥ 4.2  乙 测区〔2023〕2号 第一条:≥ 4.6  乙更严  2023-03-01 至 今\n"
                                + "    甲 TA-R1 每百名学生有教师4.2人以上。\n"
                                + "    乙 TB-R1 每百名学生有教师4.6人以上。\n",
                        ""));
    }

    @Test
    void relationInWordsIsNamedAndEqualRequirementsAreListed() throws IOException {
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@tightens(\"TA-R1\")\n    @cite");
        String tightened = Run.of("check", packs.path(SmallPacks.LOCAL)).out();
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "教师4.6人", "教师4.2人");
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "atLeast(4.6)", "atLeast(4.20)");
        String same = Run.of("check", packs.path(SmallPacks.LOCAL)).out();

        assertThat(tightened).contains("乙更严(乙写明加严)");
        assertThat(same).isEqualTo(LOCAL_SOUND + "\n冲突与出入\n甲 test/base-2020  乙 test/local-2023\n  要求一样的 1 条:TB-R1\n");
    }

    @Test
    void whatTheWordsLeaveOpenIsNamed() throws IOException {
        packs.replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@due(\"2025-12-31\")\n    @cite")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "教师4.6人", "教师约4.6人")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@roughly(\"约\")\n    @cite");

        assertThat(Run.of("check", packs.path(SmallPacks.LOCAL)).out())
                .contains("第一条:≥ 4.6(期限 2025-12-31)(原文写“约”)  乙更严  ");
    }

    @Test
    void packWithoutConflictsSaysSo() {
        assertThat(Run.of("check", packs.path(SmallPacks.BASE)))
                .isEqualTo(new Run(0, "test/base-2020:没有发现问题(条目 1 条,例子 2 个)\n\n冲突与出入\n没有发现冲突与出入\n", ""));
    }

    @Test
    void conflictsAreLeftOutOnDemand() {
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
                .replace("test/local-2023/" + SmallPacks.CASES, "TB-R1", "TC-R1");

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
