package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.compiler.cases.CaseRunner;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.input.Messages;
import org.junheng.input.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators by year, sums of years, and computed numbers beside stated ones, by a pack of its own. Expected values by hand. */
class SeriesIndicatorTest {
    private static final String MANIFEST = """
            id: test/years
            prefix: TY
            标题: 按年份的测试
            文号: 测〔2018〕9号
            发文机关: 测试部
            level: province
            revision: 1.0.0
            population: {kinds: [primary], teachingPointsFrom: 0, ownership: [public]}
            variationDecimals: 3
            sourceStatus: unconfirmed
            checkedOn: "2026-11-22"
            """;

    private static final String FACTS = """
            code,名称,holder,type,unit,decimals,min,max,words,split,统计表
            spending,教育经费,county/series,amount,万元,2,,,,,
            revenue,财政收入,county/series,amount,万元,2,,,,,
            pupils,学生数,county/series,count,人,0,0,,,,
            stated-growth,填报的增长率,county/series,amount,%,2,,,,,
            stated-total,填报的合计,county,amount,万元,0,,,,,
            """;

    private static final String INDICATORS = """
            code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
            growth,教育经费增长率,county/series,,,spending - spending[previous],spending[previous],100,%,2,附件
            revenue-growth,财政收入增长率,county/series,,,revenue - revenue[previous],revenue[previous],100,%,2,附件
            lead,教育经费与财政收入的增幅差,county/series,,,growth - revenue-growth,1,1,%,2,附件
            per-pupil,生均经费,county/series,,,spending,pupils,1,万元,2,附件
            change,增长率比上年的变化,county/series,,,growth - growth[previous],1,1,%,2,附件
            total,三年教育经费合计,county,,,spending[2018-2020],1,1,万元,2,附件
            """;

