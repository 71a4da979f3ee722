package org.junheng.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.tables.RawWorkbook.number;
import static org.junheng.report.tables.SmallCounty.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a workbook that cannot be used: file, sheet, cell and heading, what is there, what should be. */
class BadWorkbookTest {
    private static final String FORMULA = "<c r=\"@\"><f>SUM(A1:A2)</f></c>";
    private static final String ERROR = "<c r=\"@\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";
    private static final String CACHED = "<c r=\"@\"><f>1560.25*2</f><v>3120.5</v></c>";
    private static final String TRUE = "<c r=\"@\" t=\"b\"><v>1</v></c>";

    @TempDir
    private Path folder;

    private void assertSaid(SmallCounty county, String... sentences) throws IOException {
        assertThat(SmallCounty.mistakes(county.workbook(folder))).containsExactly(sentences);
    }

    private void assertCell(String cell, String sentence) throws IOException {
        assertSaid(new SmallCounty().cell("学校", "D2", cell), "county.xlsx 学校!D2(占地面积(平方米)): " + sentence);
    }

    @Test
    void soundOneIsNot() throws IOException {
        assertSaid(new SmallCounty());
        assertSaid(new SmallCounty().cell("学校", "D2", CACHED));
    }

    @Test
    void numbersThatAreNone() throws IOException {
        assertCell("约3000", "是“约3000”,应为数。请只写数字,去掉单位和其他字;没有数据就空着");
        assertCell("3120平方米", "是“3120平方米”,应为数。请只写数字,去掉单位和其他字;没有数据就空着");
        assertCell("31 20", "是“31 20”,应为数。请只写数字,去掉单位和其他字;没有数据就空着");
        assertCell("\uFF13\uFF11\uFF12\uFF10", "“\uFF13\uFF11\uFF12\uFF10”里有全角数字,应为半角数字。请改用半角(英文)输入");
        assertCell("3,120.50", "“3,120.50”里有千分位逗号,应为不带逗号的数。请去掉逗号");
        assertCell("1.2E+05", "“1.2E+05”是科学计数法,存成文字时后面的数字可能已经丢了,应为完整的数。请把这一列设为“常规”或“文本”格式,重新输入后再保存");
        assertCell(TRUE, "是“true”,应为数。请只写数字,去掉单位和其他字;没有数据就空着");
        assertCell("-", "是“-”,应为数。请只写数字,去掉单位和其他字;没有数据就空着");
    }

    @Test
    void percentages() throws IOException {
        String hint = ",应为普通的数,单位看表头。请把这一格设为“常规”格式;单位是 % 的写不带百分号的数,如 95";
        assertCell(number("0.95", 2), "是百分数 95%" + hint);
        assertCell("95%", "是百分数 95%" + hint);
    }

    @Test
    void formulasErrorsAndDigits() throws IOException {
        assertCell(FORMULA, "公式 =SUM(A1:A2) 没有算出结果,应为数或文字。请用 Excel 或 WPS 打开,重新计算后保存,或直接写数");
        assertCell(ERROR, "是错误值 #DIV/0!,应为数或文字。请改正公式,或直接写数");
        assertCell(
                number("1234567890123456789"),
                "数 1234567890123456789 超过 15 位有效数字,表格软件存不下,应为 15 位以内的数;更长的代码、数应为文本。请把这一格设为“文本”格式后重新输入");
    }

    @Test
    void boundsAreThoseOfTheDictionary() throws IOException {
        assertCell(number("-1"), "占地面积是 -1,应不小于 0。请核对数字");
        assertSaid(
                new SmallCounty().cell("学部", "D2", number("30.5")),
                "county.xlsx 学部!D2(专任教师数(人)): 专任教师数是 30.5,应为整数(人)。请核对数字");
        assertSaid(
                new SmallCounty().add("县", row("交流比例", number("100.1"))),
                "county.xlsx 县!B5(交流比例): 交流比例是 100.1,应不大于 100。请核对数字");
        assertSaid(
                new SmallCounty().cell("学部", "C2", number("0")),
                "county.xlsx 学部!C2(学生数(人)): 学生数是 0,应不小于 1。没有学生的学段请整段删去");
    }

