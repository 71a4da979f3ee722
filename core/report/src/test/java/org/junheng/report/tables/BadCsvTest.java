package org.junheng.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.tables.RawWorkbook.number;
import static org.junheng.report.tables.SmallCounty.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about CSV files that cannot be used. */
class BadCsvTest {
    private static final Map<String, String> NAMES =
            Map.of("县", "county", "学校", "schools", "学部", "sections", "专用教室", "school-room");

    @TempDir
    private Path folder;

    @BeforeEach
    void soundFiles() throws IOException {
        new SmallCounty().files(folder, NAMES);
    }

    private void write(String file, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(charset));
    }

    private void assertSaid(String... sentences) {
        assertThat(SmallCounty.mistakes(folder)).containsExactly(sentences);
    }

    @Test
    void soundOnesAreNot() {
        assertSaid();
    }

    @Test
    void cellsAreNamedAsInASpreadsheet() throws IOException {
        new SmallCounty()
                .cell("学校", "D3", number("-5"))
                .add("学部", row("S9", "小学", "10"))
                .files(folder, NAMES);

        assertSaid(
                "schools.csv D3(占地面积(平方米)): 占地面积是 -5,应不小于 0。请核对数字",
                "sections.csv A5(学校代码): “学校”表里没有代码为“S9”的学校,应为“学校”表里的学校代码。是否想写“S1”?请改正,或先在“学校”表里加上");
    }

    @Test
    void separators() throws IOException {
        String sentence = "schools.csv: 各格之间不是半角逗号,应以半角逗号分隔。请另存为“CSV UTF-8(逗号分隔)”,或存为 .xlsx";
        for (String separator : new String[] {";", "\t", "\uFF0C", "|"}) {
            write("schools.csv", "学校代码,学校名称,办学类型\nS1,第一小学,小学\n".replace(",", separator), StandardCharsets.UTF_8);

            assertThat(SmallCounty.mistakes(folder)).contains(sentence);
        }
    }

    @Test
    void commasTooManyOrTooFew() throws IOException {
        Files.writeString(folder.resolve("school-room.csv"), "学校代码,用途,面积\nS1,music,1,250\nS1,music,96\nS1,music\n\n");

        String hint = "。请核对这一行的逗号:数里不要千分位逗号,文字里有逗号的整格加双引号,空格也要留逗号";
        assertSaid("school-room.csv 第2行: 有 4 格,应与表头一样,有 3 格" + hint, "school-room.csv 第4行: 有 2 格,应与表头一样,有 3 格" + hint);
    }

    @Test
    void quotesThatDoNotClose() throws IOException {
        Files.writeString(folder.resolve("school-room.csv"), "学校代码,用途\nS1,\"music\n");

        assertSaid("school-room.csv: 引号不成对,一格里有逗号、引号或换行时,整格用半角双引号括起来。请用表格软件重新保存");
    }

    @Test
    void encodings() throws IOException {
        String said = "school-room.csv: 不是 UTF-8,也不是 GB18030(GBK),应为 UTF-8 或 GB18030。请另存为“CSV UTF-8(逗号分隔)”,或存为 .xlsx";
        write("school-room.csv", "\uFEFF学校代码,用途\nS1,music\n", StandardCharsets.UTF_16LE);
        assertSaid(said);
        Files.write(folder.resolve("school-room.csv"), new byte[] {'a', (byte) 0xFF, ',', 'b'});
        assertSaid(said);
    }

    @Test
    void filesThatAreNoTables() throws IOException {
        Files.move(folder.resolve("sections.csv"), folder.resolve("section.csv"));

        assertSaid(
                "schools.csv 第2行: 学校 S1 没有学部,“学部”表里应至少有一行。请补上学部和学生数;没有学生的学校请整行删去",
                "schools.csv 第3行: 学校 S2 没有学部,“学部”表里应至少有一行。请补上学部和学生数;没有学生的学校请整行删去",
                "section.csv: 没有名为“section”的表,应为 county.csv、schools.csv、sections.csv、classes.csv、school-room.csv、county-project.csv、series.csv、reported.csv、attestations.csv 之一。是否想写“sections”?不填报的表请删去");
    }

    @Test
    void oneFileTooLarge() throws IOException {
        Files.write(folder.resolve("school-room.csv"), new byte[(1 << 20) + 1]);

        assertSaid("school-room.csv: 文件有 1048577 字节,应不超过 1048576 字节。请核对是否选错文件;确实需要时用 --max-size 放宽");
    }

    @Test
    void theCountyMissing() throws IOException {
        Files.delete(folder.resolve("county.csv"));

        assertSaid(".: 没有“县”表,应有表“县”(CSV 为 county.csv)。请用 junheng template 生成空表,把数据填进去");
    }
}
