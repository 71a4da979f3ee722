package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items that are not due, or that the text leaves open, where several items make up one result. */
class TotalsTest {
    private static final String COUNTY = """
            // 测试〔2021〕1号 第1项
            // 到2022年,合理规划学校布局。
            rule "布局"
                @criterion("TST-G1")
                @cite("测试〔2021〕1号 第1项")
                @group("保障")
                @due("2022-12-31")
            when
                $evidence : Evidence( about == "county" )
            then
                findings.every($evidence).holds();
            end

            // 测试〔2021〕1号 第2项
            // 标准统一。
            rule "标准"
                @criterion("TST-G2")
                @cite("测试〔2021〕1号 第2项")
                @group("保障")
            when
                $evidence : Evidence( about == "county" )
            then
                findings.every($evidence).holds();
            end
            """;
    private static final String TOTAL = """
            // 测试〔2021〕1号 第3项
            // 两项合计85分以上。
            rule "总分"
                @criterion("TST-GT")
                @cite("测试〔2021〕1号 第3项")
            when
                $items : CountyItems( group == "保障" )
            then
                findings.every($items).allMetElseAsks("各项多少分");
            end
            """;
    private static final String ITEM = """
            // 测试〔2021〕1号 第4项
            // 每百名学生拥有TITLE约10件,到2022年。
            rule "TITLE"
                @criterion("TST-ID")
                @cite("测试〔2021〕1号 第4项")
                @group("配备")
                NOTE
            when
                $things : SectionIndicator( code == "CODE", stage == Stage.PRIMARY )
            then
                findings.every($things).atLeast(10);
            end
            """;
    private static final String ITEMS = """
            // 测试〔2021〕1号 第5项
            // 三项至少达到两项,余项不低于85%。
            rule "三项至少两项"
                @criterion("TST-RS")
                @cite("测试〔2021〕1号 第5项")
            when
                $items : SectionItems( group == "配备", stage == Stage.PRIMARY )
            then
                findings.every($items).reaches(2).ofThe(3).theRestAtLeast(0.85);
            end
            """;
    private static final String FACTS = """
            code,名称,holder,type,unit,decimals,min,max,words,split,统计表
            desks,桌子数,section,count,件,0,0,,,,
            lamps,台灯数,section,count,件,0,0,,,,
            shelves,书架数,section,count,件,0,0,,,,
            """;
    private static final String INDICATORS = """
            code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
            desks-per-100,桌子,section,,,desks,students,100,件,1,测试〔2021〕1号
            lamps-per-100,台灯,section,,,lamps,students,100,件,1,测试〔2021〕1号
            shelves-per-100,书架,section,,,shelves,students,100,件,1,测试〔2021〕1号
            """;

    @TempDir
    private Path root;

    private Finding total(String attestations, String day) throws IOException {
        LocalPack pack = new LocalPack(root, "").rules("county", "G1", COUNTY).rules("total", "GT", TOTAL);
        return found(pack, "'attestations': [" + attestations + "]", "", day, "TST-GT");
    }

    private static String attested(String criterion, boolean holds) {
        return "{'criterion': '" + criterion + "', 'subject': 'C', 'holds': " + holds + ", 'by': '督导室'}";
    }

    private static Finding found(LocalPack pack, String rest, String schools, String day, String criterion) {
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(pack.folder())
                .packs(Dossiers.QUALITY)
                .build();
        Evaluation evaluation = evaluator.evaluate(Dossiers.of(evaluator, "", rest, schools), Dossiers.day(day));
        return Dossiers.only(evaluation, criterion);
    }