    @Test
    void days() throws IOException {
        String place = "county.xlsx 学校!E2(启用日期): ";
        String expected = ",应为日期,如 2023-12-31、2023年12月31日。请改正";
        assertSaid(
                new SmallCounty().cell("学校", "E2", "2001-09-31"),
                place + "“2001-09-31”不是一个存在的日期,应为日期,如 2023-12-31。请改正");
        assertSaid(new SmallCounty().cell("学校", "E2", "2001年9月"), place + "是“2001年9月”" + expected);
        assertSaid(new SmallCounty().cell("学校", "E2", "2001-09/01"), place + "是“2001-09/01”" + expected);
        assertSaid(new SmallCounty().cell("学校", "E2", "01/09/2001"), place + "是“01/09/2001”" + expected);
        assertSaid(
                new SmallCounty().cell("学校", "E2", number("37135")),
                place + "是数 37135,应为日期,如 2023-12-31。请把这一格设为“日期”格式,核对是哪一天");
        assertSaid(
                new SmallCounty().cell("学校", "E2", number("37135.5", 1)),
                place + "是时间 37135.5,不是一整天,应为日期,如 2023-12-31。请改正");
        assertSaid(
                new SmallCounty().cell("学校", "D2", number("37135", 1)),
                "county.xlsx 学校!D2(占地面积(平方米)): 是“2001-09-01”,应为数。请只写数字,去掉单位和其他字;没有数据就空着");
        assertSaid(
                new SmallCounty().add("县", row("认定日期", "2024-01-01")),
                "county.xlsx 县!B5(认定日期): 认定日期是 2024-01-01,晚于评估日期 2023-12-31,应不晚于评估日期。请核对这个日期,或评估日期");
    }

    @Test
    void wordsAndFlags() throws IOException {
        assertSaid(
                new SmallCounty().cell("学校", "C2", "完小"),
                "county.xlsx 学校!C2(办学类型): 没有“完小”这个选项,应为 小学、初级中学、九年一贯制学校、十二年一贯制学校、完全中学、教学点、特殊教育学校、职业学校 之一");
        assertSaid(new SmallCounty().add("县", row("是否通过认定", "通过")), "county.xlsx 县!B5(是否通过认定): 是“通过”,应为“是”或“否”。请改正");
        assertSaid(
                new SmallCounty().add("县", row("语文学业水平", "优")),
                "county.xlsx 县!B5(语文学业水平): 语文学业水平是\"优\",应为 Ⅰ、Ⅱ、Ⅲ 之一,也可写成 1 到 3(1 最低)。请改正");
        assertSaid(
                new SmallCounty().cell("学校", "B2", number("37135", 1)),
                "county.xlsx 学校!B2(学校名称): 是“2001-09-01”,表格软件把文字当成了别的东西,应为文字。请把这一格设为“文本”格式后重新输入");
    }

    @Test
    void headings() throws IOException {
        String ending = "写错的列不会被忽略;全部表头见 junheng template";
        assertSaid(
                new SmallCounty().cell("学校", "D1", "占地面枳"),
                "county.xlsx 学校!D1(占地面枳): 没有“占地面枳”这一列,应为填报表里的表头。是否想写“占地面积”?" + ending);
        assertSaid(
                new SmallCounty().cell("学校", "D1", "占地面枳(平方米)"),
                "county.xlsx 学校!D1(占地面枳(平方米)): 没有“占地面枳(平方米)”这一列,应为填报表里的表头。是否想写“占地面积(平方米)”?" + ending);
        assertSaid(new SmallCounty().cell("学校", "D1", "电话"), "county.xlsx 学校!D1(电话): 没有“电话”这一列,应为填报表里的表头。" + ending);
        assertSaid(
                new SmallCounty().cell("学校", "E1", "占地面积").cell("学校", "E2", ""),
                "county.xlsx 学校!E1(占地面积): “占地面积(平方米)”这一列出现了两次,应只有一列。请删去一列");
        assertSaid(
                new SmallCounty().cell("学校", "C1", ""),
                "county.xlsx 学校: 缺少“办学类型”这一列,必须有。请补上这一列,或用 junheng template 重新生成",
                "county.xlsx 学校!C2: 填了“小学”,这一列却没有表头,应在第一行有表头。请补上表头,或清除这一格",
                "county.xlsx 学校!C3: 填了“九年一贯制学校”,这一列却没有表头,应在第一行有表头。请补上表头,或清除这一格");
        assertSaid(
                new SmallCounty().add("县", row("人囗总数", number("1"))),
                "county.xlsx 县!B5(人囗总数): 没有“人囗总数”这个项目,应为填报表里的项目。是否想写“人口总数”?写错的项目不会被忽略;全部项目见 junheng template");
        assertSaid(new SmallCounty().add("县", row("县名称", "又一个")), "county.xlsx 县!B5(县名称): “县名称”这个项目出现了两次,应只有一行。请删去一行");
        assertSaid(
                new SmallCounty().add("县", row("", "孤数")), "county.xlsx 县!第5行: 填了“孤数”,却没有写项目,应在“项目”一列写明是什么。请补上,或清除这一格");
    }

