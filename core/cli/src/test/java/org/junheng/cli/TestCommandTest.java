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

class TestCommandTest {
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

    private Run test(String... names) {
        String[] args = new String[names.length + 1];
        args[0] = "test";
        System.arraycopy(names, 0, args, 1, names.length);
        return Run.of(args);
    }

    @Test
    void packWhoseExamplesHoldGetsASummaryAndWhatTheyShow() {
        assertThat(test(packs.path(SmallPacks.BASE))).isEqualTo(new Run(0, """
                test/base-2020:条目 1 条,例子 3 个,通过 3 个,不通过 0 个
                  有例子            1/1 条
                  有恰为限值的例子  1/1 条
                  有达标的例子      1/1 条
                  有不达标的例子    1/1 条
                  有缺数的例子      1/1 条
                """, ""));
    }

    @Test
    void failedExamplesAreNamedBelowTheirCriterionWithLineAndDifference() throws IOException {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "test-teachers: 41", "test-teachers: 40")
                .replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "expect: MET", "expect: NOT_MET");

        Run run = test(packs.path(SmallPacks.BASE));

        String file = packs.path(SmallPacks.BASE) + "/" + SmallPacks.CASES;
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("TA-R1 R1 教师\n"
                        + "  依据:测〔2020〕1号 第一条〔每百名学生有教师4.2人以上。〕\n"
                        + "  要求:≥ 4.2\n"
                        + "  规则:" + packs.path(SmallPacks.BASE) + "/" + SmallPacks.RULE + ":9\n"
                        + "  " + file + ":1 正好\n"
                        + "    结果:应为 NOT_MET 未达标,得到 MET 达标\n"
                        + "    说明:达标 1(小学)每百名学生教师数 4.20 人,要求 ≥ 4.2 人 〔测〔2020〕1号 第一条〕\n"
                        + "  " + file + ":6 差1人\n"
                        + "    实测:应为 4.10,得到 4.00\n"
                        + "    差额:应为 1,得到 2\n"
                        + "    说明:未达标 1(小学)每百名学生教师数 4.00 人,要求 ≥ 4.2 人,差 0.20,还缺 2 人 〔测〔2020〕1号 第一\n"
                        + "      条〕\n"
                        + "\n"
                        + "test/base-2020:条目 1 条,例子 3 个,通过 1 个,不通过 2 个\n");
    }

    @Test
    void whatTheExamplesLeaveOutIsNamed() throws IOException {
        packs.add(
                        SmallPacks.BASE + "/" + SmallPacks.CASES,
                        "- {case: 多, criterion: TA-R1, schools: [{students: 100, test-teachers: 9}], expect: MET}\n")
                .replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "rule \"R1 教师\"", """
                        rule "R2 教师 初中"
                            @criterion("TA-R2")
                            @cite("x")
                        when
                            $teachers : SectionIndicator( code == "test-teachers-per-100", stage == Stage.JUNIOR )
                        then
                            findings.every($teachers).atLeast(4.2);
                        end

                        // 测〔2020〕1号 第一条
                        // 每百名学生有教师4.2人以上。
                        rule "R1 教师\"""");

        assertThat(test(packs.path(SmallPacks.BASE))).isEqualTo(new Run(0, """
                        test/base-2020:条目 2 条,例子 1 个,通过 1 个,不通过 0 个
                          有例子            1/2 条
                          有恰为限值的例子  0/2 条
                          有达标的例子      1/2 条
                          有不达标的例子    0/2 条
                          有缺数的例子      0/2 条
                          没有例子的 1 条:TA-R2
                          没有例子恰为限值的 2 条:TA-R2、R1
                          例子里从未达标(MET)的 1 条:TA-R2
                          例子里从未不达标(NOT_MET)的 2 条:TA-R2、R1
                          例子里从未缺数(NO_DATA)的 2 条:TA-R2、R1
                        """, ""));
    }

    @Test
    void jsonHasEveryFailureAndWhatTheExamplesShow() throws IOException {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "expect: MET", "expect: NOT_MET");

        Run run = test(packs.path(SmallPacks.BASE), "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        JsonNode pack = JsonMapper.shared().readTree(run.out()).get("packs").get(0);
        assertThat(pack.get("examples").intValue()).isEqualTo(3);
        assertThat(pack.get("passed").intValue()).isEqualTo(2);
        assertThat(pack.get("failures")).hasSize(1);
        JsonNode failure = pack.get("failures").get(0);
        assertThat(failure.get("line").intValue()).isEqualTo(1);
        assertThat(failure.get("law").stringValue()).isEqualTo("每百名学生有教师4.2人以上。");
        assertThat(failure.get("rule").get("line").intValue()).isEqualTo(9);
        assertThat(failure.get("differences").get(0).get("field").stringValue()).isEqualTo("expect");
        assertThat(failure.get("differences").get(0).get("got").stringValue()).isEqualTo("MET");
        JsonNode met = pack.get("coverage").get("MET");
        assertThat(met.get("of").intValue()).isEqualTo(1);
        assertThat(met.get("covered").intValue()).isEqualTo(1);
        assertThat(met.get("missing")).isEmpty();
        assertThat(pack.get("coverage").get("NEEDS_EVIDENCE").get("of").intValue())
                .isZero();
    }

    @Test
    void exampleAboutNothingFails() throws IOException {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "- case: 正好", "- case: 正好\n  as-of: 2019-01-01");

        Run run = test(packs.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(":1 正好\n    ").contains("2019-01-01").contains("不通过 1 个");
    }

    @Test
    void parentIsTheOneThatLiesBeside() throws IOException {
        packs.replace(SmallPacks.BASE + "/indicators.csv", "test-teachers,students,100", "test-teachers,students,10");

        Run run = test(packs.path(SmallPacks.LOCAL));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("实测:应为 4.50,得到 0.45", "test/local-2023:条目 1 条,例子 3 个,通过 1 个,不通过 2 个\n");
    }

    @Test
    void packsAreTestedEachForItself() {
        assertThat(test(packs.path(SmallPacks.LOCAL), packs.path(SmallPacks.BASE)))
                .satisfies(run -> assertThat(run.code()).isZero())
                .satisfies(run -> assertThat(run.out().lines().filter(each -> !each.startsWith(" ")))
                        .containsExactly(
                                "test/local-2023:条目 1 条,例子 3 个,通过 3 个,不通过 0 个",
                                "test/base-2020:条目 1 条,例子 3 个,通过 3 个,不通过 0 个"));
    }

    /** Shipped packs that a pack does not extend may be older than what is being edited. */
    @Test
    void dictionariesOfOtherShippedPacksDoNotCount() throws IOException {
        packs.replace(SmallPacks.BASE + "/facts.csv", "test-teachers,教师数", "full-time-teachers,另一个数")
                .replace(SmallPacks.BASE + "/indicators.csv", "test-teachers,", "full-time-teachers,")
                .replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "test-teachers", "full-time-teachers");

        assertThat(test(packs.path(SmallPacks.BASE)).code()).isZero();
        assertThat(Run.of("check", packs.path(SmallPacks.BASE)).err()).contains("full-time-teachers", "test/base-2020");
    }

    @Test
    void shippedPackIsTestedByItsId() {
        Run run = test("hainan/satisfaction-survey-2014");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("hainan/satisfaction-survey-2014:").contains("不通过 0 个");
    }

    @Test
    void everyMistakeOfAPackAndItsParentIsNamed() throws IOException {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast")
                .replace(SmallPacks.LOCAL + "/" + SmallPacks.RULE, "@cite", "@cit");

        Run run = test(packs.path(SmallPacks.LOCAL));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("base-2020/section/R1-teachers.drl:15: ")
                .contains("local-2023/section/R1-teachers.drl:");
    }

    @Test
    void packThatIsNotThereIsRefused() {
        assertThat(test("./none")).isEqualTo(new Run(2, "", Words.text("pack.absent", "./none") + "\n"));
        assertThat(test("no/such-pack").code()).isEqualTo(2);
        assertThat(test().code()).isEqualTo(2);
    }

    @Test
    void exampleWithSeveralResultsIsAskedWhichOneIsMeant() throws IOException {
        String second = "test-teachers: 42}\n    - {students: 1000, test-teachers: 41}";
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "test-teachers: 42}", second);

        Run run = test(packs.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("这个例子有 2 个结果(1、2),不都一样;请写 subject(一组指标的写 item)指明看哪一个");
    }
}
