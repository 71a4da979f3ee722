package org.junheng.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.tables.RawWorkbook.number;
import static org.junheng.report.tables.SmallCounty.row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which people may write the same figures. */
class SoundTablesTest {
    private static final Map<String, String> NAMES = Map.of("县", "county", "学校", "schools", "学部", "sections");

    @TempDir
    private Path folder;

    private Dossier read(SmallCounty county) throws IOException {
        return new TableReader(SmallCounty.reader(), 1 << 20).workbook(county.workbook(folder));
    }

    private static School first(Dossier dossier) {
        return dossier.schools().get(0);
    }

    private Object area(String cell) throws IOException {
        Object value =
                first(read(new SmallCounty().cell("学校", "D2", cell))).facts().get("area");
        return value == null ? "missing" : value;
    }

    private Object since(String cell) throws IOException {
        Object value =
                first(read(new SmallCounty().cell("学校", "E2", cell))).facts().get("since");
        return value == null ? "missing" : value;
    }

    @Test
    void everyTableIsRead() throws IOException {
        Dossier dossier = read(new SmallCounty()
                .add("县", row("人口总数(万人)", number("12.60")), row("是否通过认定", "是"), row("语文学业水平", "Ⅲ"), row("交流比例", ""))
                .table(
                        "班级",
                        row("学校代码", "学校名称", "学段", "年级", "班名", "学生数(人)"),
                        row("S1", "第一小学", "小学", number("1"), number("2"), number("44")))
                .table(
                        "专用教室",
                        row("学校代码", "确无记录", "用途", "面积(平方米)"),
                        row("S1", "", "music", number("96.00")),
                        row("S1", "否"),
                        row("S2", "是"))
                .table("project", row("确无记录", "项目名称"), row("", "实验楼"))
                .table("年份", row("年份", "教育经费(万元)"), row(number("2020"), number("64808")), row("2021", "70577"))
                .table(
                        "公布的数",
                        row("指标", "学段", "统计量", "数值", "小数位数"),
                        row("", "初中", "综合差异系数", number("0.41"), number("3")),
                        row("生均面积 teaching-area", "小学", "cv", "0.5", number("2")))
                .table(
                        "证明",
                        row("条目", "对象代码", "是否成立", "证明人", "证明日期", "材料"),
                        row("X-1 布局规划", "", "是", "督导室", "2023-05-10", "布局.pdf\n 规划.pdf"),
                        row("X-2", "S1", "否", "督导室")));

        assertThat(dossier.county().facts())
                .isEqualTo(Facts.of(Map.of(
                        "population",
                        new BigDecimal("12.60"),
                        "recognised",
                        true,
                        "chinese-level",
                        BigDecimal.valueOf(3))));
        assertThat(dossier.asOf()).contains(LocalDate.of(2023, 12, 31));
        assertThat(first(dossier).kind()).isEqualTo(SchoolKind.PRIMARY);
        assertThat(first(dossier).classes()).hasToString("[SchoolClass[stage=PRIMARY, grade=1, name=2, students=44]]");
        assertThat(first(dossier).records())
                .isEqualTo(Map.of(
                        "room",
                        List.of(Facts.of(Map.of("use", "music", "area", new BigDecimal("96.00"))), Facts.NONE)));
        assertThat(dossier.schools().get(1).records()).isEqualTo(Map.of("room", List.of()));
        assertThat(dossier.county().records()).isEqualTo(Map.of("project", List.of(Facts.of(Map.of("name", "实验楼")))));
        assertThat(dossier.county().series())
                .isEqualTo(Map.of(
                        "expenditure",
                        new TreeMap<>(Map.of(2020, new BigDecimal("64808"), 2021, new BigDecimal("70577")))));
        assertThat(dossier.reported())
                .containsExactly(
                        new Reported(null, Stage.JUNIOR, Reported.Statistic.COMPOSITE_CV, new BigDecimal("0.41"), 3),
                        new Reported("teaching-area", Stage.PRIMARY, Reported.Statistic.CV, new BigDecimal("0.5"), 2));
        assertThat(dossier.attestations())
                .hasToString("[Attestation[criterion=X-1, subject=990101, holds=true, by=督导室, on=2023-05-10, "
                        + "evidence=[布局.pdf, 规划.pdf]], Attestation[criterion=X-2, subject=S1, holds=false, by=督导室, on=null, "
                        + "evidence=[]]]");
    }

    @ParameterizedTest
    @CsvSource({"96.00, 96.00", "1.1000000000000001, 1.1", "0.30000000000000004, 0.3", "0.95, 0.95", "1E-3, 0.001"})
    void aNumberIsTheOneThatPeopleSee(String inFile, String seen) throws IOException {
        assertThat(area(number(inFile))).isEqualTo(new BigDecimal(seen));
    }

