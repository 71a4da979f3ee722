package org.junheng.compiler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.DefaultPackCompiler;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;
import org.junheng.input.Problem;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final Pack PACK = new DefaultPackCompiler()
            .compile(List.of(Path.of("src/test/resources/packs/test/balance-2020")), Map.of())
            .get(0)
            .pack();

    private static final List<FactDefinition> MORE = List.of(
            fact("lab", "school", FactType.LEVEL, "Ⅰ", "Ⅱ", "Ⅲ"),
            fact("use", "school/special-room", FactType.WORD, "music", "fine-arts"),
            fact("grants", "county", FactType.AMOUNT),
            fact("recognised", "county", FactType.PAST_DATE),
            fact("cost", "county/project", FactType.AMOUNT));

    private static FactDefinition fact(String code, String holder, FactType type, String... words) {
        return new FactDefinition(code, code, holder, type, "", 0, null, null, List.of(words), null, "");
    }

    private final Problems problems = new Problems("x.cases.yaml", CompilerMessages.MESSAGES);

    @Test
    void caseIsReadInFull() {
        Case example = only("""
                # the first line is a comment
                - case: 正好
                  criterion: TB2020-R2
                  item: sports-area-per-student
                  subject: B
                  as-of: 2023-09-01
                  schools:
                    - {code: A, name: 甲校, kind: nine-year, ownership: private, sponsor: 3, students: 10, sports-area: 7.5}
                    - {code: B, sections: {primary: {students: 5}, junior: {students: 6, teachers-bachelor: 1}}}
                  expect: NOT_MET
                  measured: 0.50
                  shortfall: "3"
                """);

        assertThat(example.line()).isEqualTo(2);
        assertThat(example.name()).isEqualTo("正好");
        assertThat(example.criterion()).isEqualTo("TB2020-R2");
        assertThat(example.item()).isEqualTo("sports-area-per-student");
        assertThat(example.subject()).isEqualTo("B");
        assertThat(example.asOf()).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(example.expect()).isEqualTo("NOT_MET");
        assertThat(example.measured()).isEqualTo("0.50");
        assertThat(example.shortfall()).isEqualTo("3");
        assertThat(example.schools()).hasSize(2);
        assertThat(example.schools().get(0).kind()).isEqualTo(SchoolKind.NINE_YEAR);
        assertThat(example.schools().get(0).attributes().ownership()).isEqualTo(Ownership.PRIVATE);
        assertThat(example.schools().get(0).attributes().sponsor()).hasValue(3);
        assertThat(example.schools().get(0).section().students()).isEqualTo(10);
        assertThat(example.schools().get(1).sections().get(Stage.JUNIOR).students())
                .isEqualTo(6);
        assertThat(example.schools().get(1).line()).isEqualTo(9);
    }

    @Test
    void codesGoWhereTheDictionaryHasThem() {
        Dossier dossier = dossier("""
                - case: 正好
                  criterion: TB2020-R1-junior
                  schools: [{students: 200, teachers-bachelor: 9, sports-area: 1500.5, roof: 平}]
                  expect: MET
                """);

        School school = dossier.schools().get(0);
        assertThat(school.kind()).isEqualTo(SchoolKind.JUNIOR);
        assertThat(school.code()).isEqualTo("1");
        assertThat(school.facts().asMap()).isEqualTo(Map.of("sports-area", new BigDecimal("1500.5"), "roof", "平"));
        assertThat(school.sections()).singleElement().satisfies(section -> {
            assertThat(section.stage()).isEqualTo(Stage.JUNIOR);
            assertThat(section.students()).isEqualTo(200);
            assertThat(section.facts().asMap()).isEqualTo(Map.of("teachers-bachelor", new BigDecimal("9")));
        });
    }

    @Test
    void namedSectionsHaveTheirOwnFactsAndMaySplitThoseOfTheSchool() {
        Dossier dossier = dossier("""
                - case: 一贯制
                  criterion: TB2020-R2
                  schools:
                    - indoor-area: 3
                      sections:
                        primary: {students: 100, sports-area: 8}
                        junior: {students: 50, sports-area: 9, teachers-bachelor: 2}
                  expect: MET
                """);

        School school = dossier.schools().get(0);
        assertThat(school.kind()).isEqualTo(SchoolKind.NINE_YEAR);
        assertThat(school.facts().asMap()).isEqualTo(Map.of("indoor-area", new BigDecimal("3")));
        assertThat(school.section(Stage.PRIMARY).orElseThrow().facts().asMap())
                .isEqualTo(Map.of("sports-area", new BigDecimal("8")));
        assertThat(school.section(Stage.JUNIOR).orElseThrow().facts().codes())
                .containsExactly("sports-area", "teachers-bachelor");
    }

    @Test
    void dayIsTheFirstOfTheCriterionElseOfThePack() {
        String text = """
                - case: 一
                  criterion: %s
                  schools: [{students: 200}]
                  expect: NO_DATA
                """;

        assertThat(dossier(text.formatted("TB2020-R1-junior")).asOf()).contains(LocalDate.of(2021, 1, 1));
        assertThat(dossier(text.formatted("TB2020-R2")).asOf()).contains(LocalDate.of(2020, 1, 1));
        assertThat(dossier(text.formatted("TB2020-R2").replace("  expect", "  as-of: 2025-05-05\n  expect"))
                        .asOf())
                .contains(LocalDate.of(2025, 5, 5));
    }

    @Test
    void reportedIsAsInADossier() {
        Dossier dossier = dossier("""
                - case: 公布
                  criterion: TB2020-Q
                  schools: [{students: 200}]
                  reported:
                    - {indicator: sports-area-per-student, stage: junior, statistic: cv, value: 0.456, decimals: 3}
                    - {stage: primary, statistic: composite-cv, value: 0.5, decimals: 2}
                  expect: MET
                """);

        assertThat(dossier.reported())
                .containsExactly(
                        new Reported(
                                "sports-area-per-student",
                                Stage.JUNIOR,
                                Reported.Statistic.CV,
                                new BigDecimal("0.456"),
                                3),
                        new Reported(null, Stage.PRIMARY, Reported.Statistic.COMPOSITE_CV, new BigDecimal("0.5"), 2));
    }

    @Test
    void schoolHasAttributesClassesAndRecords() {
        Dossier dossier = dossier("""
                - case: 一
                  criterion: TB2020-R2
                  schools:
                    - students: 90
                      locale: rural
                      boarding: true
                      builtIn: 1987
                      lab: Ⅱ
                      classes: [44, {stage: junior, students: 46}]
                      records:
                        special-room: [{use: music}, {use: fine-arts}]
                  expect: MET
                """);

        School school = dossier.schools().get(0);
        assertThat(school.attributes())
                .isEqualTo(new School.Attributes(
                        SchoolLocale.RURAL, null, OptionalInt.empty(), true, OptionalInt.of(1987)));
        assertThat(school.facts().asMap()).isEqualTo(Map.of("lab", new BigDecimal("2")));
        assertThat(school.classes())
                .containsExactly(new SchoolClass(Stage.PRIMARY, 1, "1", 44), new SchoolClass(Stage.JUNIOR, 1, "2", 46));
        assertThat(school.records())
                .isEqualTo(Map.of(
                        "special-room",
                        List.of(Facts.of(Map.of("use", "music")), Facts.of(Map.of("use", "fine-arts")))));
    }

    @Test
    void recordsThatAreNotThereAreNotNone() {
        Dossier dossier = dossier("""
                - case: 一
                  criterion: TB2020-R2
                  schools: [{students: 90}, {students: 90, records: {special-room: []}}]
                  expect: MET
                """);

        assertThat(dossier.schools().get(0).records()).isEmpty();
        assertThat(dossier.schools().get(1).records()).isEqualTo(Map.of("special-room", List.of()));
    }

    @Test
    void countyHasFactsAndRecords() {
        Dossier dossier = dossier("""
                - case: 一
                  criterion: TB2020-R2
                  schools: [{students: 90}]
                  county: {grants: 5.5, recognised: 2019-05-01}
                  records: {project: [{cost: 3}]}
                  expect: MET
                """);

        assertThat(dossier.county().facts().asMap())
                .isEqualTo(Map.of("grants", new BigDecimal("5.5"), "recognised", LocalDate.of(2019, 5, 1)));
        assertThat(dossier.county().records())
                .isEqualTo(Map.of("project", List.of(Facts.of(Map.of("cost", new BigDecimal("3"))))));
    }

    @Test
    void levelIsReadHoweverPeopleWriteIt() {
        for (String written : List.of("Ⅱ", "II", "\"2\"", "2")) {
            Dossier dossier = dossier("""
                    - case: 一
                      criterion: TB2020-R2
                      schools: [{students: 90, lab: %s}]
                      expect: MET
                    """.formatted(written));

            assertThat(dossier.schools().get(0).facts().number("lab"))
                    .as(written)
                    .contains(new BigDecimal("2"));
        }
    }

    @Test
    void schoolsKeepTheirNumbersWhenOneHasACode() {
        Dossier dossier = dossier("""
                - case: 三校
                  criterion: TB2020-R2
                  schools: [{students: 1}, {students: 2, code: X}, {students: 3}]
                  expect: MET
                """);

        assertThat(dossier.schools()).extracting(School::code).containsExactly("1", "3", "X");
    }

    @Test
    void listIsNeeded() {
        assertThat(problems("case: 一\n"))
                .containsExactly("x.cases.yaml:1: 不是列表,或列表是空的,应为以 - 开头的一个个例子。请照 junheng new 建的库里的例子改写");
        assertThat(problems("[]\n"))
                .containsExactly("x.cases.yaml:1: 不是列表,或列表是空的,应为以 - 开头的一个个例子。请照 junheng new 建的库里的例子改写");
    }

    @Test
    void mistakesOfACaseComeTogether() {
        assertThat(problems("""
                        - case: 一
                          critereon: TB2020-R2
                          schools: [{students: 0}]
                          expect: MET
                          measured: true
                        """))
                .containsExactly(
                        "x.cases.yaml:1 [0]: 缺少字段\"criterion\",必须填写。请补上",
                        "x.cases.yaml:2 [0].critereon: 没有字段\"critereon\",应为 case、criterion、expect、schools、item、subject、as-of、county、series、records、reported、attested、attestations、measured、shortfall、replaces、weakerThan 之一。是否想写\"criterion\"?写错的字段不会被忽略",
                        "x.cases.yaml:3 [0].schools[0].students: 是 0,应为 1 到 999999 之间的整数。请核对数字",
                        "x.cases.yaml:5 [0].measured: 是 true,应为带引号的文字。请加上引号或改正");
    }

    @Test
    void mistakesAgainstTheDictionaryComeTogether() {
        Case example = only("""
                - case: 一
                  criterion: TB2020-R2
                  item: sport
                  subject: Z
                  schools:
                    - {code: A, students: 10, sports-aria: 5, roof: 圆}
                    - {code: A, kind: junior, sections: {primary: {students: 3, teachers-bachelor: -1}}}
                    - {code: B, teachers-bachelor: 3, sections: {primary: {students: 3}}}
                    - {code: C}
                  reported:
                    - {stage: primary, statistic: cv, value: 1, decimals: 0}
                  expect: MET
                """);

        assertThat(CaseDossier.of(example, context(example), problems)).isEmpty();
        assertThat(texts())
                .containsExactly(
                        "x.cases.yaml:1: 没有学校\"Z\",subject 应为 schools 里的 code,或县 000000。请改正",
                        "x.cases.yaml:1: 没有指标代码\"sport\",item 应为 indicators.csv(本包及其上级包)里的代码。请改正",
                        "x.cases.yaml:6 roof: 屋顶是\"圆\",应为 平、坡 之一。请改正",
                        "x.cases.yaml:6 sports-aria: 没有事实代码\"sports-aria\",应为 facts.csv(本包及其上级包)里 holder 为 section、school 的代码。是否想写\"sports-area\"?",
                        "x.cases.yaml:7: 学校代码\"A\"重复,一所学校应只出现一次。请改正",
                        "x.cases.yaml:7: 办学类型 junior 不会有这些学段,学段应与办学类型相符。请改正",
                        "x.cases.yaml:7 teachers-bachelor: 本科以上教师数是 -1,应不小于 0。请核对数字",
                        "x.cases.yaml:8: 学段的数写在了学校一级:teachers-bachelor,有 sections 时应写在各学段里。请移到 sections 里",
                        "x.cases.yaml:9: 没有学生数,每个学段应有 students。请补上",
                        "x.cases.yaml:11 reported[0].indicator: statistic 是 cv,cv、mean 要写 indicator,composite-cv 不写。请改正");
    }

    /** A record of the county, a period of a school, a year of the county. */
    @Test
    void subjectsAreThoseOfTheCountyToo() {
        for (String subject : List.of("000000/project/1", "1/2021", "000000/2021", "000000")) {
            Case example = only("""
                    - case: 一
                      criterion: TB2020-R2
                      subject: "SUBJECT"
                      schools: [{students: 10}]
                      records: {project: [{cost: 5}]}
                      expect: MET
                    """.replace("SUBJECT", subject));

            assertThat(CaseDossier.of(example, context(example), problems)).isPresent();
        }
        assertThat(texts()).isEmpty();
    }

    private Case only(String text) {
        Optional<CaseFile> file = CaseFile.read(text, problems);
        assertThat(texts()).isEmpty();
        return file.orElseThrow().cases().get(0);
    }

    private Dossier dossier(String text) {
        Case example = only(text);
        Optional<CaseDossier> dossier = CaseDossier.of(example, context(example), problems);
        assertThat(texts()).isEmpty();
        assertThat(dossier.orElseThrow().dossier().asOf())
                .contains(dossier.get().asOf());
        return dossier.get().dossier();
    }

    private static CaseContext context(Case example) {
        Criterion criterion = PACK.criteria().stream()
                .filter(each -> each.id().equals(example.criterion()))
                .findFirst()
                .orElseThrow();
        return new CaseContext(
                criterion,
                PACK,
                Dictionary.of(
                        Stream.concat(PACK.facts().stream(), MORE.stream()).toList()),
                Set.of("sports-area-per-student", "teachers-above-required"));
    }

    private List<String> problems(String text) {
        Problems own = new Problems("x.cases.yaml", CompilerMessages.MESSAGES);
        assertThat(CaseFile.read(text, own)).isEmpty();
        return own.list().stream().map(Problem::text).toList();
    }

    private List<String> texts() {
        return problems.list().stream().map(Problem::text).toList();
    }
}
