package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators of counties and schools: what is short to the last unit, what is missing, and what it is too early for. By hand. */
class RowIndicatorsTest {
    private static final String FACTS = """
            code,名称,holder,type,unit,decimals,min,max,words,split,统计表
            fund,专项经费,county,amount,万元,2,0,,,,
            posts,编制数,county,count,名,0,0,,,,
            spending,教育经费,county/series,amount,万元,2,,,,,
            buses,校车数,school,count,辆,0,0,,,,
            riders,乘车学生数,school,count,人,0,0,,,,
            desks,桌子数,section,count,件,0,0,,,,
            rooms,教室数,section,count,间,0,0,,,,
            """;

    private static final String INDICATORS = """
            code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
            fund-per-post,每个编制的专项经费,county,,,fund,posts,1,万元/名,2,测试〔2021〕1号
            spending-in-all,两年教育经费合计,county,,,spending[2021-2022],1,1,万元,2,测试〔2021〕1号
            riders-per-bus,每辆校车乘车学生数,school,,,riders,buses,1,人/辆,1,测试〔2021〕1号
            desks-per-100,每百名学生桌子数,section,,,desks,students,100,件,1,测试〔2021〕1号
            desks-per-room,每间教室桌子数,section,,配备,desks,rooms,1,件/间,1,测试〔2021〕1号
            """;

    private static final String SCOPES = """
            scopes:
              - code: crowded
                名称: "每辆校车乘车超过20人的学校"
                holder: school
                where:
                  riders-per-bus: {moreThan: 20}
              - code: rural
                名称: "乡村学校"
                holder: school
                locales: [rural]
            """;

    private static final Map<String, String> RULES = new TreeMap<>(Map.ofEntries(
            entry("county/AL", "CountyIndicator( code == \"fund-per-post\" )).atLeast(2.50)"),
            entry("county/MT", "CountyIndicator( code == \"fund-per-post\" )).moreThan(2.50)"),
            entry("county/AM", "CountyIndicator( code == \"fund-per-post\" )).atMost(2.50)"),
            entry("county/LT", "CountyIndicator( code == \"fund-per-post\" )).lessThan(2.50)"),
            entry("county/CHECK", "CountyIndicator( code == \"fund-per-post\" ))check.atMost(9)"),
            entry("county/EX", "CountyIndicator( code == \"fund-per-post\" )).exactly(2.50)"),
            entry("county/YEARS", "CountyIndicator( code == \"spending-in-all\" )).atLeast(100)"),
            entry("county/CV", "InterSchoolVariation( group == \"配备\", stage == Stage.PRIMARY )).atMost(0.5)"),
            entry("school/BUS", "SchoolIndicator( code == \"riders-per-bus\" )).atMost(20)"),
            entry("school/CROWD", "SchoolIndicator( code == \"riders-per-bus\", scope == \"crowded\" )).atMost(30)"),
            entry(
                    "section/RURAL",
                    "SectionIndicator( code == \"desks-per-100\", stage == Stage.PRIMARY, scope == \"rural\" )).atLeast(10)"),
            entry(
                    "section/DESKS",
                    "SectionIndicator( code == \"desks-per-100\", stage == Stage.PRIMARY )).atLeast(10)")));

    @TempDir
    private static Path root;

    private static ComplianceEvaluator evaluator;

