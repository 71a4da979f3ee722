package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.PackSelectionException;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses of the national method about the county that are judged in a way of their own, and whose schools are counted. */
class CountyClausesTest {
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY);

    private static Evaluation evaluated(String facts, String day) {
        return EVALUATOR.evaluate(Dossiers.of(EVALUATOR, facts, "", ""), Dossiers.day(day));
    }

    /** Three years after 2018-12-31 are full on 2021-12-31 and not a day before. */
    @ParameterizedTest
    @CsvSource({"2021-12-30, NOT_MET, 2", "2021-12-31, MET, 3", "2022-12-30, MET, 3", "2022-12-31, MET, 4"})
    void recognitionIsCountedInFullYears(String day, Outcome outcome, String years) {
        Finding finding = Dossiers.only(evaluated("'basic-balance-recognised-on': '2018-12-31'", day), "NQB2017-B1");

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.measured()).isEqualTo(new Finding.Measured(years, years, "年"));
        assertThat(finding.message()).contains("至今满 " + years + " 年,要求 ≥ 3 年");
        assertThat(finding.inputs().toString()).isEqualTo("{basic-balance-recognised-on=2018-12-31}");
    }

    private static List<Finding> satisfaction(String facts) {
        return Dossiers.findings(evaluated(facts, "2021-12-31"), "NQB2017-SOC1");
    }

    /** Who asks by questionnaire need not interview: what is given counts, and only if nothing is given it is missing. */
    @Test
    void satisfactionIsAskedForInOneWayOrTheOther() {
        String questionnaires = "'recognition-surveyed': 100, 'recognition-satisfied': 85";
        String interviews = "'recognition-interviewed': 1000, 'recognition-interviews-satisfied': 849";

        assertThat(satisfaction("")).extracting(Finding::outcome).containsExactly(Outcome.NO_DATA, Outcome.NO_DATA);
        assertThat(satisfaction(questionnaires))
                .extracting(Finding::outcome)
                .containsExactlyInAnyOrder(Outcome.MET, Outcome.NOT_APPLICABLE)
                .hasSize(2);
        assertThat(satisfaction(questionnaires))
                .filteredOn(each -> each.outcome() == Outcome.NOT_APPLICABLE)
                .singleElement()
                .satisfies(each -> assertThat(each.indicator()).isEqualTo("recognition-interviews"))
                .satisfies(each -> assertThat(each.message()).contains("没有填报;同类的另一项已填,以那一项为准"));
        assertThat(satisfaction(interviews))
                .extracting(Finding::indicator, Finding::outcome)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("recognition-interviews", Outcome.NOT_MET),
                        org.assertj.core.groups.Tuple.tuple("social-recognition", Outcome.NOT_APPLICABLE));
        assertThat(satisfaction(questionnaires + ", " + interviews))
                .extracting(Finding::outcome)
                .containsExactlyInAnyOrder(Outcome.MET, Outcome.NOT_MET);
        assertThat(satisfaction("'recognition-interviewed': 1000"))
                .as("half of an answer is an answer that lacks something")
                .extracting(Finding::outcome)
                .containsExactlyInAnyOrder(Outcome.NO_DATA, Outcome.NOT_APPLICABLE);
    }

    /** Each document counts its own schools, even where both ask for the same indicator of the same stage. */
    @Test
    void everyDocumentCountsItsOwnSchools(@TempDir Path root) throws IOException {
        LocalPack pack = new LocalPack(root, "").rules("section", "P", """
                // 测试〔2021〕1号 第1项
                // 每百名学生拥有骨干教师1人以上。
                rule "骨干"
                    @criterion("TST-P")
                    @cite("测试〔2021〕1号 第1项")
                when
                    $teachers : SectionIndicator( code == "backbone-teachers", stage == Stage.PRIMARY )
                then
                    findings.every($teachers).atLeast(1);
                end
                """);
        String manifest = Files.readString(pack.folder().resolve("pack.yaml"));
        pack.write("pack.yaml", manifest.replaceFirst("kinds: \\[[^]]*\\]", "kinds: [primary]"));
        ComplianceEvaluator both = ComplianceEvaluator.builder()
                .packs(pack.folder())
                .packs(Dossiers.QUALITY)
                .build();
        String schools = school("1", "primary") + ", " + school("2", "nine-year");

        List<Finding> findings = both.evaluate(Dossiers.of(both, "", "", schools), Dossiers.day("2021-12-31"))
                .findings();

        assertThat(subjects(findings, "TST-P")).containsExactly("1");
        assertThat(subjects(findings, "NQB2017-R2-primary")).contains("1", "2");
    }

    /** One dossier serves every document, so a fact must mean the same in all of them; those that differ are named. */
    @Test
    void factThatMeansTwoThingsIsRefusedByName(@TempDir Path root) throws IOException {
        LocalPack pack = new LocalPack(root, "").write("facts.csv", """
                code,名称,holder,type,unit,decimals,min,max,words,split,统计表
                backbone-teachers,骨干教师数,section,count,名,0,0,,,,
                """);
        String manifest = Files.readString(pack.folder().resolve("pack.yaml"));
        pack.write("pack.yaml", manifest.replace("[" + Dossiers.QUALITY + "]", "[]"));
        ComplianceEvaluator.Builder builder =
                ComplianceEvaluator.builder().packs(pack.folder()).packs(Dossiers.QUALITY);

        assertThatThrownBy(builder::build)
                .isInstanceOf(PackSelectionException.class)
                .hasMessageStartingWith("事实代码\"backbone-teachers\"在指标包 ")
                .hasMessageContaining(Dossiers.QUALITY)
                .hasMessageContaining(LocalPack.ID)
                .hasMessageNotContaining(Dossiers.BASIC);
    }

    private static List<String> subjects(List<Finding> findings, String criterion) {
        return findings.stream()
                .filter(each -> each.criterion().equals(criterion))
                .map(each -> each.subject().code())
                .toList();
    }

    private static String school(String code, String kind) {
        return "{'code': '" + code + "', 'name': 'School', 'kind': '" + kind + "', 'ownership': 'public', 'sections': {"
                + "'primary': {'students': 100, 'facts': {'backbone-teachers': 2}}}}";
    }
}
