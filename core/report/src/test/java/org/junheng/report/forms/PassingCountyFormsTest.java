package org.junheng.report.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;

/** The forms of the constructed passing county, every figure computed by hand from its 14 schools. */
class PassingCountyFormsTest {
    private static final ReadForms FORMS = ReadForms.of(ReadForms.example("dossiers/passing-county.json"));
    private static final String SCHOOLS = "表Ⅱ-2 资源配置(分学校)";

    @Test
    void countyItself() {
        List<List<String>> rows = FORMS.rows("表Ⅰ 县基本情况");

        assertThat(rows.get(3)).startsWith("人口总数(万人)", "农业人口数(万人)", "乡镇数(个)", "行政村数(个)");
        assertThat(rows.get(4)).containsExactly("L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8");
        assertThat(rows.get(5)).containsExactly("12.60", "7.05", "6", "58", "缺", "缺", "缺", "缺");
        // 5 primary, 1 nine-year, 2 junior, 1 complete, 1 twelve-year, 1 special; 2 teaching points of 60 and 30 pupils
        assertThat(rows.get(9)).containsExactly("5", "1", "2", "1", "1", "1", "2", "1");
        // classes 24+48+23+6+12+30+15+4+2 and 20+12+24+10+20; pupils, staff and full-time teachers likewise
        assertThat(rows.get(13)).containsExactly("164", "86", "6670", "4200", "379", "356", "334", "315");
    }

    @Test
    void headingsAreMergedAsOnTheForm() {
        assertThat(FORMS.sheet("表Ⅰ 县基本情况").getMergedRegions())
                .extracting(each -> each.formatAsString())
                .contains("A3:D3", "E3:H3", "A7:E7", "G7:H7", "A11:B11", "C11:D11", "E11:H11");
    }

    @Test
    void schoolsInShort() {
        List<List<String>> rows = FORMS.rows("表Ⅱ-1 资源配置");

        assertThat(rows.get(4)).startsWith("小学", "达标学校总数", "8", "8", "8", "8", "8", "8", "8", "8");
        assertThat(rows.get(5))
                .endsWith("达标学校比例(%)", "100.0", "100.0", "100.0", "100.0", "100.0", "100.0", "100.0", "100.0");
        assertThat(rows.get(6)).startsWith("初中", "达标学校总数", "5", "5", "5", "5", "5", "5", "5", "5");
    }

    @Test
    void everySchool() {
        assertThat(FORMS.row(SCHOOLS, "县实验小学"))
                .startsWith("1", "县实验小学", "7", "1000", "6", "24")
                .containsSubsequence("4.20", "1.00", "0.90", "4.50", "7.50", "6000.00", "2.30", "是", "达到 7 项");
        // 56, 14 and 12 of 1320; shares of the whole by 1320 / (1320 + 1.1 × 1180) = 1320 / 2618: 13804, 24276 m², 61
        // rooms
        assertThat(FORMS.row(SCHOOLS, "青云九年一贯制学校(小学部)"))
                .containsSubsequence("1320", "6", "30", "4.24", "1.06", "0.91", "5.27", "9.27", "2000.00", "2.33", "是");
        // 63, 12 and 11 of 1180; shares by 1.1 / 2618
        assertThat(FORMS.row(SCHOOLS, "青云九年一贯制学校(初中部)"))
                .containsSubsequence(
                        "1180", "3", "24", "5.34", "1.02", "0.93", "5.80", "10.20", "7250.00", "2.56", "是");
        assertThat(FORMS.row(SCHOOLS, "育华小学")).startsWith("5", "育华小学", "10", "500");
        assertThat(FORMS.row(SCHOOLS, "松岭教学点"))
                .containsSubsequence("60", "4", "4", "5.00", "1.67", "1.67", "4.50", "7.50", "6000.00", "3.33");
        assertThat(FORMS.rows(SCHOOLS)).noneMatch(each -> each.contains("石坳教学点") || each.contains("县特殊教育学校"));
    }

    @Test
    void primarySectionsStandFirst_andTheNoteCountsThem() {
        List<String> names = FORMS.rows(SCHOOLS).stream()
                .filter(each -> each.size() > 1)
                .map(each -> each.get(1))
                .toList();

        assertThat(names)
                .containsSubsequence("县实验小学", "青云九年一贯制学校(小学部)", "松岭教学点", "县第一初级中学", "青云九年一贯制学校(初中部)", "县第一中学(初中部)");
        assertThat(FORMS.rows(SCHOOLS))
                .anyMatch(each -> each.get(0)
                        .equals("注:小学 8 所(其中小学 5 所、九年一贯制学校小学部 1 个、十二年一贯制学校小学部 1 个、50人及以上教学点 1 个);"
                                + "初中 5 所(其中初中 2 所、九年一贯制学校初中部 1 个、十二年一贯制学校初中部 1 个、完全中学初中部 1 个)。"));
    }

    @Test
    void numbersAreNumbers() {
        Row row = FORMS.sheet(SCHOOLS).getRow(5);

        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("县实验小学");
        for (int column = 2; column <= 12; column++) {
            assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
        }
        assertThat(row.getCell(11).getCellStyle().getDataFormatString()).isEqualTo("0.00");
    }

