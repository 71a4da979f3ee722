package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.compiler.cases.CaseRunner;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.input.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack in force from 2021-09-01 to 2024-08-31 that asks for days, for yes or no, and for records by period. Terms of it are
 * 2021-09-01 to 2022-01-31, 2022-02-01 to 2022-08-31 and so on, six in all; years 2022 and 2023.
 */
class DatesAndPeriodsTest {
    private static final String FACTS = """
            code,名称,holder,type,unit,decimals,min,max,words,split,统计表
            published,方案公布日期,county,date,,,,,,,
            trial,试行日期,county,date,,,,,,,
            licensed,食堂有许可证,school,flag,,,,,,,
            started,开工日期,county/building-project,date,,,,,,,
            finished,竣工日期,county/building-project,date,,,,,,,
            urgent,是否急需,county/building-project,flag,,,,,,,
            day,日期,school/inspection,date,,,,,,,
            by,谁检查,school/inspection,word,,,,,county|school,,
            day,日期,county/meeting,date,,,,,,,
            """;

    private static final Map<String, String> RULES = Map.of(
            "county/BY", "DateOf( about == \"county\", code == \"published\" )).by(\"2021-12-31\")",
            "county/ORDER", "DateOf( about == \"county\", code == \"trial\" )).notAfter(\"published\")",
            "county/AGREE", "DateOf( about == \"county\", code == \"trial\" ))check.notAfter(\"published\")",
            "county/DONE",
                    "DateOf( about == \"county/building-project\", code == \"finished\", scope == \"urgent\" ))"
                            + ".by(\"2022-08-31\")",
            "school/FLAG", "FlagOf( about == \"school\", code == \"licensed\" )).holds()",
            "school/TERM",
                    "PeriodCount( about == \"school\", record == \"inspection[by=county]\", dated == \"day\","
                            + " period == \"term\" )).atLeast(2)",
            "county/YEAR",
                    "PeriodCount( about == \"county\", record == \"meeting\", dated == \"day\", period == \"year\" ))"
                            + ".atMost(1)");

    @TempDir
    static Path folder;

    private static ComplianceEvaluator together;

    @BeforeAll
    static void write() throws IOException {
        together = evaluator("all", List.copyOf(RULES.keySet()));
    }

    private static ComplianceEvaluator evaluator(String name, List<String> rules) throws IOException {
        Path pack = folder.resolve(name + "/test/dates");
        Files.createDirectories(pack.resolve("county"));
        Files.createDirectories(pack.resolve("school"));
        Files.writeString(pack.resolve("facts.csv"), FACTS);
        String template = Files.readString(Path.of("packs/_template/pack.yaml"));
        String manifest = template.substring(0, template.indexOf("pending:"))
                        .replace("my-province/plan-2026", "test/dates")
                        .replace("MP2026", "TST")
                        .replace("[national/quality-balance-2017]", "[]")
                        .replace("\"2026-01-01\"", "\"2021-09-01\"\ninForceUntil: \"2024-08-31\"")
                + "scopes:\n  - {code: urgent, 名称: 急需项目, holder: county/building-project, where: {urgent: true}}\n";
        Files.writeString(pack.resolve("pack.yaml"), manifest);
        for (String rule : rules) {
            Files.writeString(pack.resolve(rule + ".drl"), drl(rule));
            Files.writeString(
                    pack.resolve(rule + ".cases.yaml"),
                    "- case: 没有填\n  criterion: " + id(rule) + "\n  expect: NO_DATA\n");
        }
        return ComplianceEvaluator.builder().packs(pack).build();
    }

    private static String id(String rule) {
        return "TST-" + rule.replaceFirst(".*/", "");
    }

