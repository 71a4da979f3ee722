package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Composite coefficients of variation of two groups beside each other. Of two schools with 100 students each, 300 and 100 desks are
 * 3 and 1 for each: mean 2, S 1, coefficient 0.5. Shelves are alike: 0. Lamps 180 and 20: mean 1, S 0.8, coefficient 0.8.
 */
class CompositeTest {
    private static final String FACTS = """
            code,名称,holder,type,unit,decimals,min,max,words,split,统计表
            desks,桌子数,section,count,件,0,0,,,,
            shelves,书架数,section,count,件,0,0,,,,
            lamps,台灯数,section,count,件,0,0,,,,
            """;
    private static final String INDICATORS = """
            code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
            desks-each,桌子,section,,家具,desks,students,1,件,1,测试〔2021〕1号
            shelves-each,书架,section,,家具,shelves,students,1,件,1,测试〔2021〕1号
            lamps-each,台灯,section,,照明,lamps,students,1,件,1,测试〔2021〕1号
            """;
    private static final String RULE = """
            // 测试〔2021〕1号 第1项
            // GROUP综合差异系数不超过0.25。
            rule "GROUP"
                @criterion("TST-ID")
                @cite("测试〔2021〕1号 第1项")
            when
                $variation : CompositeVariation( group == "GROUP", stage == Stage.PRIMARY )
            then
                findings.every($variation).atMost(0.25);
            end

            """;

    @TempDir
    private static Path root;

    private static ComplianceEvaluator evaluator;

    @BeforeAll
    static void write() throws IOException {
        LocalPack pack = new LocalPack(root, "")
                .write("facts.csv", FACTS)
                .write("indicators.csv", INDICATORS)
                .rules(
                        "county",
                        "CV",
                        RULE.replace("GROUP", "家具").replace("ID", "CF")
                                + RULE.replace("GROUP", "照明").replace("ID", "CL"));
        evaluator = ComplianceEvaluator.builder()
                .packs(pack.folder())
                .packs(Dossiers.QUALITY)
                .build();
    }

    /** What stands for a minus is left out. */
    private static Finding found(String criterion, String first, String second) {
        String schools = school("1", first) + ", " + school("2", second);
        return Dossiers.only(
                evaluator.evaluate(Dossiers.of(evaluator, "", "", schools), Dossiers.day("2022-12-31")), criterion);
    }

    private static String school(String code, String figures) {
        String[] each = figures.split(" ", -1);
        String facts = "'desks': " + each[0] + ", 'shelves': " + each[1] + ", 'lamps': " + each[2];
        return "{'code': '" + code + "', 'name': 'S" + code + "', 'kind': 'primary', 'ownership': 'public',"
                + " 'sections': {'primary': {'students': 100, 'facts': {"
                + facts.replaceAll("(, )?'[a-z]+': -", "").replaceFirst("^, ", "") + "}}}}";
    }

    @Test
    void meanIsOfTheIndicatorsOfItsOwnGroup() {
        Finding furniture = found("TST-CF", "300 100 180", "100 100 20");
        Finding light = found("TST-CL", "300 100 180", "100 100 20");

        assertThat(furniture.outcome()).isEqualTo(Outcome.MET);
        assertThat(furniture.measured()).extracting(Finding.Measured::value).isEqualTo("0.250");
        assertThat(furniture.inputs()).containsExactly(entry("desks-each", "0.500"), entry("shelves-each", "0.000"));
        assertThat(furniture.message()).contains("家具综合差异系数 0.250,要求 ≤ 0.25");
        assertThat(furniture.subject().item()).isNull();
        assertThat(light.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(light.measured()).extracting(Finding.Measured::value).isEqualTo("0.800");
        assertThat(light.margin()).isEqualTo("-0.550");
        assertThat(light.inputs()).containsExactly(entry("lamps-each", "0.800"));
    }

    @Test
    void whatAnyOfItsIndicatorsLacksIsMissing() {
        Finding one = found("TST-CF", "300 - 180", "100 100 20");
        Finding two = found("TST-CF", "300 - 180", "- - 20");

        assertThat(one.outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(one.missing()).containsExactly("1/shelves");
        assertThat(two.missing()).containsExactly("2/desks", "1/shelves", "2/shelves");
        assertThat(found("TST-CL", "300 - 180", "- - 20").outcome()).isEqualTo(Outcome.NOT_MET);
    }

    /** Nobody has a desk: 0 divided by 0. What is missing weighs more, whichever of the two comes first. */
    @Test
    void whatDoesNotExistIsUndecidedUnlessSomethingIsMissing() {
        assertThat(found("TST-CF", "0 100 180", "0 100 20").outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(found("TST-CF", "0 100 180", "0 100 20").message()).contains("全县合计为 0");
        assertThat(found("TST-CF", "300 100 180", "100 100 20").message()).doesNotContain("全县合计为 0");
        assertThat(found("TST-CF", "0 - 180", "0 100 20").outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(found("TST-CF", "- 0 180", "300 0 20").outcome()).isEqualTo(Outcome.NO_DATA);
    }

    /** A county that publishes a composite coefficient and hands in schools is judged by its schools. */
    @Test
    void publishedFigureStandsInOnlyWhereThereAreNoSchools() {
        String published =
                "'reported': [{'stage': 'primary', 'statistic': 'composite-cv', 'value': 0.60, 'decimals': 2}]";
        ComplianceEvaluator basic = Dossiers.evaluator(Dossiers.BASIC);

        assertThat(basic(basic, published, "").outcome()).isEqualTo(Outcome.MET);
        assertThat(basic(basic, published.replace("0.60", "0.66"), "").outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(basic(basic, "", "").outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(basic(basic, published, school("1", "- - -")).outcome()).isEqualTo(Outcome.NO_DATA);
    }

    private static Finding basic(ComplianceEvaluator evaluator, String rest, String schools) {
        return Dossiers.only(
                evaluator.evaluate(Dossiers.of(evaluator, "", rest, schools), Dossiers.day("2014-12-31")),
                "NBB2012-CV-primary");
    }
}
