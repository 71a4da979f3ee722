package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.rules.Dossiers.only;

import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junit.jupiter.api.Test;

/** The six mistakes that circulating tools and spreadsheets make: none is made here. Each figure is derived beside it. */
class CirculatingMistakesTest {
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY);

    private static Evaluation evaluated(String schools) {
        return EVALUATOR.evaluate(Dossiers.of(EVALUATOR, "", "", schools), Dossiers.day("2023-12-31"));
    }

    private static String primary(String code, int students, String facts) {
        return "{'code': '%s', 'name': '%s', 'kind': 'primary', 'sections': {'primary': {'students': %d, 'facts': {%s}}}}"
                .formatted(code, code, students, facts);
    }

    private static Finding variation(Evaluation evaluation, String stage, String item) {
        return evaluation.findings().stream()
                .filter(each -> each.criterion().equals("NQB2017-CV-" + stage)
                        && item.equals(each.subject().item()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * 900 students with 9 and 100 with 4 backbone teachers: 1 and 4 a hundred, mean 13/1000, deviations −0.3 and 2.7, weighted
     * variance 0.9·0.09 + 0.1·7.29 = 0.81, CV 0.9 ÷ 1.3 = 0.692. Unweighted (mean 2.5, deviations 1.5): 0.6, or 0.849 from a
     * sample.
     */
    @Test
    void variationIsWeightedByStudentsAndTakenOverAllSchools() {
        Evaluation evaluation = evaluated(
                primary("A", 900, "'backbone-teachers': 9") + "," + primary("B", 100, "'backbone-teachers': 4"));

        Finding found = variation(evaluation, "primary", "backbone-teachers");
        assertThat(Objects.requireNonNull(found.measured()).exact()).isEqualTo("81/169");
        assertThat(found.measured().value()).isEqualTo("0.692");
    }

    /**
     * Rounded to one figure after the point the values 1 and 1.04 a hundred are the same and the CV would be 0: it is
     * 0.02 ÷ 1.02 = 1/51.
     */
    @Test
    void valuesAreNotRoundedBeforeTheVariationIsTaken() {
        Evaluation evaluation = evaluated(
                primary("A", 2500, "'backbone-teachers': 25") + "," + primary("B", 2500, "'backbone-teachers': 26"));

        assertThat(Objects.requireNonNull(variation(evaluation, "primary", "backbone-teachers")
                                .measured())
                        .exact())
                .isEqualTo("1/2601");
    }

    /**
     * 600 primary and 400 junior students share 30 rooms 600 : 440, so the primary section has 30·600/1040 rooms, 100·30/1040 =
     * 75/26 a hundred students; 30 ÷ 600 would be 5 and 30 ÷ 1000 would be 3.
     */
    @Test
    void combinedSchoolsAreSplitAndASectionIsDividedByItsOwnStudents() {
        Evaluation evaluation =
                evaluated("{'code': 'A', 'name': 'A', 'kind': 'nine-year', 'facts': {'multimedia-classrooms': 30},"
                        + " 'sections': {'primary': {'students': 600}, 'junior': {'students': 400}}}");

        assertThat(Objects.requireNonNull(only(evaluation, "NQB2017-R7-primary").measured())
                        .exact())
                .isEqualTo("75/26");
        // the junior value is 1.1 times the primary one
        assertThat(Objects.requireNonNull(only(evaluation, "NQB2017-R7-junior").measured())
                        .exact())
                .isEqualTo("165/52");
    }

    /** Two equal schools, one with 2 a hundred and one with none: CV 1, not met. Without the zero it would be 0, met. */
    @Test
    void schoolWithNoQualifiedTeacherStaysInTheList() {
        Evaluation evaluation = evaluated(
                primary("A", 100, "'backbone-teachers': 2") + "," + primary("B", 100, "'backbone-teachers': 0"));

        assertThat(Dossiers.findings(evaluation, "NQB2017-R2-primary"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.MET, Outcome.NOT_MET);
        Finding variation = variation(evaluation, "primary", "backbone-teachers");
        assertThat(variation.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(Objects.requireNonNull(variation.measured()).exact()).isEqualTo("1");
    }

    /** 53 of 1000 with the one doctor, 52 without; 1 and 0.9 are the junior limits too, not 1.1 and 1.0. */
    @Test
    void doctorsCountAndTheJuniorLimitsAreThoseOfTheText() {
        Evaluation evaluation = evaluated(
                "{'code': 'A', 'name': 'A', 'kind': 'junior', 'sections': {'junior': {'students': 1000, 'facts': {"
                        + "'teachers-bachelor-degree': 50, 'teachers-master-degree': 2, 'teachers-doctoral-degree': 1,"
                        + " 'backbone-teachers': 10, 'pe-teachers': 9, 'music-teachers': 0, 'fine-arts-teachers': 0,"
                        + " 'arts-teachers': 0}}}}");

        Stream.of("R1", "R2", "R3")
                .forEach(item -> assertThat(
                                only(evaluation, "NQB2017-" + item + "-junior").outcome())
                        .as(item)
                        .isEqualTo(Outcome.MET));
    }

    /** One of seven variations above its limit fails the county, however low the mean of all seven is; nothing is scored. */
    @Test
    void noScoreNoWeightAndNoCompositePassesACounty() {
        String facts = "'teachers-associate-degree': 42, 'teachers-bachelor-degree': 0, 'teachers-master-degree': 0,"
                + " 'teachers-doctoral-degree': 0, 'pe-teachers': 9, 'music-teachers': 0, 'fine-arts-teachers': 0,"
                + " 'arts-teachers': 0, 'teaching-auxiliary-area': 4500, 'indoor-sports-area': 0,"
                + " 'outdoor-sports-area': 7500, 'teaching-equipment-value': 2000000, 'multimedia-classrooms': 23,"
                + " 'backbone-teachers': ";

        Evaluation evaluation = evaluated(primary("A", 1000, facts + 31) + "," + primary("B", 1000, facts + 10));

        assertThat(Dossiers.findings(evaluation, "NQB2017-RS-primary"))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.MET);
        // (31 − 10) ÷ (31 + 10) = 21/41 > 0.50; the other six are 0, and the mean of the seven 0.073
        assertThat(variation(evaluation, "primary", "backbone-teachers").outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(evaluation.verdicts().get(0).outcome()).isEqualTo(VerdictOutcome.NOT_MET);
        assertThat(evaluation.findings())
                .extracting(Finding::criterion)
                .noneMatch(id -> id.contains("score") || id.contains("composite"));
    }

    /** 24 rooms in a school of 1044 students: 2.2988…, printed 2.30 and below 2.3; the finding says that rounding would pass it. */
    @Test
    void comparisonIsMadeOnTheExactValueAndSaysWhereRoundingWouldDecideOtherwise() {
        Evaluation evaluation = evaluated(
                "{'code': 'A', 'name': 'A', 'kind': 'primary', 'facts': {'multimedia-classrooms': 24}, 'sections': {'primary': {'students': 1044}}}");

        Finding found = only(evaluation, "NQB2017-R7-primary");
        assertThat(found.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(Objects.requireNonNull(found.measured()).value()).isEqualTo("2.30");
        assertThat(found.notes()).singleElement().asString().contains("2.30", "四舍五入");
    }
}