    private static final Map<String, String> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("A-growth", "SeriesIndicator( code == \"growth\" )|every($x).atLeast(0)"),
            Map.entry("B-increasing", "SeriesIndicator( code == \"per-pupil\" )|every($x).increasing()"),
            Map.entry(
                    "C-kept",
                    "SeriesIndicator( code == \"per-pupil\", years == \"2019-2020\" )|every($x).notDecreasing()"),
            Map.entry("D-years", "SeriesIndicator( code == \"growth\", years == \"2019-2021\" )|every($x).atLeast(10)"),
            Map.entry("E-lead", "SeriesIndicator( code == \"lead\" )|every($x).atLeast(0)"),
            Map.entry("F-stated", "SeriesIndicator( code == \"growth\" )|check($x).agreesWith(\"stated-growth\")"),
            Map.entry("G-total", "CountyIndicator( code == \"total\" )|every($x).atLeast(300)"),
            Map.entry("H-total", "CountyIndicator( code == \"total\" )|check($x).agreesWith(\"stated-total\")"),
            Map.entry("K-change", "SeriesIndicator( code == \"change\" )|every($x).atLeast(0)"),
            Map.entry("I-less", "SeriesIndicator( code == \"per-pupil\", years == \"2020\" )|every($x).decreasing()"),
            Map.entry("J-kept", "SeriesIndicator( code == \"per-pupil\" )|every($x).notIncreasing()")));

    @TempDir
    private static Path folder;

    private static ComplianceEvaluator all;

    @BeforeAll
    static void compile() throws IOException {
        all = evaluator("all", RULES);
    }

    private static ComplianceEvaluator evaluator(String name, Map<String, String> rules) throws IOException {
        Path pack = folder.resolve(name).resolve("test/years");
        Files.createDirectories(pack.resolve("county"));
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST);
        Files.writeString(pack.resolve("facts.csv"), FACTS);
        Files.writeString(pack.resolve("indicators.csv"), INDICATORS);
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            String[] parts = rule.getValue().split("\\|", -1);
            Files.writeString(pack.resolve("county/" + rule.getKey() + ".drl"), """
                    package test.years.county

                    import org.junheng.indicators.*
                    import org.junheng.findings.*
                    global Findings findings

                    // 测〔2018〕9号
                    // 教育经费各年的要求。
                    // (约定:各年不低于0、10,或合计不低于300。)
                    rule "NAME"
                        @criterion("TY-NAME")
                        @cite("测〔2018〕9号")
                    when
                        $x : PATTERN
                    then
                        findings.SENTENCE;
                    end
                    """.replace("NAME", rule.getKey())
                    .replace("PATTERN", parts[0])
                    .replace("SENTENCE", parts[1]));
            Files.writeString(
                    pack.resolve("county/" + rule.getKey() + ".cases.yaml"), """
                    - case: 三年
                      criterion: TY-NAME
                      subject: 000000/2019
                      series: {spending: {2018: 1, 2019: 2.50}}
                      as-of: "2021-12-31"
                      expect: MET
                    """.replace("NAME", rule.getKey()));
        }
        return ComplianceEvaluator.builder().packs(pack).build();
    }

    private static Evaluation evaluated(
            String day, Map<String, Object> facts, Map<String, Map<Integer, String>> given) {
        return all.evaluate(dossier(facts, given), Dossiers.day(day));
    }

    private static Dossier dossier(Map<String, Object> facts, Map<String, Map<Integer, String>> given) {
        Map<String, SortedMap<Integer, BigDecimal>> series = new TreeMap<>();
        given.forEach((code, years) -> {
            SortedMap<Integer, BigDecimal> numbers = new TreeMap<>();
            years.forEach((year, number) -> numbers.put(year, new BigDecimal(number)));
            series.put(code, numbers);
        });
        return Dossier.builder(new County("1", "甲县", Facts.of(facts), series, Map.of()))
                .build();
    }

    /** One line for each finding: subject, outcome, measured, what is missing. */
    private static List<String> found(String criterion, String day, Map<String, Map<Integer, String>> given) {
        return found(evaluated(day, Map.of(), given), criterion);
    }

    private static List<String> found(Evaluation evaluation, String criterion) {
        return Dossiers.findings(evaluation, "TY-" + criterion).stream()
                .map(SeriesIndicatorTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        String measured =
                finding.measured() == null ? "" : " " + finding.measured().value();
        String missing = finding.missing().isEmpty() ? "" : " " + finding.missing();
        return finding.subject().code() + " " + finding.outcome() + measured + missing;
    }

    private static Finding finding(Evaluation evaluation, String criterion) {
        return Dossiers.findings(evaluation, "TY-" + criterion).get(0);
    }

    /** 100 → 100 is 0 %, exactly the limit; 100 → 110 is 10 %; 110 → 99 is −10 %. */
    @Test
    void yearsFromTheFirstThatHasAYearBefore() {
        assertThat(found(
                        "A-growth",
                        "2021-12-31",
                        Map.of("spending", Map.of(2018, "100", 2019, "100", 2020, "110", 2021, "99"))))
                .containsExactly("1/2019 MET 0.00", "1/2020 MET 10.00", "1/2021 NOT_MET -10.00");
    }

    @Test
    void findingsOfYearsNameTheYear() {
        Finding finding = finding(
                evaluated("2021-12-31", Map.of(), Map.of("spending", Map.of(2018, "110", 2019, "99"))), "A-growth");

        assertThat(finding.subject().type().code()).isEqualTo("series");
        assertThat(finding.subject().name()).isEqualTo("甲县 2019年");
        assertThat(finding.inputs())
                .containsExactly(Map.entry("spending/2019", "99"), Map.entry("spending/2018", "110"));
        assertThat(finding.message()).isEqualTo("未达标 甲县 2019年 教育经费增长率 -10.00%,要求 ≥ 0%,差 10.00 〔测〔2018〕9号〕");
    }

    /** 10 ÷ 100 = 0.1, 10 ÷ 100 = 0.1, 12 ÷ 100 = 0.12, 11 ÷ 110 = 0.1. */
    @Test
    void everyYearIsHeldAgainstTheYearBefore() {
        Map<String, Map<Integer, String>> given = Map.of(
                "spending", Map.of(2018, "10", 2019, "10", 2020, "12", 2021, "11"),
                "pupils", Map.of(2018, "100", 2019, "100", 2020, "100", 2021, "110"));

        assertThat(found("B-increasing", "2021-12-31", given))
                .containsExactly("1/2019 NOT_MET 0.10", "1/2020 MET 0.12", "1/2021 NOT_MET 0.10");
        assertThat(found("C-kept", "2021-12-31", given)).containsExactly("1/2019 MET 0.10", "1/2020 MET 0.12");
        assertThat(found("I-less", "2021-12-31", given)).containsExactly("1/2020 NOT_MET 0.12");
        assertThat(found("J-kept", "2021-12-31", given))
                .containsExactly("1/2019 MET 0.10", "1/2020 NOT_MET 0.12", "1/2021 MET 0.10");
        Evaluation evaluation = evaluated("2021-12-31", Map.of(), given);
        assertThat(finding(evaluation, "B-increasing").inputs().toString())
                .isEqualTo("{spending/2018=10, pupils/2018=100, spending/2019=10, pupils/2019=100}");
        assertThat(finding(evaluation, "B-increasing").message())
                .isEqualTo("未达标 甲县 2019年 生均经费 0.10 万元,要求高于上年(0.10 万元) 〔测〔2018〕9号〕");
        assertThat(Dossiers.findings(evaluation, "TY-B-increasing").get(2).message())
                .isEqualTo("未达标 甲县 2021年 生均经费 0.10 万元,要求高于上年(0.12 万元),差 0.02 〔测〔2018〕9号〕");
    }

    /** 10 ÷ 100 = 0.1 and 10.01 ÷ 100 = 0.1001, which is printed alike. */
    @Test
    void whatIsPrintedAlikeIsComparedExactly() {
        Finding finding = finding(
                evaluated(
                        "2021-12-31",
                        Map.of(),
                        Map.of(
                                "spending",
                                Map.of(2018, "10", 2019, "10.01"),
                                "pupils",
                                Map.of(2018, "100", 2019, "100"))),
                "B-increasing");

        assertThat(line(finding)).isEqualTo("1/2019 MET 0.10");
        assertThat(finding.notes()).anyMatch(note -> note.startsWith("按表格小数位四舍五入为 0.10"));
    }

    @Test
    void yearInAGapIsMissing() {
        Map<String, Map<Integer, String>> given = Map.of("spending", Map.of(2018, "100", 2020, "110"));

        assertThat(found("A-growth", "2021-12-31", given))
                .containsExactly("1/2019 NO_DATA [spending/2019]", "1/2020 NO_DATA [spending/2019]");
        assertThat(finding(evaluated("2021-12-31", Map.of(), given), "A-growth").message())
                .contains("缺数据 甲县 2019年 教育经费增长率:缺 教育经费(2019年)");
    }

    @Test
    void oneYearAloneSaysNothingAndIsNoSilence() {
        Map<String, Map<Integer, String>> given = Map.of("spending", Map.of(2019, "100"));

        assertThat(found("A-growth", "2021-12-31", given)).containsExactly("1 NO_DATA [spending]");
        assertThat(finding(evaluated("2021-12-31", Map.of(), given), "A-growth").message())
                .contains("缺 教育经费(相邻年份)");
    }

    @Test
    void whatIsNotGivenAtAllIsMissingOnce() {
        assertThat(found("A-growth", "2021-12-31", Map.of())).containsExactly("1 NO_DATA [spending]");
        assertThat(found("B-increasing", "2021-12-31", Map.of())).containsExactly("1 NO_DATA [spending, pupils]");
        assertThat(found("D-years", "2020-12-31", Map.of()))
                .containsExactly(
                        "1/2019 NO_DATA [spending/2019, spending/2018]",
                        "1/2020 NO_DATA [spending/2020, spending/2019]",
                        "1/2021 NOT_YET_DUE");
    }

    /** A year ends with its last day; what is given of one that has not ended is not judged. */
    @Test
    void yearsThatHaveNotEndedAreNotYetDue() {
        Map<String, Map<Integer, String>> given =
                Map.of("spending", Map.of(2018, "100", 2019, "110", 2020, "121", 2021, "121"));

        assertThat(found("D-years", "2021-12-30", given))
                .containsExactly("1/2019 MET 10.00", "1/2020 MET 10.00", "1/2021 NOT_YET_DUE");
        assertThat(found("D-years", "2021-12-31", given))
                .containsExactly("1/2019 MET 10.00", "1/2020 MET 10.00", "1/2021 NOT_MET 0.00");
        assertThat(found("A-growth", "2021-06-30", given))
                .containsExactly("1/2019 MET 10.00", "1/2020 MET 10.00", "1/2021 NOT_YET_DUE");
    }

    @Test
    void yearBeforeTheFirstIsAskedFor() {
        assertThat(found("D-years", "2020-12-31", Map.of("spending", Map.of(2019, "100", 2020, "110"))))
                .containsExactly("1/2019 NO_DATA [spending/2018]", "1/2020 MET 10.00", "1/2021 NOT_YET_DUE");
    }

    /** From −10 to −5: (−5 + 10) ÷ −10 = −50 %; of 0 there is no growth. */
    @Test
    void basesBelowAndOnZero() {
        assertThat(found("A-growth", "2021-12-31", Map.of("spending", Map.of(2018, "-10", 2019, "-5"))))
                .containsExactly("1/2019 NOT_MET -50.00");
        assertThat(found("A-growth", "2021-12-31", Map.of("spending", Map.of(2018, "0", 2019, "5"))))
                .containsExactly("1/2019 UNDECIDED");
    }

    /** 10 % − 10 % = 0, exactly the limit; 20 % − 25 % = −5. */
    @Test
    void indicatorsAreMadeOfIndicators() {
        assertThat(found(
                        "E-lead",
                        "2021-12-31",
                        Map.of(
                                "spending", Map.of(2018, "100", 2019, "110", 2020, "132"),
                                "revenue", Map.of(2018, "1000", 2019, "1100", 2020, "1375"))))
                .containsExactly("1/2019 MET 0.00", "1/2020 NOT_MET -5.00");
        assertThat(found(
                        "E-lead",
                        "2021-12-31",
                        Map.of("spending", Map.of(2018, "100", 2019, "110"), "revenue", Map.of(2019, "1100"))))
                .containsExactly("1/2019 NO_DATA [revenue/2018]");
    }

    /** Growth of 10 %, 20 % and 10 %: 10 more, then 10 less. It needs three years of figures. */
    @Test
    void indicatorsMayAskForIndicatorsOfTheYearBefore() {
        assertThat(found(
                        "K-change",
                        "2021-12-31",
                        Map.of("spending", Map.of(2017, "100", 2018, "110", 2019, "132", 2020, "145.2"))))
                .containsExactly("1/2019 MET 10.00", "1/2020 NOT_MET -10.00");
    }

    private static Finding stated(String stated) {
        return finding(
                evaluated(
                        "2021-12-31",
                        Map.of(),
                        Map.of("spending", Map.of(2018, "3", 2019, "3.2"), "stated-growth", Map.of(2019, stated))),
                "F-stated");
    }

    /**
     * 0.2 ÷ 3 = 6.666… %. Before it was rounded it was at most (3.205 − 2.995) ÷ 2.995 = 7.0116… % and at least
     * (3.195 − 3.005) ÷ 3.005 = 6.3227… %; 7.01 stands for all from 7.005 to 7.015, 6.32 for all from 6.315 to 6.325.
     */
    @Test
    void statedNumberMayDifferWithinTheRounding() {
        assertThat(line(stated("6.67"))).isEqualTo("1/2019 MET 6.67");
        assertThat(stated("6.67").notes()).isEmpty();
        assertThat(stated("6.67").inputs()).containsEntry("stated-growth/2019", "6.67");
        assertThat(List.of(stated("7.01"), stated("6.32")))
                .allMatch(each -> each.outcome() == Outcome.MET)
                .allMatch(each -> each.notes().get(0).startsWith("只在修约误差之内"));
        assertThat(List.of(stated("7.02"), stated("6.31"), stated("-6.67")))
                .allMatch(each -> each.outcome() == Outcome.NOT_MET);
        assertThat(stated("7.02").message())
                .isEqualTo("数据矛盾 甲县 2019年 F-stated:教育经费增长率 6.67%,填报值(填报的增长率)7.02% 〔测〔2018〕9号〕");
    }

    @Test
    void whatIsNotStatedIsNotChecked() {
        assertThat(found("F-stated", "2021-12-31", Map.of("spending", Map.of(2018, "3", 2019, "3.2"))))
                .containsExactly("1/2019 NOT_APPLICABLE");
        assertThat(found("F-stated", "2021-12-31", Map.of())).containsExactly("1 NOT_APPLICABLE");
        assertThat(found("H-total", "2021-12-31", Map.of())).containsExactly("1 NOT_APPLICABLE");
    }

    /** 100 + 90.5 + 109.5 = 300, exactly the limit; 100 + 90.5 + 109.49 = 299.99. */
    @Test
    void yearsAreAddedUp() {
        assertThat(found("G-total", "2021-12-31", Map.of("spending", Map.of(2018, "100", 2019, "90.5", 2020, "109.5"))))
                .containsExactly("1 MET 300.00");
        Evaluation below = evaluated(
                "2021-12-31",
                Map.of(),
                Map.of("spending", Map.of(2018, "100", 2019, "90.5", 2020, "109.49", 2021, "9")));
        assertThat(found(below, "G-total")).containsExactly("1 NOT_MET 299.99");
        assertThat(finding(below, "G-total").inputs())
                .containsExactly(
                        Map.entry("spending/2018", "100"),
                        Map.entry("spending/2019", "90.5"),
                        Map.entry("spending/2020", "109.49"));
    }

    @Test
    void yearThatASumLacksIsNamed() {
        Evaluation evaluation =
                evaluated("2021-12-31", Map.of(), Map.of("spending", Map.of(2018, "100", 2020, "110", 2021, "9")));

        assertThat(found(evaluation, "G-total")).containsExactly("1 NO_DATA [spending/2019]");
        assertThat(finding(evaluation, "G-total").message()).contains("缺 教育经费(2019年)");
    }

    /**
     * 300.40 is 300. 300.50 is 301, but three figures of two decimals may be 0.015 less, and 300.485 is 300; 300.52 may not be
     * less than 300.505.
     */
    @Test
    void statedSumMayDifferWithinTheRounding() {
        assertThat(total("100.40").notes()).isEmpty();
        assertThat(total("100.40").outcome()).isEqualTo(Outcome.MET);
        assertThat(total("100.50").outcome()).isEqualTo(Outcome.MET);
        assertThat(total("100.50").notes()).isNotEmpty();
        assertThat(total("100.51").outcome())
                .as("three figures of 0.005 more or less: 300.495 is possible, which is less than 300.5")
                .isEqualTo(Outcome.MET);
        assertThat(total("100.52").outcome()).isEqualTo(Outcome.NOT_MET);
    }

    private static Finding total(String last) {
        return finding(
                evaluated(
                        "2021-12-31",
                        Map.of("stated-total", new BigDecimal("300")),
                        Map.of("spending", Map.of(2018, "100", 2019, "100", 2020, last))),
                "H-total");
    }

    @Test
    void everyRuleFindsAloneWhatItFindsWithTheOthers() throws IOException {
        Dossier dossier = dossier(
                Map.of("stated-total", new BigDecimal("300")),
                Map.of(
                        "spending", Map.of(2018, "100", 2019, "100", 2020, "110", 2021, "99"),
                        "pupils", Map.of(2018, "100", 2019, "100", 2021, "110"),
                        "revenue", Map.of(2019, "100", 2020, "0"),
                        "stated-growth", Map.of(2019, "0", 2020, "9.99")));
        Evaluation together = all.evaluate(dossier, Dossiers.day("2021-06-30"));
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            Evaluation alone = evaluator("alone-" + rule.getKey(), Map.ofEntries(rule))
                    .evaluate(dossier, Dossiers.day("2021-06-30"));
            assertThat(alone.findings()).isNotEmpty().isEqualTo(Dossiers.findings(together, "TY-" + rule.getKey()));
        }
    }

    /** 100 → 105 is 5 %, 105 → 84 is −20 %. */
    @Test
    void examplesGiveFiguresByYearAndPickAYear() {
        Problems problems = new Problems("x.cases.yaml", new Messages(CaseFile.class, "org.junheng.compiler.messages"));
        CaseFile cases = CaseFile.read("""
                - case: 2019年
                  criterion: TY-A-growth
                  subject: "000000/2019"
                  series: {spending: {2018: 100, 2019: 105, "2020": 84}}
                  as-of: "2021-12-31"
                  expect: MET
                - case: 2020年
                  criterion: TY-A-growth
                  subject: "000000/2020"
                  series: {spending: {2018: 100, 2019: 105, 2020: 84}}
                  as-of: "2021-12-31"
                  expect: NOT_MET
                """, problems).orElseThrow();
        CaseRunner runner = new CaseRunner(all, all.packs().get("test/years"));

        assertThat(cases.cases())
                .flatExtracting(each -> runner.run(each, problems))
                .extracting(each -> each.outcome() + " " + each.measured())
                .containsExactly("MET 5.00", "NOT_MET -20.00");
        assertThat(problems.isEmpty()).isTrue();
    }

    /** A city asks for 5 % instead of 0 %, and for a verdict: 2 % is not enough there, and of 2021 no one knows. */
    @Test
    void tighterYearsDecideInTheirOwnView() throws IOException {
        Path parent = folder.resolve("layers/parent/test/years");
        evaluator("layers/parent", Map.of("A-growth", RULES.get("A-growth")));
        Path pack = folder.resolve("layers/child/test/city");
        write(
                pack,
                "county/A",
                "SeriesIndicator( code == \"growth\" )",
                "every($x).atLeast(5)",
                "@tightens(\"TY-A-growth\")");
        write(pack, "verdict/V", "CountyFindings()", "the($x).meetsEveryCriterion()", "");
        Files.writeString(
                pack.resolve("pack.yaml"),
                MANIFEST.replace("test/years", "test/city").replace("TY", "TC").replace("province", "city")
                        + "extends: [test/years]\n");
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(parent).packs(pack).build();

        Evaluation evaluation = evaluator.evaluate(
                dossier(Map.of(), Map.of("spending", Map.of(2018, "100", 2019, "102", 2021, "110"))),
                Dossiers.day("2021-12-31"));

        assertThat(evaluation.findings().stream()
                        .filter(each -> each.view().equals("test/city"))
                        .map(each -> each.criterion() + " " + line(each) + " " + each.supersededBy()))
                .containsExactlyInAnyOrder(
                        "TY-A-growth 1/2019 MET 2.00 TC-A",
                        "TY-A-growth 1/2020 NO_DATA [spending/2020] TC-A",
                        "TY-A-growth 1/2021 NO_DATA [spending/2020] TC-A",
                        "TC-A 1/2019 NOT_MET 2.00 null",
                        "TC-A 1/2020 NO_DATA [spending/2020] null",
                        "TC-A 1/2021 NO_DATA [spending/2020] null");
        assertThat(evaluation.verdicts())
                .extracting(each -> each.outcome().name())
                .containsExactly("NOT_MET");
        assertThat(evaluation.explanations().get(0).wanted())
                .containsExactly(new Explanation.Wanted("spending/2020", "教育经费(2020年)", 2));
    }

    private static void write(Path pack, String file, String pattern, String sentence, String annotation)
            throws IOException {
        String[] parts = file.split("/", -1);
        Files.createDirectories(pack.resolve(parts[0]));
        Files.writeString(pack.resolve(file + ".drl"), """
                package test.city.LEVEL

                import org.junheng.indicators.*
                import org.junheng.findings.*
                global Findings findings

                // 测〔2018〕9号
                // 增长5%以上。
                rule "NAME"
                    @criterion("TC-NAME")
                    @cite("测〔2018〕9号")
                    ANNOTATION
                when
                    $x : PATTERN
                then
                    findings.SENTENCE;
                end
                """.replace("LEVEL", parts[0])
                .replace("NAME", parts[1])
                .replace("ANNOTATION", annotation)
                .replace("PATTERN", pattern)
                .replace("SENTENCE", sentence));
        Files.writeString(
                pack.resolve(file + ".cases.yaml"), "- {case: 没有填, criterion: TC-" + parts[1] + ", expect: NO_DATA}\n");
    }
}
