package org.junheng.report.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Root;
import org.junheng.indicators.Stage;
import org.junheng.report.Evaluated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of the constructed county, whose figures are missing, contradict each other, or lie on a limit. */
class ConstructedCountyFormsTest {
    private static final Evaluated COUNTY = ReadForms.example("dossiers/constructed-county.json");
    private static final ReadForms FORMS = ReadForms.of(COUNTY);
    private static final String SCHOOLS = "表Ⅱ-2 资源配置(分学校)";
    private static final int CV_ROW = 8;

    private static String remark(String school) {
        List<String> row = FORMS.row(SCHOOLS, school);
        return row.get(row.size() - 1);
    }

    @Test
    void whatIsMissingIsNeverZero() {
        assertThat(FORMS.row(SCHOOLS, "青山镇中心小学")).containsSubsequence("2617.99", "缺", "待定(缺数据)", "达到 6 项;第7项缺");
        // given as zero
        assertThat(FORMS.row(SCHOOLS, "胜利小学")).contains("0.00");
        // one village school gave no classes: 1152 in the others
        assertThat(FORMS.rows("表Ⅰ 县基本情况").get(13)).startsWith("缺", "716", "45464", "32059");
        assertThat(FORMS.rows("表Ⅰ 县基本情况").get(14)).startsWith("L17:马家沟村小学没有填;其余合计 1152");
        assertThat(FORMS.row("表Ⅳ 政府保障程度", "合计")).contains("缺");
    }

    @Test
    void remarkTellsWhichItemsReachTheFloor() {
        assertThat(remark("城关第一小学")).isEqualTo("达到 7 项");
        assertThat(remark("解放路小学")).isEqualTo("达到 6 项;第2项未达到但不低于85%");
        assertThat(remark("人民路小学")).isEqualTo("达到 6 项;第2项低于85%");
        assertThat(remark("东门小学")).isEqualTo("达到 6 项;第4项未达到但不低于85%;第4项印出的数看似达到,精确值没有达到");
        assertThat(remark("红旗小学")).isEqualTo("达到 6 项;第6项低于85%");
        assertThat(remark("清水镇中心小学")).isEqualTo("达到 5 项;第6项低于85%;第7项缺");
    }

    /** The evaluation says of every item that is not met whether it reaches the floor; the remark must say the same. */
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PRIMARY", "JUNIOR"})
    void remarkSaysWhatTheEvaluationSays(Stage stage) {
        Filing filing = Filing.of(COUNTY, null);
        SectionRemark remark = new SectionRemark(filing);
        List<SectionRow> rows = SectionRow.of(filing, stage);

        assertThat(rows).hasSize(stage == Stage.PRIMARY ? 60 : 44);
        for (SectionRow row : rows) {
            assertThat(count(remark.of(row), "未达到但不低于85%"))
                    .as(row.name())
                    .isEqualTo(row.whole().notes().stream()
                            .filter(each -> each.contains("达到余项下限"))
                            .count());
            assertThat(count(remark.of(row), "低于85%") - count(remark.of(row), "未达到但不低于85%"))
                    .as(row.name())
                    .isEqualTo(row.whole().notes().stream()
                            .filter(each -> each.contains("低于余项下限"))
                            .count());
        }
    }

    /** How many items a part of a remark names: 第1、4项… */
    private static long count(String remark, String part) {
        return Stream.of(remark.split(";", -1))
                .filter(each -> each.startsWith("第") && each.endsWith(part))
                .mapToLong(each -> each.substring(1, each.indexOf("项")).split("、", -1).length)
                .sum();
    }

    @Test
    void limitsThatLookMetAreMarked() {
        // 0.50032 prints as 0.500 and is not met; 0.44968 prints as 0.450 and is
        List<List<String>> rows = FORMS.rows("表Ⅲ 校际均衡");

        assertThat(rows.get(5)).contains("0.573", "0.500", "缺");
        assertThat(rows.get(7)).contains("0.519", "0.450");
        assertThat(rows)
                .anyMatch(each ->
                        each.get(0).contains("0.500,要求 ≤ 0.50") && each.get(0).contains("以精确值为准"));
        assertThat(rows).noneMatch(each -> each.get(0).contains("0.450,要求"));
    }