    @Test
    void sheets() throws IOException {
        assertSaid(
                new SmallCounty().table("班级表", row("学校代码")),
                "county.xlsx 班级表: 没有名为“班级表”的表,应为 县、学校、学部、班级、专用教室、project、年份、公布的数、证明 之一。是否想写“班级”?不填报的表请删去");
        assertSaid(
                new SmallCounty().without("县"),
                "county.xlsx: 没有“县”表,应有表“县”(CSV 为 county.csv)。请用 junheng template 生成空表,把数据填进去");
        assertSaid(new SmallCounty()
                .table("填报说明", row("随便写"))
                .table("选项", row("随便写"))
                .table("Sheet1"));
    }

    @Test
    void whatIsMissing() throws IOException {
        assertSaid(new SmallCounty().cell("学部", "C3", ""), "county.xlsx 学部!C3(学生数(人)): 没有填学生数,必须填写。请补上");
        assertSaid(new SmallCounty().cell("县", "B2", ""), "county.xlsx 县!B2(县代码): 没有填县代码,必须填写。请补上");
        assertSaid(
                new SmallCounty().table("县", row("项目", "填写"), row("县代码", "990101")),
                "county.xlsx 县: 缺少“县名称”这一行,必须有。请补上");
    }

    @Test
    void rowsThatDoNotFitTogether() throws IOException {
        assertSaid(
                new SmallCounty().add("学校", row("S1", "又是第一小学", "小学")),
                "county.xlsx 学校!A4(学校代码): 学校代码“S1”与第 2 行重复,一所学校应只有一行。请删去一行,或改正代码");
        assertSaid(
                new SmallCounty().add("学部", row("S9", "小学", number("10"))),
                "county.xlsx 学部!A5(学校代码): “学校”表里没有代码为“S9”的学校,应为“学校”表里的学校代码。是否想写“S1”?请改正,或先在“学校”表里加上");
        assertSaid(
                new SmallCounty().add("学部", row("S2", "初中", number("10"))),
                "county.xlsx 学部!B5(学段): 学校 S2 的学部“初中”出现了两次,一个学部应只有一行。请删去一行,或改正学段");
        assertSaid(
                new SmallCounty().add("学部", row("S1", "初中", number("10"))),
                "county.xlsx 学部!B5(学段): 办学类型“小学”的学校 S1 不会有学部“初中”,学部应与办学类型相符。请核对“学校”表的办学类型,或改正学段");
        assertSaid(
                new SmallCounty().add("学校", row("S3", "第三小学", "小学")),
                "county.xlsx 学校!第4行: 学校 S3 没有学部,“学部”表里应至少有一行。请补上学部和学生数;没有学生的学校请整行删去");
        assertSaid(
                new SmallCounty()
                        .table(
                                "班级",
                                row("学校代码", "学校名称", "学段", "年级", "班名", "学生数"),
                                row("S1", "第一小学", "初中", number("1"), number("1"), number("40")),
                                row("S1", "第二小学", "小学", number("7"), number("1"), number("40"))),
                "county.xlsx 班级!C2(学段): 学校 S1 在“学部”表里没有“初中”,班级的学段应在“学部”表里。请改正学段,或在“学部”表里补上",
                "county.xlsx 班级!B3(学校名称): 学校名称“第二小学”与“学校”表里代码 S1 的名称“第一小学”不同,应是同一所学校。请核对代码和名称",
                "county.xlsx 班级!D3(年级): 是 7,应为 1 到 6 之间的整数。请核对数字");
        assertSaid(
                new SmallCounty().table("年份", row("年份", "教育经费"), row("2020", number("1")), row("2020", number("2"))),
                "county.xlsx 年份!A3(年份): 2020年出现了两次,一年应只有一行。请合成一行");
        assertSaid(
                new SmallCounty().table("专用教室", row("学校代码", "确无记录", "用途"), row("S1", "是", "music")),
                "county.xlsx 专用教室!B2(确无记录): 这一行填了“确无记录”,却又有记录,两者只能有一样。请清除“确无记录”,或清除其余各格");
    }