    private static String drl(String rule) {
        String[] parts = Objects.requireNonNull(RULES.get(rule)).split("\\)\\)", 2);
        boolean check = parts[1].startsWith("check");
        return """
                package test.dates.FOLDER

                import org.junheng.indicators.*
                import org.junheng.findings.*
                global Findings findings

                // 测试〔2021〕1号 第1项
                // 条文。
                // (约定:2021-12-31、2022-08-31以前,1次、2次。)

                rule "ID"
                    @criterion("ID")
                    @cite("测试〔2021〕1号 第1项")
                when
                    $x : PATTERN
                then
                    findings.OPENING($x)WORD;
                end
                """.replace("FOLDER", rule.replaceFirst("/.*", ""))
                .replace("ID", id(rule))
                .replace("PATTERN", parts[0] + ")")
                .replace("OPENING", check ? "check" : "every")
                .replace("WORD", parts[1].replace("check", ""));
    }

    private static List<Finding> found(String criterion, String day, String facts, String rest, String schools) {
        Dossier dossier = Dossiers.of(together, facts, rest, schools);
        Evaluation evaluation = together.evaluate(dossier, Dossiers.day(day));
        return Dossiers.findings(evaluation, criterion);
    }

    private static Finding ofCounty(String criterion, String day, String facts) {
        List<Finding> found = found(criterion, day, facts, "", "");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** 2021-12-31 is the deadline: that day included. */
    @Test
    void dayIsInTimeUntilTheDeadlineItself() {
        assertThat(by("2022-03-01", "2021-12-31")).isEqualTo(Outcome.MET);
        assertThat(by("2022-03-01", "2022-01-01")).isEqualTo(Outcome.NOT_MET);
        assertThat(by("2021-12-30", null)).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(by("2021-12-31", null)).isEqualTo(Outcome.NO_DATA);
    }

    /** On 2021-10-01: a plan for 2021-12-31 is in time but not done, one for 2022-01-01 is late already. */
    @Test
    void plannedDayIsNotDoneYet() {
        assertThat(by("2021-10-01", "2021-12-31")).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(by("2021-10-01", "2022-01-01")).isEqualTo(Outcome.NOT_MET);
        assertThat(by("2021-10-01", "2021-10-01")).isEqualTo(Outcome.MET);
    }

    private static Outcome by(String today, @org.jspecify.annotations.Nullable String published) {
        return ofCounty("TST-BY", today, published == null ? "" : "'published': '" + published + "'")
                .outcome();
    }

    /** From 2021-12-31 to 2022-03-01: 31 days of January, 28 of February and one more are 60. */
    @Test
    void lateDayIsNamedWithItsDays() {
        Finding late = ofCounty("TST-BY", "2022-03-01", "'published': '2022-03-01'");

        assertThat(late.message()).isEqualTo("未达标 County 方案公布日期 2022-03-01,要求不晚于 2021-12-31,超出 60 天 〔测试〔2021〕1号 第1项〕");
        assertThat(Objects.requireNonNull(late.shortfall()).value()).isEqualTo("60");
        assertThat(late.shortfall().unit()).isEqualTo("天");
        assertThat(late.margin()).isEqualTo("-60");
        assertThat(Objects.requireNonNull(late.required()).comparator().sign()).isEqualTo("<=");
        assertThat(late.required().value()).isEqualTo("2021-12-31");
    }

    @Test
    void orderOfTwoDays() {
        assertThat(order("2021-10-02", "2021-10-02")).isEqualTo(Outcome.MET);
        assertThat(order("2021-10-01", "2021-10-02")).isEqualTo(Outcome.MET);
        assertThat(order("2021-10-03", "2021-10-02")).isEqualTo(Outcome.NOT_MET);
        assertThat(order("2021-10-03", "")).isEqualTo(Outcome.NO_DATA);
        assertThat(order("", "2021-10-02")).isEqualTo(Outcome.NO_DATA);
        assertThat(order("", "")).isEqualTo(Outcome.NO_DATA);
        // planned: in order but to come, out of order already, to be given until the other has come
        assertThat(order("2022-10-01", "2022-10-02")).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(order("2022-10-02", "2022-10-01")).isEqualTo(Outcome.NOT_MET);
        assertThat(order("", "2022-10-01")).isEqualTo(Outcome.NOT_YET_DUE);
    }

    private static Outcome order(String trial, String published) {
        return ordered("TST-ORDER", trial, published).outcome();
    }

    private static Finding ordered(String criterion, String trial, String published) {
        List<String> facts = new ArrayList<>();
        if (!trial.isEmpty()) {
            facts.add("'trial': '" + trial + "'");
        }
        if (!published.isEmpty()) {
            facts.add("'published': '" + published + "'");
        }
        return ofCounty(criterion, "2022-03-01", String.join(", ", facts));
    }

    @Test
    void orderNamesBothDays() {
        assertThat(ordered("TST-ORDER", "2021-10-03", "2021-10-02").message())
                .isEqualTo("未达标 County 试行日期 2021-10-03,要求不晚于方案公布日期 2021-10-02,超出 1 天 〔测试〔2021〕1号 第1项〕");
        assertThat(ordered("TST-ORDER", "2021-10-03", "").missing()).containsExactly("published");
        assertThat(ordered("TST-ORDER", "", "").missing()).containsExactly("trial", "published");
        assertThat(ordered("TST-ORDER", "2021-10-03", "2021-10-02").inputs())
                .isEqualTo(Map.of("trial", "2021-10-03", "published", "2021-10-02"));
        assertThat(ordered("TST-ORDER", "2021-10-03", "").inputs()).isEqualTo(Map.of("trial", "2021-10-03"));
        assertThat(ordered("TST-ORDER", "2021-10-03", "").required()).isNull();
        assertThat(ordered("TST-ORDER", "", "2021-10-02").inputs()).isEqualTo(Map.of("published", "2021-10-02"));
        assertThat(ofCounty("TST-BY", "2022-03-01", "'published': '2021-10-02'").inputs())
                .isEqualTo(Map.of("published", "2021-10-02"));
    }

    @Test
    void dayThatIsNotDueSaysWhetherItIsPlanned() {
        assertThat(ofCounty("TST-BY", "2021-10-01", "").message()).contains("期限还没有过");
        assertThat(ofCounty("TST-BY", "2021-10-01", "'published': '2021-12-31'").message())
                .contains("计划 2021-12-31,还没有到");
        assertThat(ordered("TST-AGREE", "2021-10-02", "").message()).contains("有关数据没有填,不用核验");
    }

    /** A data check asks for nothing. */
    @Test
    void checkOfTwoDaysOnlyLooksAtWhatIsGiven() {
        assertThat(ordered("TST-AGREE", "2021-10-03", "2021-10-02").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ordered("TST-AGREE", "2021-10-03", "2021-10-02").message())
                .isEqualTo("数据矛盾 County TST-AGREE:试行日期 2021-10-03,要求不晚于方案公布日期 2021-10-02 〔测试〔2021〕1号 第1项〕");
        assertThat(ordered("TST-AGREE", "2021-10-02", "2021-10-02").outcome()).isEqualTo(Outcome.MET);
        assertThat(ordered("TST-AGREE", "2021-10-02", "").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void daysOfRecordsInAScope() {
        String projects = "'records': {'building-project': ["
                + "{'urgent': true, 'finished': '2022-08-31'}, {'urgent': true, 'finished': '2022-09-01'},"
                + " {'urgent': false}, {'urgent': true}, {'finished': '2022-08-31'}]}";

        List<Finding> found = found("TST-DONE", "2023-01-01", "", projects, "");

        assertThat(found)
                .extracting(each -> each.subject().code() + " " + each.outcome() + " " + each.missing())
                .containsExactly(
                        "C/building-project/1 MET []",
                        "C/building-project/2 NOT_MET []",
                        "C/building-project/4 NO_DATA [finished]",
                        "C/building-project/5 NO_DATA [urgent]");
        assertThat(only("TST-DONE", "2023-01-01", "'records': {'building-project': []}")
                        .outcome())
                .as("nothing to build")
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(only("TST-DONE", "2023-01-01", "").missing()).containsExactly("building-project");
        assertThat(only("TST-DONE", "2022-08-30", "").outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    private static Finding only(String criterion, String day, String rest) {
        List<Finding> found = found(criterion, day, "", rest, "");
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String school(String code, String rest) {
        return "{'code': '" + code + "', 'name': '" + code + "', 'kind': 'primary', 'ownership': 'public',"
                + " 'sections': {'primary': {'students': 100}}" + (rest.isEmpty() ? "" : ", ") + rest + "}";
    }

    @Test
    void yesOrNo() {
        String schools = String.join(
                ", ",
                school("A", "'facts': {'licensed': true}"),
                school("B", "'facts': {'licensed': false}"),
                school("D", ""));

        List<Finding> found = found("TST-FLAG", "2022-03-01", "", "", schools);

        assertThat(found).extracting(Finding::outcome).containsExactly(Outcome.MET, Outcome.NOT_MET, Outcome.NO_DATA);
        assertThat(found.get(1).message()).isEqualTo("未达标 B 食堂有许可证(填报为“否”) 〔测试〔2021〕1号 第1项〕");
        assertThat(found.get(2).missing()).containsExactly("licensed");
    }

    /** Two terms have ended on 2022-09-15 and the third runs. */
    private static List<String> terms(String records) {
        return found("TST-TERM", "2022-09-15", "", "", school("A", records)).stream()
                .map(each -> each.subject().code() + " " + each.outcome())
                .toList();
    }

    private static String inspections(String... records) {
        return "'records': {'inspection': [" + String.join(", ", records) + "]}";
    }

    private static String inspection(String day) {
        return "{'by': 'county', 'day': '" + day + "'}";
    }

    @Test
    void termsAreCountedFromTheirFirstToTheirLastDay() {
        assertThat(terms(inspections(
                        inspection("2021-09-01"),
                        inspection("2022-01-31"),
                        inspection("2022-02-01"),
                        inspection("2022-08-31"))))
                .containsExactly("A/2021-2022-1 MET", "A/2021-2022-2 MET", "A/2022-2023-1 NOT_YET_DUE");
        // one short; those of the school itself are others; one before the pack is in no term of it
        assertThat(terms(inspections(
                        inspection("2021-08-31"),
                        inspection("2021-09-01"),
                        "{'by': 'school', 'day': '2021-10-01'}",
                        inspection("2022-02-01"),
                        inspection("2022-03-01"))))
                .containsExactly("A/2021-2022-1 NOT_MET", "A/2021-2022-2 MET", "A/2022-2023-1 NOT_YET_DUE");
    }

    @Test
    void runningTermIsMetAsSoonAsItIs() {
        assertThat(terms(inspections(inspection("2022-09-01"), inspection("2022-09-15"))))
                .contains("A/2022-2023-1 MET");
        assertThat(terms(inspections(inspection("2022-09-01"), inspection("2022-09-16"))))
                .as("one is only planned")
                .contains("A/2022-2023-1 NOT_YET_DUE");
    }

    /** One that may belong to any term: enough where one is short, too little where two are. */
    @Test
    void recordThatDoesNotSayWhenOrByWhomIsOpen() {
        assertThat(terms(inspections(
                        inspection("2021-09-01"),
                        inspection("2021-09-02"),
                        inspection("2022-02-01"),
                        "{'by': 'county'}")))
                .containsExactly("A/2021-2022-1 MET", "A/2021-2022-2 NO_DATA", "A/2022-2023-1 NOT_YET_DUE");
        assertThat(terms(inspections("{'by': 'county'}")))
                .containsExactly("A/2021-2022-1 NOT_MET", "A/2021-2022-2 NOT_MET", "A/2022-2023-1 NOT_YET_DUE");
        assertThat(terms(inspections(inspection("2021-09-01"), "{'day': '2021-09-02'}")))
                .containsExactly("A/2021-2022-1 NO_DATA", "A/2021-2022-2 NOT_MET", "A/2022-2023-1 NOT_YET_DUE");
    }

    @Test
    void noListIsNotAnEmptyList() {
        assertThat(terms(""))
                .containsExactly("A/2021-2022-1 NO_DATA", "A/2021-2022-2 NO_DATA", "A/2022-2023-1 NOT_YET_DUE");
        assertThat(terms(inspections()))
                .containsExactly("A/2021-2022-1 NOT_MET", "A/2021-2022-2 NOT_MET", "A/2022-2023-1 NOT_YET_DUE");
    }

    @Test
    void termIsNamedAndWhatItLacksIsCounted() {
        Finding found = found("TST-TERM", "2022-09-15", "", "", school("A", inspections(inspection("2021-09-01"))))
                .get(0);

        assertThat(found.subject().type()).isEqualTo(Subject.Type.SERIES);
        assertThat(found.subject().name()).isEqualTo("A 2021—2022学年第一学期");
        assertThat(found("TST-TERM", "2022-09-15", "", "", school("A", inspections(inspection("2021-09-01")))))
                .extracting(each -> each.subject().name())
                .containsExactly("A 2021—2022学年第一学期", "A 2021—2022学年第二学期", "A 2022—2023学年第一学期");
        assertThat(found.message()).isEqualTo("未达标 A 2021—2022学年第一学期 TST-TERM 1 条,要求 ≥ 2 条,还缺 1 条 〔测试〔2021〕1号 第1项〕");
    }

    @Test
    void periodSaysWhatItsRecordsLack() {
        assertThat(terms(0, "").missing()).containsExactly("inspection");
        assertThat(terms(0, inspections(inspection("2021-09-02"), "{'day': '2021-09-02'}"))
                        .missing())
                .containsExactly("by");
        assertThat(terms(0, inspections(inspection("2021-09-02"), "{'by': 'county'}"))
                        .missing())
                .containsExactly("day");
        assertThat(terms(0, inspections()).missing())
                .as("an empty list is all there is")
                .isEmpty();
    }

    @Test
    void recordsThatMayCountAreNoted() {
        String two = inspection("2021-09-01") + ", " + inspection("2021-09-02");

        assertThat(terms(0, inspections(two, "{'by': 'county'}", "{'day': '2021-09-03'}"))
                        .notes())
                .containsExactly("另有 2 条没有写明,不知道算不算在内");
        assertThat(terms(0, inspections(two)).notes()).isEmpty();
    }

    /** Nobody knows how many more would do while some may count already. */
    @Test
    void shortfallIsOnlyGivenWhereEveryRecordIsKnownToCountOrNot() {
        assertThat(Objects.requireNonNull(terms(0, inspections()).shortfall()).value())
                .isEqualTo("2");
        assertThat(terms(0, inspections("{'by': 'county'}")).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(terms(0, inspections("{'by': 'county'}")).shortfall()).isNull();
        assertThat(terms(0, inspections(inspection("2021-09-01"), inspection("2021-09-02")))
                        .shortfall())
                .isNull();
    }

    @Test
    void periodThatRunsSaysUntilWhen() {
        assertThat(terms(2, inspections(inspection("2022-09-01"))).message()).contains("这一期到 2023-01-31 才结束");
        assertThat(terms(2, inspections(inspection("2022-09-01"))).inputs())
                .containsExactly(entry("inspection[by=county]", "1"));
        assertThat(only("TST-YEAR", "2021-12-31", "").message()).contains("施行以来还没有开始一个完整的期间");
    }

    @Test
    void withoutSchoolsNothingWasHandedIn() {
        assertThat(found("TST-TERM", "2022-09-15", "", "", ""))
                .extracting(each -> each.subject().type() + " " + each.outcome())
                .containsExactly("COUNTY NO_DATA");
    }

    /** A county without schools has one finding of each criterion about schools, and it is counted. */
    @Test
    void everyFindingIsCounted() {
        Evaluation evaluation = together.evaluate(Dossiers.of(together, "", "", ""), Dossiers.day("2022-09-15"));

        assertThat(evaluation.counts())
                .isEqualTo(evaluation.findings().stream()
                        .collect(Collectors.groupingBy(Finding::outcome, Collectors.counting())));
        assertThat(evaluation.findings()).hasSize(RULES.size());
    }

    private static Finding terms(int place, String records) {
        return found("TST-TERM", "2022-09-15", "", "", school("A", records)).get(place);
    }

    /** No calendar year has begun in force on 2021-12-31; an upper limit is kept only when the year is over. */
    @Test
    void yearsOfAnUpperLimit() {
        String one = "'records': {'meeting': [{'day': '2022-05-01'}]}";
        String two = "'records': {'meeting': [{'day': '2022-05-01'}, {'day': '2022-05-01'}]}";

        assertThat(only("TST-YEAR", "2021-12-31", one).subject().type()).isEqualTo(Subject.Type.COUNTY);
        assertThat(only("TST-YEAR", "2021-12-31", one).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(only("TST-YEAR", "2022-12-30", one).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(only("TST-YEAR", "2022-12-31", one).outcome()).isEqualTo(Outcome.MET);
        assertThat(only("TST-YEAR", "2022-12-31", two).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(found("TST-YEAR", "2023-01-01", "", one, ""))
                .extracting(each -> each.subject().code() + " " + each.outcome())
                .containsExactly("C/2022 MET", "C/2023 NOT_YET_DUE");
        assertThat(found("TST-YEAR", "2024-03-01", "", one, ""))
                .as("2024 does not lie wholly in force")
                .hasSize(2);
    }

    /** Of a case the county is 000000 and its first school is 1. */
    @Test
    void casesNameRecordsAndPeriods() {
        String text = """
                - case: 第二个项目晚一天
                  criterion: TST-DONE
                  records: {building-project: [{urgent: true}, {urgent: true, finished: "2022-09-01"}]}
                  subject: 000000/building-project/2
                  as-of: "2023-01-01"
                  expect: NOT_MET
                  measured: "2022-09-01"
                  shortfall: "1"
                - case: 第二学期两次
                  criterion: TST-TERM
                  schools:
                    - students: 100
                      records:
                        inspection: [{by: county, day: "2022-02-01"}, {by: county, day: "2022-08-31"}]
                  subject: 1/2021-2022-2
                  as-of: "2023-01-01"
                  expect: MET
                  measured: "2"
                - case: 2022年开会两次
                  criterion: TST-YEAR
                  records: {meeting: [{day: "2022-02-01"}, {day: "2022-08-31"}]}
                  subject: "000000/2022"
                  as-of: "2024-01-01"
                  expect: NOT_MET
                  shortfall: "1"
                """;
        Problems problems = new Problems("x", CompilerMessages.MESSAGES);
        CaseRunner runner =
                new CaseRunner(together, Objects.requireNonNull(together.packs().get("test/dates")));

        List<CaseFile.Case> cases = CaseFile.read(text, problems).orElseThrow().cases();

        assertThat(cases)
                .allSatisfy(each -> assertThat(runner.run(each, problems))
                        .extracting(CaseRunner.Found::outcome)
                        .containsExactly(each.expect()));
        assertThat(runner.run(cases.get(0), problems))
                .extracting(CaseRunner.Found::measured, CaseRunner.Found::shortfall)
                .containsExactly(tuple("2022-09-01", "1"));
        assertThat(runner.run(cases.get(2), problems))
                .extracting(CaseRunner.Found::shortfall)
                .containsExactly("1");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void everyRuleAloneFindsWhatItFindsTogether() throws IOException {
        String projects = "'building-project': [{'urgent': true, 'finished': '2022-09-01'}, {'urgent': true}]";
        String rest = "'records': {" + projects + ", 'meeting': [{'day': '2022-05-01'}, {}]}";
        String schools = school("A", "'facts': {'licensed': false}, " + inspections(inspection("2021-09-01")));
        String facts = "'published': '2021-12-01', 'trial': '2021-12-02'";
        for (String rule : RULES.keySet()) {
            ComplianceEvaluator alone = evaluator("alone-" + id(rule), List.of(rule));
            Dossier dossier = Dossiers.of(together, facts, rest, schools);

            assertThat(Dossiers.findings(alone.evaluate(dossier, Dossiers.day("2023-02-01")), id(rule)))
                    .isNotEmpty()
                    .isEqualTo(Dossiers.findings(together.evaluate(dossier, Dossiers.day("2023-02-01")), id(rule)));
        }
    }
}