    @Test
    void onlyWhatIsMetCounts() {
        List<List<String>> rows = FORMS.rows("表Ⅱ-1 资源配置");
        long met = COUNTY.evaluation().findings().stream()
                .filter(each -> each.criterion().equals("NQB2017-RS-primary") && each.outcome() == Outcome.MET)
                .count();

        assertThat(rows.get(4)).endsWith(Long.toString(met));
        assertThat(rows.get(4)).element(8).isEqualTo(Long.toString(metItem("NQB2017-R7-primary")));
    }

    private static long metItem(String criterion) {
        return COUNTY.evaluation().findings().stream()
                .filter(each -> each.criterion().equals(criterion) && each.outcome() == Outcome.MET)
                .count();
    }

    /** The stored result of every formula, and what another program makes of it, are the exact coefficient. */
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"PRIMARY", "JUNIOR"})
    void formulasGiveTheExactCoefficient(Stage stage) {
        Sheet sheet = FORMS.sheet("差异系数算式(" + (stage == Stage.PRIMARY ? "小学)" : "初中)"));
        FormulaEvaluator calculator = FORMS.workbook().getCreationHelper().createFormulaEvaluator();
        Row cv = sheet.getRow(CV_ROW);
        assertThat(cv.getCell(0).getStringCellValue()).isEqualTo("差异系数 CV(公式)");
        Filing filing = Filing.of(COUNTY, null);
        List<String> compared = new ArrayList<>();
        for (ResourceItem item : ResourceItem.ALL) {
            Cell cell = cv.getCell(3 * item.number());
            Optional<Finding> found = VariationForm.variation(filing, item, stage);
            Finding.Measured measured = found.orElseThrow().measured();
            if (measured == null) {
                assertThat(cell.getStringCellValue()).isEqualTo("缺");
                continue;
            }
            assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
            BigDecimal exact = new Root(Exact.of(measured.exact())).rounded(15);
            assertThat(cell.getNumericCellValue()).isCloseTo(exact.doubleValue(), within());
            assertThat(Objects.requireNonNull(calculator.evaluate(cell)).getNumberValue())
                    .isCloseTo(exact.doubleValue(), within());
            compared.add(item.indicator());
        }
        assertThat(compared).hasSize(6);
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-12);
    }

    /** Every stored result is what the formula gives. */
    @Test
    void storedResultsAreThoseOfTheFormulas() {
        Sheet sheet = FORMS.sheet("差异系数算式(小学)");
        FormulaEvaluator calculator = FORMS.workbook().getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    double stored = cell.getNumericCellValue();
                    assertThat(Objects.requireNonNull(calculator.evaluate(cell)).getNumberValue())
                            .as(cell.getAddress().formatAsString())
                            .isCloseTo(stored, Percentage.withPercentage(1e-8));
                    formulas++;
                }
            }
        }
        // two for each of 60 sections and 6 complete items, one for 57 of the other; 5 results each, and all students
        assertThat(formulas).isEqualTo(60 * 2 * 6 + 57 + 5 * 6 + 1);
    }

    @Test
    void listsHoldWhatTheEvaluationFound() {
        List<Finding> findings = COUNTY.evaluation().findings();

        assertThat(FORMS.rows("逐条结果")).hasSize(findings.size() + 4);
        assertThat(FORMS.rows("缺口"))
                .hasSize((int) findings.stream()
                                .filter(each -> each.outcome() == Outcome.NOT_MET && each.shortfall() != null)
                                .count()
                        + 4);
        assertThat(FORMS.row("缺口", "东门小学")).contains("4.50", "≥ 4.5", "0.01", "平方米");
        assertThat(FORMS.rows("缺口"))
                .anyMatch(each -> each.contains("白云镇初级中学") && each.contains("≤ 2000") && each.contains("超出的数"));
        assertThat(FORMS.rows("待定")).anyMatch(each -> each.contains("数据矛盾"));
        assertThat(FORMS.rows("待定")).noneMatch(each -> each.contains("未达标") || each.contains("达标"));
    }
}
