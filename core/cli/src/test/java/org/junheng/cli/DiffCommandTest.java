package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    private static final String COUNTY = """
            {"format": "junheng-dossier/1", "asOf": "2024-12-31", "county": {"code": "1", "name": "甲县"}, "schools": [
              {"code": "1", "name": "一小", "kind": "primary", "ownership": "public",
               "sections": {"primary": {"students": 1000, "facts": {"test-teachers": 44}}}},
              {"code": "2", "name": "二小", "kind": "primary", "ownership": "public",
               "sections": {"primary": {"students": 1000, "facts": {"test-teachers": 50}}}}]}
            """;

    @TempDir
    Path folder;

    private GitTry repository() throws IOException, GitAPIException {
        return GitTry.in(folder.resolve("work"));
    }

    private static SmallPacks raised(SmallPacks packs) throws IOException {
        return packs.replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "4.2", "4.5")
                .replace(SmallPacks.BASE + "/law.md", "4.2", "4.5");
    }

    private String county() throws IOException {
        return Files.writeString(folder.resolve("county.json"), COUNTY).toString();
    }

    @Test
    void revisionIsHeldAgainstTheWorkingTree() throws IOException, GitAPIException {
        try (GitTry git = repository()) {
            String path = raised(git.packs()).path(SmallPacks.BASE);

            Run run = Run.of("diff", "HEAD:", path, county());

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("""
                    甲 测〔2020〕1号(HEAD:packs/test/base-2020,版本 1.0.0)
                    """).contains("""
                    更严(1 处)
                      TA-R1 R1 教师 〔测〔2020〕1号 第一条〕
                        原 ≥ 4.2 人  现 ≥ 4.5 人
                        原文 每百名学生有教师4.2人以上。
                        现文 每百名学生有教师4.5人以上。
                        施行 2020-01-01 至 今
                        section/R1-teachers.drl:9
                    """).endsWith("""
                    对填报数据的影响
                      甲县(1) 2024-12-31
                        TA-R1 达标 → 未达标(1 个):一小(小学)
                          起因:更严 R1 教师:≥ 4.2 人 → ≥ 4.5 人
                    """);
        }
    }

    @Test
    void twoRevisionsAndTheWholePath() throws IOException, GitAPIException {
        try (GitTry git = repository()) {
            String path = raised(git.packs()).path(SmallPacks.BASE);
            git.commit("second");
            git.git().tag().setName("v2").setAnnotated(false).call();

            Run up = Run.of("diff", "HEAD~1:" + path, "v2:" + path);
            Run down = Run.of("diff", "v2:" + path, "HEAD~1:" + path);
            Run none = Run.of("diff", "v2:" + path, "master:" + path);

            assertThat(up.out()).contains("更严(1 处)", "原 ≥ 4.2 人  现 ≥ 4.5 人").doesNotContain("放宽");
            assertThat(down.out()).contains("放宽(1 处)", "原 ≥ 4.5 人  现 ≥ 4.2 人").doesNotContain("更严");
            assertThat(none.out()).endsWith(Words.text("diff.none") + "\n");
        }
    }

    @Test
    void parentIsThatOfTheSameRevision() throws IOException, GitAPIException {
        try (GitTry git = repository()) {
            String path = raised(git.packs()).path(SmallPacks.LOCAL);

            Run run = Run.of("diff", "HEAD:" + path, path, county());

            // the local pack is as it was; the pack that it extends is not
            assertThat(run.out()).contains("上级的包 test/base-2020");
            assertThat(run.out()).contains("TA-R1 达标 → 未达标(1 个):一小(小学)");
        }
    }

    @Test
    void readingARevisionWritesNothing() throws IOException, GitAPIException {
        try (GitTry git = repository()) {
            long before = files(git);

            assertThat(Run.of("diff", "HEAD:", git.packs().path(SmallPacks.BASE))
                            .code())
                    .isZero();

            assertThat(files(git)).isEqualTo(before);
        }
    }

    private static long files(GitTry git) throws IOException {
        try (var files = Files.walk(git.git().getRepository().getDirectory().toPath())) {
            return files.count();
        }
    }

    @Test
    void linkedWorkTreeIsARepository() throws IOException, GitAPIException {
        try (GitTry git = repository()) {
            // what "git worktree add" writes
            Path main = git.git().getRepository().getDirectory().toPath().toRealPath();
            Path administration = Files.createDirectories(main.resolve("worktrees/linked"));
            Path linked = Files.createDirectories(folder.toRealPath().resolve("linked"));
            Files.writeString(administration.resolve("commondir"), "../..\n");
            Files.writeString(administration.resolve("gitdir"), linked.resolve(".git") + "\n");
            Files.writeString(administration.resolve("HEAD"), "ref: refs/heads/master\n");
            Files.writeString(linked.resolve(".git"), "gitdir: " + administration + "\n");
            String path = raised(SmallPacks.in(linked.resolve("packs"))).path(SmallPacks.BASE);

            Run run = Run.of("diff", "HEAD:", path);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("更严(1 处)");
        }
    }

    @Test
    void whatCannotBeFoundInGitIsSaid() throws IOException, GitAPIException {
        try (GitTry git = repository()) {
            String path = git.packs().path(SmallPacks.BASE);
            String file = path + "/pack.yaml";
            String none = folder.resolve("elsewhere").toString();

            refused("git.revision", new Object[] {"v9:" + path, "v9"}, "v9:" + path, path);
            refused("git.revision", new Object[] {"a..b:" + path, "a..b"}, "a..b:" + path, path);
            refused(
                    "git.file",
                    new Object[] {"HEAD:" + file, "packs/test/base-2020/pack.yaml", "HEAD"},
                    "HEAD:" + file,
                    path);
            refused(
                    "git.folder",
                    new Object[] {"HEAD:" + path + "9", "HEAD", "packs/test/base-20209"},
                    "HEAD:" + path + "9",
                    path);
            refused("git.none", new Object[] {"HEAD:" + none, none}, "HEAD:" + none, path);
            refused("git.nofolder", new Object[] {"HEAD:"}, "HEAD:", "national/quality-balance-2017");
        }
    }

    private static void refused(String key, Object[] arguments, String first, String second) {
        assertThat(Run.of("diff", first, second)).isEqualTo(new Run(2, "", Words.text(key, arguments) + "\n"));
    }

    @Test
    void mistakesNameTheirSide() throws IOException {
        SmallPacks good = SmallPacks.in(folder.resolve("good"));
        SmallPacks bad = SmallPacks.in(folder.resolve("bad"));
        bad.replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast(4.2)", "atleast(4.2)");

        Run run = Run.of("diff", good.path(SmallPacks.BASE), bad.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("乙 " + bad.path(SmallPacks.BASE) + "/section/R1-teachers.drl:15");
        assertThat(Run.of("diff", bad.path(SmallPacks.BASE), good.path(SmallPacks.BASE))
                        .err())
                .startsWith("甲 ");
    }

    @Test
    void unknownPackIsRefused() {
        Run run = Run.of("diff", "national/none", "national/quality-balance-2017");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("national/none: 没有这个目录、zip 文件或指标包");
    }

    @Test
    void jsonNamesChangesAndCauses() throws IOException {
        SmallPacks before = SmallPacks.in(folder.resolve("a"));
        SmallPacks after = raised(SmallPacks.in(folder.resolve("b")));

        JsonNode json = JsonMapper.shared()
                .readTree(Run.of(
                                "diff",
                                before.path(SmallPacks.BASE),
                                after.path(SmallPacks.BASE),
                                county(),
                                "--format",
                                "json")
                        .out());

        JsonNode change = json.get("changes").get(0);
        assertThat(json.get("format").asString()).isEqualTo("junheng-diff/1");
        assertThat(change.get("kind").asString()).isEqualTo("tightened");
        assertThat(change.get("before").get("required").asString()).isEqualTo("≥ 4.2 人");
        assertThat(change.get("differences").get(0).get("after").asString()).isEqualTo("every: atLeast(4.5)");
        JsonNode flip = json.get("effects").get(0).get("flips").get(0);
        assertThat(flip.get("subject").get("code").asString()).isEqualTo("1");
        assertThat(flip.get("before").asString()).isEqualTo("MET");
        assertThat(flip.get("after").asString()).isEqualTo("NOT_MET");
        assertThat(flip.get("cause").get("certainty").asString()).isEqualTo("each");
        assertThat(flip.get("cause").get("changes").get(0).asString())
                .isEqualTo(change.get("id").asString());
    }

    @Test
    void noticeHasItsPartsAndInventsNoDay() throws IOException {
        SmallPacks before = SmallPacks.in(folder.resolve("a"));
        SmallPacks after = raised(SmallPacks.in(folder.resolve("b")));
        Path out = folder.resolve("notice.md");

        Run run = Run.of(
                "diff",
                before.path(SmallPacks.BASE),
                after.path(SmallPacks.BASE),
                county(),
                "--format",
                "notice",
                "--out",
                out.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out))
                .startsWith("# 《测试用办法》变更说明\n\n发布日期:____年__月__日\n\n依据:测〔2020〕1号《测试用办法》(测试机关)\n")
                .containsSubsequence(
                        "## 一、调整的条目\n",
                        "| 1 | 测〔2020〕1号 第一条<br>R1 教师 | ≥ 4.2 人<br>〔条文〕每百名学生有教师4.2人以上。 | ≥ 4.5 人<br>",
                        "| 更严、改文 | ____年__月__日 |\n",
                        "## 二、新增的条目\n",
                        "## 三、取消的条目\n",
                        "## 四、对已评估学校(县)的影响\n",
                        "### 甲县(1)(按 2024年12月31日 测算)\n",
                        "| R1 教师 | 一小(小学) | 达标 → 未达标 | 更严 R1 教师:≥ 4.2 人 → ≥ 4.5 人 |\n",
                        "## 五、说明\n")
                .endsWith("\n");
    }

    @Test
    void refusedDossierLeavesNoFile() throws IOException {
        SmallPacks packs = SmallPacks.in(folder.resolve("a"));
        Path bad = Files.writeString(folder.resolve("bad.json"), COUNTY.replace("test-teachers", "tst-teachers"));
        Path out = folder.resolve("out.txt");

        Run run = Run.of(
                "diff",
                packs.path(SmallPacks.BASE),
                packs.path(SmallPacks.BASE),
                bad.toString(),
                "--out",
                out.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("tst-teachers");
        assertThat(out).doesNotExist();
        assertThat(Run.of("diff", packs.path(SmallPacks.BASE), packs.path(SmallPacks.BASE), bad.toString(), county())
                        .out())
                .endsWith("  甲县(1) 2024-12-31\n    " + Words.text("diff.effect.none") + "\n");
    }

    @Test
    void dayOfTheCommandLineIsTakenForBoth() throws IOException {
        SmallPacks before = SmallPacks.in(folder.resolve("a"));
        SmallPacks after = raised(SmallPacks.in(folder.resolve("b")));

        Run run = Run.of(
                "diff", before.path(SmallPacks.BASE), after.path(SmallPacks.BASE), county(), "--as-of", "2019-12-31");

        assertThat(run.out())
                .endsWith("  甲县(1) 2019-12-31\n    " + Words.text("diff.effect.before.unused") + "\n    "
                        + Words.text("diff.effect.after.unused") + "\n    " + Words.text("diff.effect.none") + "\n");
    }

    @Test
    void differentDocumentsAreMatchedByWhatTheyAreAbout() {
        Run run = Run.of("diff", "national/basic-balance-2012", "national/quality-balance-2017");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("按 去掉前缀的编号 ", "认定是同一条")
                .contains("NQB2017-R1-primary R1 高于规定学历教师数 小学")
                .contains("NQB2017-CV-primary");
    }
}
