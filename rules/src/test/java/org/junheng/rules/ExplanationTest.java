package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junit.jupiter.api.Test;

/** Why a verdict is what it is. */
class ExplanationTest {
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY);

    private static Evaluation evaluated(String text) {
        return EVALUATOR.evaluate(
                EVALUATOR.reader().read(text.getBytes(UTF_8), "county.json"), Dossiers.day("2023-12-31"));
    }

    private static Explanation explanation(Evaluation evaluation) {
        return evaluation.explanations().get(0);
    }

    @Test
    void vetoIsDecidedByTheVetoAlone() {
        Evaluation evaluation = evaluated(Dossiers.example("vetoed-county.json"));

        assertThat(explanation(evaluation).decisive())
                .extracting(Explanation.Cause::criterion)
                .containsExactly("NQB2017-V3");
        assertThat(explanation(evaluation).open()).isEmpty();
    }

    /** One teacher without a certificate is not met too, but the veto decides whatever becomes of it. */
    @Test
    void vetoOutweighsWhatIsNotMet() {
        String text = Dossiers.example("vetoed-county.json")
                .replaceFirst("\"certified-teachers-in-post\": [0-9]+", "\"certified-teachers-in-post\": 1");
        Evaluation evaluation = evaluated(text);

        assertThat(Dossiers.only(evaluation, "NQB2017-G12").outcome().name()).isEqualTo("NOT_MET");
        assertThat(explanation(evaluation).decisive())
                .extracting(Explanation.Cause::criterion)
                .containsExactly("NQB2017-V3");
    }

    @Test
    void passIsDecidedByNothingAlone() {
        Explanation explanation = explanation(evaluated(Dossiers.example("passing-county.json")));

        assertThat(explanation.decisive()).isEmpty();
        assertThat(explanation.open()).isEmpty();
        assertThat(explanation.wanted()).isEmpty();
    }

    /**
     * The county with two small schools and nothing else: the number of multimedia rooms of each leaves its own six of seven and
     * the county's coefficient open, as do the other facts of the seven items; students are known.
     */
    @Test
    void missingFactsAreRankedByWhatTheyLeaveOpen() {
        String schools = """
                {'code': '1', 'name': '一', 'kind': 'primary', 'sections': {'primary': {'students': 100}}},
                {'code': '2', 'name': '二', 'kind': 'primary', 'sections': {'primary': {'students': 100}}}
                """;
        Evaluation evaluation = EVALUATOR.evaluate(Dossiers.of(EVALUATOR, "", "", schools), Dossiers.day("2023-12-31"));

        Explanation explanation = explanation(evaluation);
        assertThat(evaluation.verdicts().get(0).outcome()).isEqualTo(VerdictOutcome.OPEN);
        assertThat(explanation.wanted())
                .filteredOn(each -> each.code().equals("1/multimedia-classrooms"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.findings()).isEqualTo(2);
                    assertThat(each.name()).isEqualTo("一 网络多媒体教室数");
                });
        // the gym counts in two items, so in their two coefficients and once in the six of seven
        assertThat(explanation.wanted().stream()
                        .filter(each -> each.findings() == 3)
                        .map(Explanation.Wanted::code))
                .contains("1/indoor-sports-area", "2/indoor-sports-area");
        assertThat(explanation.wanted().get(0).findings())
                .isGreaterThanOrEqualTo(explanation.wanted().get(1).findings());
    }

    /**
     * Without schools nothing can be measured: it is open, and the schools are what is wanted before anything else. The seven
     * items (R1 to R7) decide nothing by themselves, only how many of them are met (RS) and how much they vary (CV).
     */
    @Test
    void countyWithoutSchoolsWantsItsSchools() {
        Evaluation evaluation = EVALUATOR.evaluate(Dossiers.of(EVALUATOR, "", "", ""), Dossiers.day("2023-12-31"));

        Explanation explanation = explanation(evaluation);
        assertThat(explanation.wanted().get(0).code()).isEqualTo("schools");
        assertThat(explanation.wanted().get(0).findings())
                .isEqualTo(evaluation.findings().stream()
                        .filter(each -> each.missing().contains("schools"))
                        .filter(each -> !each.criterion().matches("NQB2017-R[1-7]-.*"))
                        .count())
                .isGreaterThan(20);
        assertThat(explanation.open())
                .filteredOn(each -> each.criterion().equals("NQB2017-RS-primary"))
                .singleElement()
                .satisfies(each -> assertThat(each.subject().code()).isEqualTo("C"));
    }

    /** More farmers than people: one of the two is wrong, which decides nothing but must be mended. */
    @Test
    void figuresThatContradictEachOtherLeaveItOpen() {
        String text = Dossiers.example("passing-county.json")
                .replaceFirst("\"total-population\": [0-9.]+", "\"total-population\": 40.00")
                .replaceFirst("\"agricultural-population\": [0-9.]+", "\"agricultural-population\": 41.00");
        Explanation explanation = explanation(evaluated(text));

        assertThat(explanation.decisive()).isEmpty();
        assertThat(explanation.open())
                .extracting(Explanation.Cause::criterion)
                .containsExactly("NQB2017-D5-population");
    }
}
