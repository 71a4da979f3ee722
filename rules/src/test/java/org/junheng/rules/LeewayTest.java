package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words of a local plan leave open, and how it stands to what the nation asks for: deadlines, 约, 鼓励, 低于国家要求. */
class LeewayTest {
    private static final String SATISFIED = """
            // 测试〔2021〕1号 第1项
            // 到2022年,群众满意度基本达到90%以上,鼓励更高。
            rule "满意度"
                @criterion("TST-SOC1")
                @cite("测试〔2021〕1号 第1项")
                NOTE
            when
                $satisfied : CountyIndicator( code == "satisfaction" )
            then
                findings.every($satisfied).atLeast(90);
            end
            """;
    private static final String FACTS = """
            code,名称,holder,type,unit,decimals,min,max,words,split,统计表
            people-asked,调查人数,county,count,人,0,0,,,,
            people-satisfied,满意人数,county,count,人,0,0,,,,
            """;
    private static final String INDICATORS = """
            code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
            satisfaction,群众满意度,county,,,people-satisfied,people-asked,100,%,1,测试〔2021〕1号
            """;

    private static final String PLAN = """
            // 测试〔2021〕1号 第2项
            // 到2022年,合理规划学校布局。
            rule "布局"
                @criterion("TST-G1")
                @cite("测试〔2021〕1号 第2项")
                NOTE
            when
                $evidence : Evidence( about == "county" )
            then
                findings.every($evidence).holds();
            end
            """;

    @TempDir
    private Path root;

    private Evaluation satisfaction(String note, String more, int satisfied, String day) throws IOException {
        LocalPack pack = new LocalPack(root, more)
                .write("facts.csv", FACTS)
                .write("indicators.csv", INDICATORS)
                .rules("county", "SOC1", SATISFIED.replace("NOTE", note));
        return evaluated(pack, "'people-asked': 1000, 'people-satisfied': " + satisfied, "", day);
    }

    private Evaluation plan(String note, String attestations, String day) throws IOException {
        LocalPack pack = new LocalPack(root, "").rules("county", "G1", PLAN.replace("NOTE", note));
        return evaluated(pack, "", "'attestations': [" + attestations + "]", day);
    }

    private static Evaluation evaluated(LocalPack pack, String facts, String rest, String day) {
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(pack.folder())
                .packs(Dossiers.QUALITY)
                .build();
        return evaluator.evaluate(Dossiers.of(evaluator, facts, rest, ""), Dossiers.day(day));
    }

    private static String attested(String criterion, boolean holds) {
        return "{'criterion': '" + criterion + "', 'subject': 'C', 'holds': " + holds + ", 'by': '督导室'}";
    }