    @Test
    void theFigureOfTheSchoolAndThatOfASection() throws IOException {
        assertSaid(
                new SmallCounty().cell("学部", "D1", "占地面积"),
                "county.xlsx 学部!第2行: 占地面积在全校和学段都给了,应只给一处。全校的数按比例拆分;已有分学段的数就删去全校的",
                "county.xlsx 学部!第3行: 占地面积在全校和学段都给了,应只给一处。全校的数按比例拆分;已有分学段的数就删去全校的");
    }

    @Test
    void whatIsReportedAndAttested() throws IOException {
        assertSaid(
                new SmallCounty()
                        .table(
                                "公布的数",
                                row("指标", "学段", "统计量", "数值", "小数位数"),
                                row("生均面积 teaching-aera", "小学", "差异系数", number("0.5"), number("2")))
                        .table("证明", row("条目", "是否成立", "证明人"), row("X-3 布局", "是", "督导室")),
                "county.xlsx 公布的数!A2(指标): 没有指标代码\"teaching-aera\",应为某个指标包 indicators.csv 里的代码。是否想写\"teaching-area\"?",
                "county.xlsx 证明!A2(条目): 没有可以核实的条目\"X-3\",应为某个指标包里靠核实判断的条目;按数据判断的条目不用核实意见。是否想写\"X-1\"?");
    }

    @Test
    void mergedCells() throws IOException {
        assertSaid(new SmallCounty().merge("学校", "D2:D3"), "county.xlsx 学校!D2:D3: 单元格合并了,应一格一个值。请取消合并,每格各自填写");
    }

    @Test
    void allAtOnceInTheOrderOfTheSheets() throws IOException {
        assertSaid(
                new SmallCounty()
                        .cell("学校", "D2", "很多")
                        .cell("学校", "D3", number("-5"))
                        .cell("学部", "C2", "")
                        .add("学部", row("S9", "小学", number("10"))),
                "county.xlsx 学校!D2(占地面积(平方米)): 是“很多”,应为数。请只写数字,去掉单位和其他字;没有数据就空着",
                "county.xlsx 学校!D3(占地面积(平方米)): 占地面积是 -5,应不小于 0。请核对数字",
                "county.xlsx 学部!C2(学生数(人)): 没有填学生数,必须填写。请补上",
                "county.xlsx 学部!A5(学校代码): “学校”表里没有代码为“S9”的学校,应为“学校”表里的学校代码。是否想写“S1”?请改正,或先在“学校”表里加上");
    }

    @Test
    void filesThatAreNoWorkbooks() throws IOException {
        String again = "应为没有密码的 .xlsx 工作簿。请用 Excel 或 WPS 打开,";
        assertFile(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                "是旧格式(.xls、.et),或加了密码," + again + "去掉密码,另存为 .xlsx");
        assertFile("学校,学生".getBytes(StandardCharsets.UTF_8), "不是完好的 .xlsx 工作簿," + again + "另存为 .xlsx");
        assertFile(new byte[0], "不是完好的 .xlsx 工作簿," + again + "另存为 .xlsx");
        byte[] whole = Files.readAllBytes(new SmallCounty().workbook(folder));
        assertFile(Arrays.copyOf(whole, whole.length / 2), "不是完好的 .xlsx 工作簿," + again + "另存为 .xlsx");
        assertFile(new byte[(1 << 20) + 1], "文件有 1048577 字节,应不超过 1048576 字节。请核对是否选错文件;确实需要时用 --max-size 放宽");
    }

    private void assertFile(byte[] bytes, String sentence) throws IOException {
        Path file = Files.write(folder.resolve("x.xlsx"), bytes);

        assertThat(SmallCounty.mistakes(file)).containsExactly("x.xlsx: " + sentence);
    }

    @Test
    void bombs() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 64; i++) {
                zip.write(new byte[1 << 17]);
            }
        }

        assertThat(SmallCounty.mistakes(file))
                .containsExactly("bomb.xlsx: 解开后超过 4194304 字节,应为普通的填报工作簿。请核对是否选错文件;确实需要时用 --max-size 放宽");
    }

    @Test
    void damagedAnywhereItIsRefusedInSentences() throws IOException {
        byte[] whole = Files.readAllBytes(new SmallCounty().workbook(folder));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < whole.length; i += 23) {
            places.add(i);
        }
        Collections.shuffle(places, new java.util.Random(5));
        for (int place : places.subList(0, 60)) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x15;
            // either it can still be read, or every mistake is told; no other exception
            assertThat(SmallCounty.mistakes(Files.write(folder.resolve("d.xlsx"), damaged)))
                    .isNotNull();
        }
    }
}
