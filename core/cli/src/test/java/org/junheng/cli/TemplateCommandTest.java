package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code junheng template}, and {@code junheng evaluate} of what it writes. */
class TemplateCommandTest {
    private static final String PACK = "national/quality-balance-2017";

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static void assertDone(Run run, String out) {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(out);
        assertThat(run.code()).isZero();
    }

    @Test
    void anEmptyWorkbookSaysWhatIsMissing() {
        String book = path("empty.xlsx");

        assertDone(
                Run.of("template", PACK, "--out", book),
                book + ":已生成,10 张表。填好后:junheng evaluate " + book + " --pack " + PACK + "\n");
        assertThat(Run.of("evaluate", book))
                .isEqualTo(new Run(
                        2, "", book + " 县!B2(县代码): 没有填县代码,必须填写。请补上\n" + book + " 县!B3(县名称): 没有填县名称,必须填写。请补上\n"));
    }

    @Test
    void whatIsFoundIsTheSameAsOfJson() {
        String book = path("filled.xlsx");
        String files = path("filled");
        String vetoed = Run.EXAMPLES.resolve("vetoed-county.json").toString();

        assertThat(Run.of("template", PACK, "--from", vetoed, "--out", book).code())
                .isZero();
        assertThat(Run.of("template", PACK, "--from", book, "--out", files, "--format", "csv")
                        .code())
                .isZero();

        Run expected = Run.of("evaluate", vetoed, "--format", "json");
        assertThat(Run.of("evaluate", book, "--format", "json")).isEqualTo(expected);
        assertThat(Run.of("evaluate", files, "--format", "json")).isEqualTo(expected);
        assertThat(Run.of("evaluate", book)).isEqualTo(Run.of("evaluate", vetoed));
    }

    @Test
    void aFolderMayHoldAllKinds() throws IOException {
        Files.copy(Path.of(Run.FIVE_SCHOOLS), folder.resolve("a.json"));
        assertThat(Run.of("template", PACK, "--from", Run.REPORTED, "--out", path("b.xlsx"))
                        .code())
                .isZero();
        assertThat(Run.of("template", PACK, "--from", Run.FIVE_SCHOOLS, "--out", path("c"), "--format", "csv")
                        .code())
                .isZero();
        Files.writeString(folder.resolve("~$b.xlsx"), "lock");
        Files.writeString(folder.resolve("notes.csv"), "a;b");

        Run run = Run.of("evaluate", folder.toString(), "--format", "json", "--as-of", "2023-12-31");

        assertThat(run.err()).isEmpty();
        // a JSON file, a workbook and a folder of files: the first and the last are the same county
        assertThat(run.out().lines()).hasSize(3);
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(2)).isEqualTo(lines.get(0)).isNotEqualTo(lines.get(1));
    }

    @Test
    void tablesOfOtherProgramsAreNotPassedOver() throws IOException {
        Path old = Files.writeString(folder.resolve("old.xls"), "x");
        Path other = Files.writeString(folder.resolve("wps.et"), "x");
        Path csv = Files.writeString(folder.resolve("county.csv"), "x");
        String sentence = ": 这种格式不能读,应为 .xlsx 工作簿。请用 Excel 或 WPS 打开,另存为 .xlsx\n";

        assertThat(Run.of("evaluate", old.toString(), other.toString()).err())
                .isEqualTo(old + sentence + other + sentence);
        assertThat(Run.of("evaluate", csv.toString()).err())
                .isEqualTo(csv + ": 是单独一个 CSV 文件,应为放着 county.csv、schools.csv 等文件的文件夹。请写文件夹的路径\n");
        assertThat(Run.of("evaluate", folder.toString()).err()).contains(old + sentence, other + sentence);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path book = Files.writeString(folder.resolve("x.xlsx"), "figures");

        Run run = Run.of("template", PACK, "--out", book.toString());

        assertThat(run).isEqualTo(new Run(2, "", book + ": 已经存在,不会覆盖。请换一个名字,或先移走原来的\n"));
        assertThat(book).hasContent("figures");
        assertThat(Run.of("template", PACK, "--out", folder.toString(), "--format", "csv"))
                .isEqualTo(new Run(2, "", folder + ": 已经存在,不会覆盖。请换一个名字,或先移走原来的\n"));
    }

    @Test
    void usage() {
        assertThat(Run.of("template", PACK).err()).isEqualTo("请用 --out 写明写到哪里\n");
        assertThat(Run.of("template", PACK, "--out", path("x")).err())
                .isEqualTo(path("x") + ": 工作簿的文件名应以 .xlsx 结尾;要 CSV 请加 --format csv\n");
        assertThat(Run.of("template", PACK, "--out", path("x.xlsx"), "--format", "xls")
                        .err())
                .startsWith("选项 --format 的值不对:没有\"xls\",应为 xlsx、csv 之一");
        assertThat(Run.of("template", PACK, "--out", path("x.xlsx"), "--from", "none.json")
                        .err())
                .isEqualTo("none.json: 没有这个文件,应为一个可读的文件。请核对路径\n");
        assertThat(Run.of("template", "no/pack", "--out", path("x.xlsx")).code())
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    /** Whoever evaluates JSON does not wait for libraries that read spreadsheets. */
    @Test
    void jsonLoadsNothingForTables() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "evaluate",
                Run.FIVE_SCHOOLS);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectErrorStream(true);
        assertThat(builder.start().waitFor()).isEqualTo(1);

        assertThat(Files.readString(log))
                .contains("org.junheng.cli.EvaluateCommand")
                .doesNotContain("fastexcel", "fastcsv", "org.junheng.report.tables");
    }
}
