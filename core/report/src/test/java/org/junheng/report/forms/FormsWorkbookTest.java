package org.junheng.report.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.report.Evaluated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook as a file: what a host can add to it, and what can go wrong. */
class FormsWorkbookTest {
    private static final Evaluated VETOED = ReadForms.example("dossiers/vetoed-county.json");

    private static Evaluated countyOf(String... names) {
        Dossier.Builder dossier = Dossier.builder(County.of("990299", "=县")).asOf(LocalDate.of(2023, 12, 31));
        for (int school = 0; school < names.length; school++) {
            dossier.school(School.builder("990299000" + school, names[school], SchoolKind.PRIMARY)
                    .section(Stage.PRIMARY, 300, Map.of("backbone-teachers", BigDecimal.valueOf(2)))
                    .build());
        }
        return ReadForms.evaluated(ReadForms.EVALUATOR, dossier.build());
    }

    @Test
    void sheetsOfTheProcedure() {
        assertThat(ReadForms.of(VETOED).sheets())
                .containsExactly(
                        "说明",
                        "表Ⅰ 县基本情况",
                        "表Ⅱ-1 资源配置",
                        "表Ⅱ-2 资源配置(分学校)",
                        "表Ⅲ 校际均衡",
                        "表Ⅳ 政府保障程度",
                        "表Ⅴ 教育质量",
                        "表Ⅵ 社会认可度",
                        "学校自评表",
                        "自评附表 班级与教室",
                        "缺口",
                        "待定",
                        "逐条结果",
                        "差异系数算式(小学)",
                        "差异系数算式(初中)");
    }

    @Test
    void coverSaysWhatCameOutAndThatItIsNoRecognition() {
        ReadForms forms = ReadForms.of(VETOED);

        assertThat(forms.row("说明", "结论:教督〔2017〕6号")).contains("一票否决").anyMatch(each -> each.contains("NQB2017-V3"));
        assertThat(forms.rows("说明"))
                .anyMatch(each -> each.contains("national/quality-balance-2017"))
                .anyMatch(each -> each.get(0).contains("不是认定结论"))
                .anyMatch(each -> each.get(0).contains("格子里存的数就是印出的数"));
    }

