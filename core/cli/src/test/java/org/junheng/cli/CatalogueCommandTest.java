package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {
    private static final String NATIONAL = "national/quality-balance-2017";
    private static final String WUQING = "tianjin/wuqing-2020";

    @TempDir
    Path folder;

    private static Run catalogue(String... words) {
        return Run.of(Stream.concat(Stream.of("catalogue"), Stream.of(words)).toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void markdownOfSeveralPacksGoesToTheScreen() {
        Run run = catalogue(WUQING, NATIONAL);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("# 条目清单\n\n## 武清政〔2020〕9号")
                .containsSubsequence("#### WQ2020-R1-primary\n", "\n## 教督〔2017〕6号", "#### NQB2017-R1-primary\n")
                .doesNotContain("逐句");
    }

    @Test
    void lawAloneIsHeldAgainstTheCriteria() {
        Run run = catalogue(WUQING, "--law");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("# 条文对照\n")
                .contains("条文 94 句:由条目承担 93,尚未收录 0,人工认领 0,无人认领 1")
                .contains("| 96 | 本方案自印发之日起实施,2022年12月31日废止。 |")
                .doesNotContain("#### WQ2020");
    }

    @Test
    void nameOfTheFileSaysTheFormat() throws IOException {
        assertThat(catalogue(NATIONAL, "--out", file("a.csv")).code()).isZero();
        assertThat(catalogue(NATIONAL, "--out", file("a.html")).code()).isZero();
        assertThat(catalogue(NATIONAL, "--out", file("a.xlsx")).code()).isZero();

        assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("\uFEFF库,");
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).startsWith('P', 'K');
        assertThat(files()).containsExactlyInAnyOrder("a.csv", "a.html", "a.xlsx");
    }

    @Test
    void workbookIsNotForTheScreen() {
        assertThat(catalogue(NATIONAL, "--format", "xlsx"))
                .isEqualTo(new Run(2, "", Words.text("catalogue.binary", "xlsx") + "\n"));
    }

    @Test
    void unknownFormatIsNamed() {
        assertThat(catalogue(NATIONAL, "--format", "pdf").err())
                .contains(Words.text("mistake.word", "pdf", "markdown、csv、xlsx、html"));
    }

    @Test
    void nothingIsWrittenWhereThePackIsWrong() throws IOException {
        assertThat(catalogue("national/none", "--out", file("a.xlsx")).code()).isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    void listDoesNotGoIntoThePack() throws IOException {
        SmallPacks packs = SmallPacks.in(folder);
        String out = packs.path(SmallPacks.BASE) + "/list.md";

        assertThat(catalogue(packs.path(SmallPacks.BASE), "--out", out))
                .isEqualTo(new Run(2, "", Words.text("catalogue.inside", out) + "\n"));
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void wordsThatNeedNoCriterionAreClaimedByHand() throws IOException {
        SmallPacks packs = SmallPacks.in(folder)
                .add(SmallPacks.BASE + "/law.md", "> 每百名学生有教师4.2人以上。高举旗帜。每校3台琴。\n")
                .add(SmallPacks.BASE + "/law-claims.csv", "原文,说明\n高举旗帜,口号\n");

        assertThat(catalogue(packs.path(SmallPacks.BASE), "--law").out())
                .contains("条文 3 句:由条目承担 1,尚未收录 0,人工认领 1,无人认领 1")
                .contains("| 1 | 高举旗帜。 | 人工认领 |  | 口号 |")
                .contains("| 3 | 1 | 每校3台琴。 | TA-R1 |");
    }

    @Test
    void claimOfWordsThatAreNotInTheLawIsAMistake() throws IOException {
        SmallPacks packs = SmallPacks.in(folder).add(SmallPacks.BASE + "/law-claims.csv", "原文,说明\n没有这句话,口号\n学校布局,\n");

        Run run = catalogue(packs.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("law-claims.csv:2", "没有这句话"),
                        second -> assertThat(second).contains("law-claims.csv:3", "说明"));
    }
}
