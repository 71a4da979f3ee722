package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code junheng new}: what it makes is sound at once, and what it refuses leaves nothing behind. */
class NewCommandTest {
    @TempDir
    private Path folder;

    private Run make(String... args) {
        return Run.of(Stream.concat(
                        Stream.of("new"), Stream.concat(Stream.of(args), Stream.of("--in", folder.toString())))
                .toArray(String[]::new));
    }

    private void assertRefused(String sentence, String... args) {
        assertThat(make(args)).isEqualTo(new Run(2, "", sentence + "\n"));
        assertThat(folder).isEmptyDirectory();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNewPackPassesAtOnce() throws IOException {
        String pack = folder.resolve("zhejiang/plan-2026").toString();

        Run run = make("zhejiang/plan-2026");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(pack + ":已建好,编号 zhejiang/plan-2026,条目前缀 ZP2026,上级 national/quality-balance-2017\n")
                .endsWith("接下来:\n  junheng check " + pack + "\n  junheng test " + pack + "\n  junheng template " + pack
                        + " --out plan-2026.xlsx\n");
        assertThat(files())
                .containsExactly(
                        "zhejiang/plan-2026/facts.csv",
                        "zhejiang/plan-2026/indicators.csv",
                        "zhejiang/plan-2026/law.md",
                        "zhejiang/plan-2026/pack.yaml",
                        "zhejiang/plan-2026/section/R1-psychology-teachers.cases.yaml",
                        "zhejiang/plan-2026/section/R1-psychology-teachers.drl");
        Run check = Run.of("check", pack);
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).startsWith("zhejiang/plan-2026:没有发现问题(条目 1 条,例子 4 个)\n");
        Run test = Run.of("test", pack);
        assertThat(test.code()).isZero();
        assertThat(test.out()).startsWith("zhejiang/plan-2026:条目 1 条,例子 4 个,通过 4 个,不通过 0 个\n");
    }

    @Test
    void everythingIsRenamed() throws IOException {
        Run run = make(
                "hunan/rules-2027",
                "--prefix",
                "HN2027",
                "--extends",
                "national/basic-balance-2012",
                "--title",
                "湖南省实施方案",
                "--number",
                "湘教发〔2027〕3号");

        assertThat(run.code()).isZero();
        for (String file : files()) {
            assertThat(Files.readString(folder.resolve(file)))
                    .as(file)
                    .doesNotContain("my-province", "my_province", "MP2026", "示例政办发", "先把本文件夹");
        }
        assertThat(Files.readString(folder.resolve("hunan/rules-2027/pack.yaml")))
                .startsWith("id: hunan/rules-2027\nprefix: HN2027\n标题: 湖南省实施方案\n文号: 湘教发〔2027〕3号\n")
                .contains("extends: [national/basic-balance-2012]\n", "  - id: HN2027-G1\n");
        assertThat(Files.readString(folder.resolve("hunan/rules-2027/section/R1-psychology-teachers.drl")))
                .startsWith("package hunan.rules_2027.section\n")
                .contains("@criterion(\"HN2027-R1-primary\")", "@cite(\"湘教发〔2027〕3号 第一部分第1项\")");
        assertThat(Run.of("test", folder.resolve("hunan/rules-2027").toString()).code())
                .isZero();
    }

    @Test
    void aPackBesideItCanBeItsParent() {
        assertThat(make("zhejiang/plan-2026").code()).isZero();

        assertThat(make("zhejiang/county-2027", "--extends", "zhejiang/plan-2026")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zhejiang/plan", "浙江/plan", "zhe jiang/plan", "../plan/x", "zhejiang/../plan", "/zhejiang/plan",
                        "new/int",
                "zhejiang/new", "zhejiang/2026", "zhejiang", "zhejiang/", "zhejiang/plan_2026", "java/plan",
                        "zhejiang/-plan"
            })
    void idsThatAreNone(String id) {
        assertRefused(
                "\"" + id
                        + "\"不能作为指标包的编号:应为 省的拼音/文件名,只用小写字母、数字和连字符,每段以字母开头,不用 Java 的关键字(如 new、int),如 zhejiang/plan-2026",
                id);
    }

    @Test
    void whatIsTaken() throws IOException {
        assertRefused("national/quality-balance-2017:自带的指标包里已有这个编号。请换一个", "national/quality-balance-2017");
        assertRefused(
                "前缀 NQB2017 已由 national/quality-balance-2017 使用,条目编号会相混。请用 --prefix 另取一个,如 NQB2017A",
                "a/b",
                "--prefix",
                "NQB2017");
        assertRefused("\"nqb\"不能作为前缀:应为大写字母和数字,以字母开头,如 ZJ2026。请用 --prefix 改正", "a/b", "--prefix", "nqb");
        Path taken = Files.createDirectories(folder.resolve("a/b"));
        assertThat(make("a/b")).isEqualTo(new Run(2, "", taken + ": 已经存在,不会覆盖。请换一个名字,或先移走原来的\n"));
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void whatIsUnknownOrUnfit() {
        assertThat(make("a/b", "--extends", "national/quality-balance-2018").err())
                .startsWith("没有指标包\"national/quality-balance-2018\";可用的有:")
                .endsWith("。是否想写 national/quality-balance-2017?\n");
        assertRefused("--title 里的“甲\"乙”不能用:不能是空的、过长,也不能有引号、半角逗号、冒号、# 等符号(请用中文标点)", "a/b", "--title", "甲\"乙");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderAroundIsMade() {
        assertThat(Run.of("new", "a/b", "--in", folder.resolve("packs").toString())
                        .code())
                .isZero();
        assertThat(folder.resolve("packs/a/b/pack.yaml")).exists();
    }
}