    @Test
    void meansAndVariations() {
        List<List<String>> rows = FORMS.rows("表Ⅲ 校际均衡");

        // half of the pupils 2000 and half 6000 yuan; 2750 and 7250
        assertThat(rows.get(4)).startsWith("小学", "全县平均值", "4.23").endsWith("4000.00", "2.33", "——");
        assertThat(rows.get(5)).contains("差异系数", "0.500").endsWith("——");
        assertThat(rows.get(6)).startsWith("初中", "全县平均值").contains("5000.00", "5.80", "10.20");
        assertThat(rows.get(7)).contains("0.450", "0.000");
    }

    @Test
    void governmentItems() {
        String sheet = "表Ⅳ 政府保障程度";

        assertThat(FORMS.row(sheet, "超过2000人的小学")).contains("0");
        assertThat(FORMS.row(sheet, "超过50人的初中班级数")).contains("0");
        // village school 80, teaching points 60 and 30; one of them gave no funds
        assertThat(FORMS.row(sheet, "不足100人的村小学和教学点")).contains("3");
        assertThat(FORMS.row(sheet, "不足100人学校的学生数")).contains("170");
        assertThat(FORMS.row(sheet, "不足100人学校的公用经费")).contains("缺").doesNotContain("0");
        assertThat(FORMS.row(sheet, "特殊教育公用经费")).contains("36", "万元", "是");
        assertThat(FORMS.row(sheet, "生均公用经费")).contains("6000", "元");
        // 96820.5 rounded half up; the remark says what it was
        assertThat(FORMS.row(sheet, "教师年平均工资收入(上年度,不含民办)"))
                .contains("96821")
                .anyMatch(each -> each.contains("原数 96820.5"));
        assertThat(FORMS.row(sheet, "完成率")).contains("100.0", "%");
        assertThat(FORMS.row(sheet, "占符合条件教师")).contains("10.0");
        assertThat(FORMS.row(sheet, "占交流教师")).contains("20.0");
        assertThat(FORMS.row(sheet, "初中就近划片入学比例")).contains("95.0");
        assertThat(FORMS.row(sheet, "占分配名额")).contains("45.0");
        assertThat(FORMS.row(sheet, "合计")).contains("340");
        assertThat(FORMS.row(sheet, "占符合条件的随迁子女")).contains("85.0");
        assertThat(FORMS.rows(sheet).stream().filter(each -> each.contains("是")))
                .hasSize(15);
    }

    @Test
    void qualityItems() {
        String sheet = "表Ⅴ 教育质量";

        assertThat(FORMS.row(sheet, "三年前入学数")).contains("1402");
        // (1340 − 30 + 20) / (1402 − 2)
        assertThat(FORMS.row(sheet, "初中三年巩固率")).contains("95.0");
        assertThat(FORMS.row(sheet, "入学率")).contains("95.0");
        assertThat(FORMS.row(sheet, "语文:学业水平")).contains("Ⅲ", "级", "是");
        assertThat(FORMS.row(sheet, "德育:校际差异率")).contains("0.149");
        assertThat(FORMS.rows(sheet).stream().filter(each -> each.contains("是")))
                .hasSize(9);
    }

    @Test
    void recognition() {
        List<List<String>> rows = FORMS.rows("表Ⅵ 社会认可度");

        assertThat(rows.get(5)).containsExactly("计", "600", "420", "357", "85.0", "40", "34", "85.0");
        assertThat(rows.get(6)).containsExactly("其中家长", "300", "缺", "缺", "缺", "缺", "缺", "缺");
        assertThat(rows.get(7)).startsWith("是否达标", "是");
    }

    @Test
    void selfAssessment() {
        List<List<String>> rows = FORMS.rows("学校自评表").stream()
                .filter(each -> each.contains("河口镇中心小学"))
                .toList();

        // seven items and all of them, 4 on rooms, size, classes, charter, funds, moral education
        assertThat(rows).hasSize(17);
        assertThat(rows.get(0)).containsSubsequence("9902020003", "A1 资源配置", "4.22", "人", "≥ 4.2", "是");
        assertThat(rows.get(8)).contains("2", "间", "23 个班");
        // the largest of 23 classes
        assertThat(rows.get(13)).containsSubsequence("5.班额(最大的班)", "小学", "45", "人", "≤ 45", "是");
    }

    @Test
    void classesAndRoomsBySize() {
        List<String> row = FORMS.row("自评附表 班级与教室", "县第一初级中学");

        // 20 classes of 50, 2 music rooms of 96 and 2 fine arts rooms of 90 square metres
        assertThat(row)
                .containsExactly(
                        "县第一初级中学", "初中", "20", "0", "0", "0", "0", "0", "20", "0", "0", "0", "0", "2", "0", "0", "0",
                        "0", "2", "0", "0", "0", "0");
    }

    @Test
    void nothingIsMissingOrOpen() {
        assertThat(FORMS.rows("缺口")).hasSize(4);
        assertThat(FORMS.rows("待定")).hasSize(4);
    }
}