    private static Finding only(Evaluation evaluation, String criterion) {
        return evaluation.findings().stream()
                .filter(each ->
                        each.view().equals(LocalPack.ID) && each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void untilTheLastDayAndOnItNothingIsDue() throws IOException {
        String due = "@due(\"2022-12-31\")";

        assertThat(only(satisfaction(due, "", 899, "2022-12-31"), "TST-SOC1"))
                .returns(Outcome.NOT_YET_DUE, Finding::outcome)
                .satisfies(finding -> assertThat(finding.message()).contains("未到期", "89.9%", "期限 2022-12-31"));
        assertThat(only(satisfaction(due, "", 899, "2023-01-01"), "TST-SOC1").outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(only(satisfaction(due, "", 900, "2022-01-01"), "TST-SOC1").outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void evidenceIsNotAskedForBeforeTheDeadline() throws IOException {
        String due = "@due(\"2022-12-31\")";

        assertThat(only(plan(due, "", "2022-12-31"), "TST-G1").outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(only(plan(due, "", "2023-01-01"), "TST-G1").outcome()).isEqualTo(Outcome.NEEDS_EVIDENCE);
        assertThat(only(plan(due, attested("TST-G1", false), "2022-12-31"), "TST-G1")
                        .outcome())
                .isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(only(plan(due, attested("TST-G1", false), "2023-01-01"), "TST-G1")
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(only(plan(due, attested("TST-G1", true), "2021-06-30"), "TST-G1")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void nearlyIsAskedAboutAndNotCalledUnmet() throws IOException {
        String roughly = "@roughly(\"基本\")";

        assertThat(only(satisfaction(roughly, "", 900, "2021-06-30"), "TST-SOC1")
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(only(satisfaction(roughly, "", 899, "2021-06-30"), "TST-SOC1"))
                .returns(Outcome.UNDECIDED, Finding::outcome)
                .satisfies(finding -> assertThat(finding.notes()).anyMatch(note -> note.contains("条文写“基本”")));
    }

    @Test
    void whatIsOnlyEncouragedFailsNobody() throws IOException {
        for (int satisfied : new int[] {0, 899}) {
            assertThat(only(satisfaction("@optional(\"鼓励\")", "", satisfied, "2021-06-30"), "TST-SOC1")
                            .outcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
        assertThat(only(satisfaction("@optional(\"鼓励\")", "", 900, "2021-06-30"), "TST-SOC1")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    /** The same clause, met or not, in a text that binds nobody: no finding can fail, and nothing is asked for. */
    @Test
    void informationalTextFailsNobody() throws IOException {
        assertThat(only(satisfaction("", "binding: false\n", 899, "2021-06-30"), "TST-SOC1"))
                .returns(Outcome.NOT_APPLICABLE, Finding::outcome)
                .satisfies(finding -> assertThat(finding.message()).contains("参考文本"));
        assertThat(only(satisfaction("", "binding: true\n", 899, "2021-06-30"), "TST-SOC1")
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void equalTakesThePlaceOfItsTargetAndAsksNothingTwice() throws IOException {
        Evaluation evaluation = plan("@equals(\"NQB2017-G1\")", attested("NQB2017-G1", true), "2021-06-30");

        assertThat(only(evaluation, "TST-G1"))
                .returns(Outcome.MET, Finding::outcome)
                .returns(null, Finding::supersededBy);
        assertThat(only(evaluation, "NQB2017-G1").supersededBy()).isEqualTo("TST-G1");

        Evaluation local = plan("@equals(\"NQB2017-G1\")", attested("TST-G1", true), "2021-06-30");
        assertThat(only(local, "TST-G1").outcome()).isEqualTo(Outcome.MET);
        assertThat(only(local, "NQB2017-G1").outcome())
                .as("a local attestation says nothing about the nation's criterion")
                .isEqualTo(Outcome.NEEDS_EVIDENCE);
    }

    @Test
    void weakerStaysBesideItsTargetAndSaysSo() throws IOException {
        Evaluation proved = plan("@weakerThan(\"NQB2017-G1\")", attested("NQB2017-G1", true), "2021-06-30");

        assertThat(only(proved, "NQB2017-G1").supersededBy()).isNull();
        assertThat(only(proved, "TST-G1"))
                .returns(Outcome.MET, Finding::outcome)
                .returns("NQB2017-G1", Finding::weakerThan)
                .satisfies(finding -> assertThat(finding.notes())
                        .anyMatch(note -> note.contains(
                                "低于国家要求:NQB2017-G1 〔教督〔2017〕6号 政府保障程度第1项〕仍然适用,原文:县域内义务教育学校规划布局合理,符合国家规定要求。")));
        Evaluation refuted = plan("@weakerThan(\"NQB2017-G1\")", attested("NQB2017-G1", false), "2021-06-30");
        assertThat(only(refuted, "TST-G1").outcome())
                .as("who misses more can still reach less")
                .isEqualTo(Outcome.NEEDS_EVIDENCE);
    }

    /** A county that passes: what is not due and what is only encouraged change nothing, what is nearly met opens the verdict. */
    @Test
    void verdictOfTheLocalView() throws IOException {
        assertThat(passing("@due(\"2022-12-31\")", "")).isEqualTo(VerdictOutcome.MET);
        assertThat(passing("@optional(\"鼓励\")", "")).isEqualTo(VerdictOutcome.MET);
        assertThat(passing("", "binding: false\n")).isEqualTo(VerdictOutcome.MET);
        assertThat(passing("@roughly(\"基本\")", "")).isEqualTo(VerdictOutcome.OPEN);
        assertThat(passing("", "")).isEqualTo(VerdictOutcome.NOT_MET);
    }

    private VerdictOutcome passing(String note, String more) throws IOException {
        Evaluation evaluation = passingCounty(note, more);
        return evaluation.verdicts().stream()
                .filter(each -> each.view().equals(LocalPack.ID))
                .map(Verdict::outcome)
                .findFirst()
                .orElseThrow();
    }

    /** Of 1000 people asked 899 are satisfied: 89.9 %, which the method of 2017 (85 %) does not ask about in these words. */
    private Evaluation passingCounty(String note, String more) throws IOException {
        LocalPack pack = new LocalPack(root, more)
                .write("facts.csv", FACTS)
                .write("indicators.csv", INDICATORS)
                .rules("county", "SOC1", SATISFIED.replace("NOTE", note));
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(pack.folder())
                .packs(Dossiers.QUALITY)
                .build();
        String text = Dossiers.example("passing-county.json")
                .replaceFirst("\"facts\": \\{", "\"facts\": { \"people-asked\": 1000, \"people-satisfied\": 899,");
        return evaluator.evaluate(evaluator.reader().read(text.getBytes(UTF_8), "passing"), Dossiers.day("2021-12-31"));
    }

    @Test
    void nationalResultIsTheSameToTheByte() throws IOException {
        ComplianceEvaluator national = Dossiers.evaluator(Dossiers.QUALITY);
        Evaluation alone = national.evaluate(
                national.reader().read(Dossiers.example("passing-county.json").getBytes(UTF_8), "passing"),
                Dossiers.day("2021-12-31"));

        assertThat(ofNation(passingCounty("@due(\"2022-12-31\")", ""))).isEqualTo(ofNation(alone));
    }

    private static String ofNation(Evaluation evaluation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Finding finding : evaluation.findings()) {
            if (finding.view().equals(Dossiers.QUALITY)) {
                out.write((finding + "\n").getBytes(UTF_8));
            }
        }
        evaluation.verdicts().stream()
                .filter(each -> each.view().equals(Dossiers.QUALITY))
                .forEach(each -> out.writeBytes(each.toString().getBytes(UTF_8)));
        return out.toString(UTF_8);
    }
}