    @Test
    void totalIsNotDueWhileAllThatIsWantingIsNotDue() throws IOException {
        Finding total = total(attested("TST-G2", true), "2022-12-30");

        assertThat(total.outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(total.message()).contains("未到期", "还没有到期:布局");
        assertThat(total.inputs()).containsEntry("TST-G1", "NOT_YET_DUE").containsEntry("TST-G2", "MET");
    }

    @Test
    void totalIsAskedForWhereSomethingElseStandsInTheWay() throws IOException {
        assertThat(total(attested("TST-G2", true), "2022-12-31").outcome())
                .as("due, and nobody has attested it")
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(total(attested("TST-G2", false), "2022-12-30").outcome())
                .as("whether one of two is enough depends on what they weigh")
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(total("", "2022-12-30").outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void totalCountsWhatIsDoneEarly() throws IOException {
        String both = attested("TST-G1", true) + ", " + attested("TST-G2", true);

        assertThat(total(both, "2022-06-30").outcome()).isEqualTo(Outcome.MET);
    }

    /** The points may have been reached without the item; that they are not reached says nothing before it is due. */
    @Test
    void attestedTotalBeforeItsItemsAreDue() throws IOException {
        String second = attested("TST-G2", true) + ", ";

        assertThat(total(second + attested("TST-GT", true), "2022-06-30").outcome())
                .isEqualTo(Outcome.MET);
        assertThat(total(second + attested("TST-GT", false), "2022-06-30").outcome())
                .isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(total(second + attested("TST-GT", false), "2022-12-31").outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    private Finding items(String desks, String lamps, String shelves, String day) throws IOException {
        LocalPack pack = new LocalPack(root, "")
                .write("facts.csv", FACTS)
                .write("indicators.csv", INDICATORS)
                .rules("section", "R1", item("R1", "桌子", "desks", ""))
                .rules("section", "R2", item("R2", "台灯", "lamps", "@due(\"2022-12-31\")"))
                .rules("section", "R3", item("R3", "书架", "shelves", "@roughly(\"约\")"))
                .rules("school", "RS", ITEMS);
        String school = "{'code': 'S', 'name': 'School', 'kind': 'primary', 'ownership': 'public',"
                + " 'sections': {'primary': {'students': 200, 'facts': {"
                + "'desks': " + twice(desks) + ", 'lamps': " + twice(lamps) + ", 'shelves': " + twice(shelves)
                + "}}}}";
        return found(pack, "", school.replaceAll("(, )?'[a-z]+': -", ""), day, "TST-RS");
    }

    /** So many for each hundred students, of two hundred. */
    private static String twice(String perHundred) {
        return perHundred.equals("-")
                ? perHundred
                : new BigDecimal(perHundred)
                        .multiply(BigDecimal.valueOf(2))
                        .toBigIntegerExact()
                        .toString();
    }

    private static String item(String id, String title, String code, String note) {
        return ITEM.replace("TITLE", title)
                .replace("ID", id)
                .replace("CODE", code + "-per-100")
                .replace("NOTE\n", note + "\n");
    }

    /** At least 10 each, the rest at least 8.5; lamps are due at the end of 2022, shelves are wanted 约 10. */
    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, MET, MET",
        "10, 9, 10, MET, MET",
        "10, 8.5, 10, MET, MET",
        "8.5, 10, 10, MET, MET",
        "10, 10, 8.5, MET, MET",
        "10, 8, 10, NOT_YET_DUE, NOT_MET",
        "9, 9, 10, NOT_YET_DUE, NOT_MET",
        "9, 10, 9, UNDECIDED, UNDECIDED",
        "10, 10, 9, MET, MET",
        "10, 10, 8, UNDECIDED, UNDECIDED",
        "9, 9, 9, UNDECIDED, NOT_MET",
        "8, 10, 10, NOT_MET, NOT_MET",
        "10, 8, -, NO_DATA, NOT_MET",
        "10, 10, -, NO_DATA, NO_DATA"
    })
    void itemsBeforeTheDeadlineAndAfter(String desks, String lamps, String shelves, Outcome before, Outcome after)
            throws IOException {
        assertThat(items(desks, lamps, shelves, "2022-12-30").outcome()).isEqualTo(before);
        assertThat(items(desks, lamps, shelves, "2022-12-31").outcome()).isEqualTo(after);
    }

    @Test
    void whatIsNotDueOrLeftOpenIsNotCalledMissing() throws IOException {
        assertThat(items("9", "9", "10", "2022-12-30"))
                .satisfies(finding -> assertThat(finding.missing()).isEmpty())
                .satisfies(finding -> assertThat(finding.message()).contains("还没有到期:台灯"));
        assertThat(items("10", "10", "8", "2022-12-30"))
                .satisfies(finding -> assertThat(finding.missing()).isEmpty())
                .satisfies(finding -> assertThat(finding.message()).contains("这几项无法判定:书架"));
        assertThat(items("10", "8", "-", "2022-12-30").missing()).containsExactly("shelves-per-100");
    }

    /** Two of three are enough if the third reaches 8.5 of 10. */
    @Test
    void itemsAreCountedAndTheRestIsHeldAgainstItsFloor() throws IOException {
        Finding enough = items("10", "9", "10", "2022-12-31");
        assertThat(enough.measured()).isEqualTo(new Finding.Measured("2", "2/3", "项"));
        assertThat(enough.margin()).isEqualTo("0");
        assertThat(enough.message()).contains("配备 3 项中达到 2 项,要求至少 2 项、余项不低于 85%");
        assertThat(enough.notes()).containsExactly("台灯 9.0,达到余项下限 8.5");
        assertThat(items("10", "10", "10", "2022-12-31").margin()).isEqualTo("1");

        Finding below = items("10", "8", "10", "2022-12-31");
        assertThat(below.message()).contains("(台灯 8.0,低于余项下限 8.5)");
        assertThat(below.notes()).containsExactly("台灯 8.0,低于余项下限 8.5");
        assertThat(below.inputs().toString())
                .isEqualTo("{desks-per-100=MET, lamps-per-100=NOT_MET, shelves-per-100=MET}");
    }
}