    @BeforeAll
    static void compile() throws IOException {
        LocalPack pack = new LocalPack(root, SCOPES).write("facts.csv", FACTS).write("indicators.csv", INDICATORS);
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            String[] place = rule.getKey().split("/", -1);
            String[] parts = rule.getValue().split("\\)\\)", -1);
            pack.rules(place[0], place[1], """
                    // 测试〔2021〕1号 第1项
                    // 每个编制2.50万元、不超过9万元,两年100万元,每车20人,范围内每车30人,每百名学生10件,差异系数不超过0.5。
                    rule "NAME"
                        @criterion("TST-NAME")
                        @cite("测试〔2021〕1号 第1项")
                    when
                        $x : PATTERN)
                    then
                        findings.OPENING($x)DEMAND;
                    end
                    """.replace("NAME", place[1])
                    .replace("PATTERN", parts[0])
                    .replace("OPENING", parts[1].startsWith("check") ? "check" : "every")
                    .replace("DEMAND", parts[1].replace("check", "")));
        }
        evaluator = ComplianceEvaluator.builder()
                .packs(pack.folder())
                .packs(Dossiers.QUALITY)
                .build();
    }

    private static Evaluation evaluated(String day, String county, String series, String schools) {
        String rest = series.isEmpty() ? "" : "'series': {'spending': {" + series + "}}";
        return evaluator.evaluate(Dossiers.of(evaluator, county, rest, schools), Dossiers.day(day));
    }

    private static Finding county(String facts, String criterion) {
        return Dossiers.only(evaluated("2021-12-31", facts, "", ""), "TST-" + criterion);
    }

    /** For three posts 7.50 are just 2.50 each; a hundredth (of 万元) is the least that can be added or taken away. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "7.49, AL, NOT_MET, 0.01",
                "7.50, AL, MET, -",
                "7.00, AL, NOT_MET, 0.50",
                "7.49, MT, NOT_MET, 0.02",
                "7.50, MT, NOT_MET, 0.01",
                "7.51, MT, MET, -",
                "7.51, AM, NOT_MET, 0.01",
                "7.50, AM, MET, -",
                "8.00, AM, NOT_MET, 0.50",
                "7.51, LT, NOT_MET, 0.02",
                "7.50, LT, NOT_MET, 0.01",
                "7.49, LT, MET, -",
                "7.49, EX, NOT_MET, -",
                "7.50, EX, MET, -",
                "7.51, EX, NOT_MET, -",
            })
    void whatIsShortToTheLastUnit(String fund, String criterion, Outcome outcome, @Nullable String shortfall) {
        Finding finding = county("'fund': " + fund + ", 'posts': 3", criterion);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.shortfall())
                .isEqualTo(shortfall == null ? null : new Finding.Shortfall(shortfall, "万元", "fund"));
        assertThat(finding.inputs().toString()).isEqualTo("{fund=" + fund + ", posts=3}");
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfTheDefinition() {
        assertThat(county("", "AL").missing()).containsExactly("fund", "posts");
        assertThat(county("", "AL").message()).contains("缺 专项经费、编制数");
        assertThat(county("'fund': 1.00", "AL").missing()).containsExactly("posts");
        assertThat(county("'fund': 1.00", "AL").inputs()).containsOnlyKeys("fund");
    }

    @Test
    void nothingCanBeAShareOfNothing() {
        Finding finding = county("'fund': 7.50, 'posts': 0", "AL");

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(finding.missing()).isEmpty();
        assertThat(finding.message()).contains("分母 ≤ 0");
    }

    /** Figures that contradict each other are not mended by adding to one of them, and nobody has to hand them in for that. */
    @Test
    void checkNeitherAsksNorAdvises() {
        Finding contradiction = county("'fund': 9.01, 'posts': 1", "CHECK");
        assertThat(contradiction.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(contradiction.shortfall()).isNull();
        assertThat(contradiction.message()).startsWith("数据矛盾").contains(",应 ≤ 9");

        assertThat(county("'fund': 9.00, 'posts': 1", "CHECK").message()).startsWith("数据一致");
        Finding absent = county("'posts': 1", "CHECK");
        assertThat(absent.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(absent.missing()).isEmpty();
        assertThat(absent.message()).contains("有关数据没有填,不用核验");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, 2021", "2022-06-30, 2022"})
    void sumIsTooEarlyUntilItsLastYearHasEnded(String day, String open) {
        Finding finding = Dossiers.only(evaluated(day, "", "'2021': 60, '2022': 40", ""), "TST-YEARS");

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(finding.message()).contains(open + "年在评估之日还没有结束");
    }

    @Test
    void yearsOfASumAreShownOneByOne() {
        Finding reached = Dossiers.only(evaluated("2023-01-01", "", "'2021': 60, '2022': 40", ""), "TST-YEARS");
        Finding missed = Dossiers.only(evaluated("2023-01-01", "", "'2021': 60, '2022': 39.99", ""), "TST-YEARS");
        Finding half = Dossiers.only(evaluated("2023-01-01", "", "'2022': 40", ""), "TST-YEARS");

        assertThat(reached.outcome()).isEqualTo(Outcome.MET);
        assertThat(reached.inputs().toString()).isEqualTo("{spending/2021=60, spending/2022=40}");
        assertThat(missed.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(missed.shortfall()).extracting(Finding.Shortfall::value).isEqualTo("0.01");
        assertThat(half.outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(half.missing()).containsExactly("spending/2021");
    }

    private static String school(String facts, String section) {
        return "{'code': 'S', 'name': 'School', 'kind': 'primary', 'ownership': 'public', 'facts': {" + facts
                + "}, 'sections': {'primary': {'students': 30, 'facts': {" + section + "}}}}";
    }

    private static Finding ofSchool(String facts, String section, String criterion) {
        return Dossiers.only(evaluated("2021-12-31", "", "", school(facts, section)), "TST-" + criterion);
    }

    /** Two buses may carry 40; 41 are one too many. Thirty students need three desks. */
    @Test
    void schoolsAndSectionsAreShortInWholeUnits() {
        Finding buses = ofSchool("'riders': 41, 'buses': 2", "", "BUS");
        assertThat(buses.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(buses.shortfall()).isEqualTo(new Finding.Shortfall("1", "人", "riders"));
        assertThat(ofSchool("'riders': 40, 'buses': 2", "", "BUS").outcome()).isEqualTo(Outcome.MET);
        assertThat(ofSchool("'buses': 2", "", "BUS").missing()).containsExactly("riders");

        Finding desks = ofSchool("", "'desks': 2", "DESKS");
        assertThat(desks.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(desks.shortfall()).isEqualTo(new Finding.Shortfall("1", "件", "desks"));
        assertThat(desks.inputs()).containsEntry("desks", "2").containsEntry("students", "30");
        assertThat(ofSchool("", "'desks': 3", "DESKS").outcome()).isEqualTo(Outcome.MET);
        assertThat(ofSchool("", "", "DESKS").missing()).containsExactly("desks");
    }

    /** Only schools with more than 20 riders a bus are meant; where that cannot be told, what is missing is named. */
    @Test
    void scopeOfAnIndicatorIsTold() {
        assertThat(ofSchool("'riders': 60, 'buses': 2", "", "CROWD").outcome()).isEqualTo(Outcome.MET);
        assertThat(ofSchool("'riders': 61, 'buses': 2", "", "CROWD").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ofSchool("'riders': 40, 'buses': 2", "", "CROWD").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        Finding unknown = ofSchool("'buses': 2", "", "CROWD");
        assertThat(unknown.outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(unknown.missing()).containsExactly("riders");
        assertThat(ofSchool("'riders': 5, 'buses': 0", "", "CROWD").missing()).containsExactly("riders-per-bus");
    }

    /** Sections are in scope with their school: the village school is, the town's is not, and of the third nobody knows. */
    @Test
    void sectionsAreInScopeWithTheirSchool() {
        String schools = Stream.of("'code': 'S1', 'locale': 'town'", "'code': 'S2', 'locale': 'rural'", "'code': 'S3'")
                .map(each -> school("", "'desks': 2").replace("'code': 'S'", each))
                .collect(Collectors.joining(", "));

        List<Finding> found = Dossiers.findings(evaluated("2021-12-31", "", "", schools), "TST-RURAL");

        assertThat(found)
                .extracting(each -> each.subject().code(), Finding::outcome, Finding::missing)
                .containsExactly(
                        tuple("S2", Outcome.NOT_MET, List.of()), tuple("S3", Outcome.NO_DATA, List.of("locale")));
    }

    /** Several schools of one county are told apart by what each hands in, in the order of their codes. */
    @Test
    void everySchoolIsJudgedByItsOwnFigures() {
        String schools = school("'riders': 41, 'buses': 2", "").replace("'S'", "'S2'") + ", "
                + school("'riders': 40, 'buses': 2", "").replace("'S'", "'S1'");

        List<Finding> found = Dossiers.findings(evaluated("2021-12-31", "", "", schools), "TST-BUS");

        assertThat(found)
                .extracting(each -> each.subject().code(), Finding::outcome)
                .containsExactly(tuple("S1", Outcome.MET), tuple("S2", Outcome.NOT_MET));
    }

    /** Of two schools, one of which has no room: no coefficient can be told. If nobody says how many it has, that is missing. */
    @Test
    void coefficientNeedsAValueOfEverySection() {
        assertThat(variation("'desks': 2, 'rooms': 1"))
                .extracting(Finding::outcome)
                .isEqualTo(Outcome.MET);
        Finding undefined = variation("'desks': 2, 'rooms': 0");
        assertThat(undefined.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(undefined.missing()).isEmpty();
        Finding missing = variation("'desks': 2");
        assertThat(missing.outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(missing.missing()).containsExactly("S2/rooms");
    }

    private static Finding variation(String second) {
        String schools = school("", "'desks': 2, 'rooms': 1").replace("'S'", "'S1'") + ", "
                + school("", second).replace("'S'", "'S2'");
        return Dossiers.only(evaluated("2021-12-31", "", "", schools), "TST-CV");
    }
}