    @Test
    void numbersAsTextAndWithGroupsAsFormat() throws IOException {
        assertThat(area("3120.50")).isEqualTo(new BigDecimal("3120.50"));
        assertThat(area(" 3120 ")).isEqualTo(new BigDecimal("3120"));
        assertThat(area(number("1250000", 5))).isEqualTo(new BigDecimal("1250000"));
        assertThat(area("123456789012345678.25")).isEqualTo(new BigDecimal("123456789012345678.25"));
    }

    @Test
    void blankIsMissingAndNotZero() throws IOException {
        assertThat(area("")).isEqualTo("missing");
        assertThat(area("  ")).isEqualTo("missing");
        assertThat(area(number("0"))).isEqualTo(new BigDecimal("0"));
    }

    @Test
    void days() throws IOException {
        LocalDate day = LocalDate.of(2001, 9, 1);
        for (String text : List.of("2001-09-01", "2001-9-1", "2001/9/1", "2001.9.1", "2001年9月1日")) {
            assertThat(since(text)).isEqualTo(day);
        }
        // 37135 days after 1899-12-30, as a spreadsheet counts
        assertThat(since(number("37135", 1))).isEqualTo(day);
        assertThat(since(number("37135.0", 3))).isEqualTo(day);
    }

    @Test
    void daysCountedFrom1904() throws IOException {
        Path file = new RawWorkbook()
                .from1904()
                .sheet(
                        "县",
                        List.of(
                                List.of("项目", "填写"),
                                List.of("县代码", "1"),
                                List.of("县名称", "甲"),
                                List.of("数据日期", number("35673", 1))))
                .write(folder.resolve("1904.xlsx"));

        // 37135 − 1462
        assertThat(new TableReader(SmallCounty.reader(), 1 << 20).workbook(file).asOf())
                .contains(LocalDate.of(2001, 9, 1));
    }

    @Test
    void headingsInAnyOrderWithOrWithoutUnitOrByCode() throws IOException {
        Dossier dossier = read(new SmallCounty()
                .table(
                        "schools",
                        row("area", "城乡类型", "kind", " 学校名称* ", "学校\n代码"),
                        row(number("5"), "town", "primary", "第一小学", number("3301010001")))
                .without("学校")
                .table("学部", row("学生数", "学段", "学校代码"), row(number("512"), "primary", "3301010001")));

        assertThat(first(dossier).code()).isEqualTo("3301010001");
        assertThat(first(dossier).attributes().locale()).isEqualTo(SchoolLocale.TOWN);
        assertThat(first(dossier).facts().get("area")).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void blankRowsAreNothing() throws IOException {
        Dossier dossier = read(new SmallCounty()
                .cell("学校", "A2", "S1")
                .add("学校", row("", " ", ""), row(), row("S3", "第三小学", "教学点"))
                .add("学部", row(), row("S3", "小学", number("9"))));

        assertThat(dossier.schools()).extracting(School::code).containsExactly("S1", "S2", "S3");
    }

    @Test
    void filesInBothEncodings() throws IOException {
        TableReader reader = new TableReader(SmallCounty.reader(), 1 << 20);
        String expected = DossierText.of(read(new SmallCounty()));
        new SmallCounty().files(folder, NAMES);

        assertThat(DossierText.of(reader.folder(folder))).isEqualTo(expected);
        for (String name : NAMES.values()) {
            Path file = folder.resolve(name + ".csv");
            String text = Files.readString(file);
            Files.write(file, text.getBytes(Charset.forName("GB18030")));
        }
        assertThat(DossierText.of(reader.folder(folder))).isEqualTo(expected);
        Path county = folder.resolve("county.csv");
        String text = Files.readString(county, Charset.forName("GB18030"));
        Files.write(county, ("\uFEFF" + text.replace("示例县", "\"示例县\"")).getBytes(StandardCharsets.UTF_8));
        assertThat(DossierText.of(reader.folder(folder))).isEqualTo(expected);
    }

    /** Shared strings, a formula with its result, a built-in format of days: the way LibreOffice 7.4 writes them. */
    @Test
    void aWorkbookThatAnotherProgramSaved() {
        Dossier dossier = new TableReader(SmallCounty.reader(), 1 << 20)
                .workbook(Path.of("src/test/resources/tables/libreoffice.xlsx"));

        assertThat(first(dossier).facts())
                .isEqualTo(Facts.of(Map.of("area", new BigDecimal("1.1"), "since", LocalDate.of(2001, 9, 1))));
        assertThat(dossier.schools().get(1).facts())
                .isEqualTo(Facts.of(Map.of("area", new BigDecimal("3120.5"), "since", LocalDate.of(2001, 9, 1))));
        assertThat(dossier.county().facts())
                .isEqualTo(Facts.of(Map.of("population", new BigDecimal("12.6"), "recognised", true)));
    }
}