    @Test
    void sameBytesWhereverAndWheneverItIsMade() {
        byte[] first = ReadForms.bytes(VETOED, new FormsWorkbook());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            assertThat(ReadForms.bytes(VETOED, FormsWorkbook.standard())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyPartIsSoundXml() throws Exception {
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                ReadForms.bytes(countyOf("<script>&amp;\u0007甲\uD800", "]]>𠮷"), new FormsWorkbook())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-1",
                "@SUM(A1)",
                "<script>alert(1)</script>",
                "\"引'号\"",
                "𠮷田小学",
                "<f>1⟦2</f>",
                "' 空格 "
            })
    void namesAreTextWhateverTheyBeginWith(String name) {
        Sheet sheet = ReadForms.of(countyOf(name)).sheet("表Ⅱ-2 资源配置(分学校)");
        Row row = sheet.getRow(5);

        assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo(name);
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("缺");
    }

    @Test
    void controlCharactersAreLeftOut_andLongNamesAreCut() {
        Sheet sheet =
                ReadForms.of(countyOf("甲\u0000\u0008乙", "长".repeat(40_000))).sheet("表Ⅱ-2 资源配置(分学校)");

        assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("甲乙");
        assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("长".repeat(32_767));
        assertThat(sheet.getRow(6).getHeightInPoints()).isLessThanOrEqualTo(409.5f);
    }

    @Test
    void countyWithoutSchools() {
        ReadForms forms = ReadForms.of(ReadForms.example("dossiers/ningguo-2022-reported.json"));

        assertThat(forms.sheets()).contains("表Ⅱ-2 资源配置(分学校)").doesNotContain("学校自评表", "差异系数算式(小学)");
        assertThat(forms.row("说明", "读表须知")).isNotEmpty();
        assertThat(forms.rows("说明")).anyMatch(each -> each.get(0).startsWith("填报数据里没有学校"));
        assertThat(forms.rows("表Ⅰ 县基本情况").get(9)).containsOnly("缺");
        assertThat(forms.rows("表Ⅱ-1 资源配置").get(4)).startsWith("小学", "达标学校总数", "缺");
        // published: 0.677 of the first item of the primary schools
        assertThat(forms.rows("表Ⅲ 校际均衡").get(4)).startsWith("小学", "全县平均值", "缺");
        assertThat(forms.rows("表Ⅲ 校际均衡").get(5)).contains("差异系数", "0.677");
        assertThat(forms.row("表Ⅳ 政府保障程度", "超过2000人的小学")).contains("缺").doesNotContain("0");
    }

    @Test
    void formsOfAnotherMethodAreLeftOut() {
        Dossier dossier = VETOED.dossier();
        ReadForms forms =
                ReadForms.of(ReadForms.evaluated(ReadForms.EVALUATOR.applying("national/basic-balance-2012"), dossier));

        assertThat(forms.sheets()).containsExactly("说明", "表Ⅰ 县基本情况", "缺口", "待定", "逐条结果");
        assertThat(forms.rows("说明")).anyMatch(each -> each.get(0).startsWith("这次评估没有用教督〔2017〕6号"));
    }

    @Test
    void stricterLocalTextDecides() {
        Evaluated county = ReadForms.evaluated(
                ReadForms.EVALUATOR.applying("tianjin/wuqing-2020"),
                ReadForms.EVALUATOR.reader().read(Path.of("../../examples/local-plans/wuqing-like-district.json")));
        ReadForms forms = ReadForms.of(county);

        assertThat(forms.rows("表Ⅳ 政府保障程度"))
                .anyMatch(each -> each.stream().anyMatch(cell -> cell.contains("由 WQ2020-G1 判定")));
        assertThat(forms.rows("逐条结果"))
                .anyMatch(each ->
                        each.contains("NQB2017-G1") && each.stream().anyMatch(cell -> cell.contains("由 WQ2020-G1 判定")));
    }

    @Test
    void anotherViewCanBeFilledIn() {
        Evaluated county = ReadForms.example("dossiers/allowances-county.json");
        ReadForms usual = ReadForms.of(county);
        ReadForms allowed =
                ReadForms.of(county, FormsWorkbook.standard().inView("national/quality-balance-procedure-2019"));

        String sheet = "表Ⅱ-2 资源配置(分学校)";
        assertThat(usual.row(sheet, "鼓楼小学")).contains("否").anyMatch(each -> each.contains("按国教督办函〔2019〕30号:是"));
        assertThat(allowed.row(sheet, "鼓楼小学")).contains("是");
        // the number of schools over 2000 is the form's own question: an allowance does not change it
        assertThat(usual.row("表Ⅳ 政府保障程度", "超过2000人的小学")).contains("2", "否");
        assertThat(allowed.row("表Ⅳ 政府保障程度", "超过2000人的小学")).contains("2", "是");
        assertThatThrownBy(() -> ReadForms.of(county, FormsWorkbook.standard().inView("nowhere")))
                .hasMessageContaining("no view nowhere");
    }

    @Test
    void hostAddsASheetAndColumns() {
        Layout layout = new Layout(List.of(20, 20), 0, Layout.Use.PAGE);
        FormsWorkbook more = FormsWorkbook.standard()
                .with(filing -> Optional.of(new org.junheng.report.forms.Sheet(
                        "签发",
                        layout,
                        List.of(
                                Line.heads("审核人", "学校数"),
                                Line.body(
                                        Cell.text("=张"),
                                        Cell.number(filing.dossier().schools().size()))))))
                .withFindingColumn(
                        new SheetColumn<>("责任科室", 16, (filing, finding) -> Cell.centred("科:" + finding.criterion())))
                .withSectionColumn(new SheetColumn<>(
                        "城乡",
                        10,
                        (filing, row) -> Cell.centred(row.school().kind().code())));
        ReadForms forms = ReadForms.of(VETOED, more);

        assertThat(forms.rows("签发")).containsExactly(List.of("审核人", "学校数"), List.of("=张", "6"));
        assertThat(forms.rows("逐条结果").get(3)).endsWith("责任科室");
        assertThat(forms.row("逐条结果", "NQB2017-V3")).endsWith("科:NQB2017-V3");
        assertThat(forms.rows("表Ⅱ-2 资源配置(分学校)").get(2)).endsWith("城乡");
        assertThat(forms.rows("表Ⅱ-2 资源配置(分学校)").get(5)).endsWith("primary");
        assertThat(ReadForms.of(VETOED).sheets()).doesNotContain("签发");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a/b", "a:b", "a?b", "[a]", "a*b", "a\\b", "'a", "abcdefghijklmnopqrstuvwxyz-32-ch"})
    void namesThatExcelWouldChangeAreRefused(String name) {
        Layout layout = new Layout(List.of(20), 0, Layout.Use.PAGE);

        assertThatThrownBy(() -> new org.junheng.report.forms.Sheet(name, layout, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSheetsOfOneNameAreRefused() {
        Layout layout = new Layout(List.of(20), 0, Layout.Use.PAGE);
        FormsWorkbook twice = FormsWorkbook.standard()
                .with(filing -> Optional.of(new org.junheng.report.forms.Sheet("缺口", layout, List.of())));

        assertThatThrownBy(() -> ReadForms.bytes(VETOED, twice)).hasMessageContaining("缺口");
    }

    @Test
    void fullDiskIsTold() {
        OutputStream full = new OutputStream() {
            private int room = 10_000;

            @Override
            public void write(int b) throws IOException {
                if (room-- == 0) {
                    throw new IOException("no space left");
                }
            }
        };

        assertThatThrownBy(() -> new FormsWorkbook().write(VETOED, full)).isInstanceOf(IOException.class);
    }

    @Test
    void headingsStayInSightAndArePrintedAgain() {
        ReadForms forms = ReadForms.of(VETOED);
        Sheet schools = forms.sheet("表Ⅱ-2 资源配置(分学校)");

        assertThat(schools.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(schools.getRepeatingRows().formatAsString()).isEqualTo("3:4");
        assertThat(schools.getPrintSetup().getLandscape()).isTrue();
        assertThat(schools.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(forms.workbook().getSheet("逐条结果").getCTWorksheet().isSetAutoFilter())
                .isTrue();
    }

    @Test
    void whatIsFilledInByHandIsANumberAgain() {
        Row row = ReadForms.of(countyOf("甲")).sheet("表Ⅱ-2 资源配置(分学校)").getRow(5);

        assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(row.getCell(2).getStringCellValue()).isEqualTo("缺");
        assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("General");
    }

    @Test
    void countyWhoseSchoolsAreNotKnownHasNotNone() {
        ReadForms forms = ReadForms.of(ReadForms.example("dossiers/ningguo-2022-reported.json"));

        assertThat(forms.rows("表Ⅱ-2 资源配置(分学校)").get(4)).startsWith("小学:填报数据里没有学校");
        assertThat(forms.rows("表Ⅱ-2 资源配置(分学校)")).noneMatch(each -> each.get(0).contains("0 所"));
    }
}
