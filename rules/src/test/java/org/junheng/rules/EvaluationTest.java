package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.ComplianceEvaluator;
import org.junheng.PackSelectionException;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingsJson;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.indicators.Stage;
import org.junheng.input.InvalidInputException;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final String QUALITY = "national/quality-balance-2017";
    private static final String BASIC = "national/basic-balance-2012";
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.withShippedPacks();

    static String json(Evaluation evaluation) {
        StringWriter out = new StringWriter();
        FindingsJson.writeLine(evaluation, out);
        return out.toString();
    }

    @Test
    void otherPacksAreAppliedByAnEvaluatorOverTheSamePacks() {
        Dossier dossier = EVALUATOR.reader().read(Dossiers.EXAMPLES.resolve("constructed-county.json"));
        ComplianceEvaluator basic = EVALUATOR.applying(BASIC);

        assertThat(basic.packs()).isEqualTo(EVALUATOR.packs());
        assertThat(json(basic.evaluate(dossier, DAY)))
                .isEqualTo(
                        json(ComplianceEvaluator.builder().packs(BASIC).build().evaluate(dossier, DAY)));
        assertThat(json(basic.applying().evaluate(dossier, DAY))).isEqualTo(json(EVALUATOR.evaluate(dossier, DAY)));
        assertThatThrownBy(() -> basic.applying("national/none")).isInstanceOf(PackSelectionException.class);
    }

    @Test
    void evaluatorOfPacksAloneKnowsThemAndWhatTheyExtend() {
        ComplianceEvaluator alone = ComplianceEvaluator.builder()
                .packs("national/quality-balance-procedure-2019")
                .alone()
                .build();

        assertThat(alone.packs()).containsOnlyKeys(QUALITY, "national/quality-balance-procedure-2019");
    }

    @Test
    void aCountyThatHandsInNothingIsNotJudged() {
        Evaluation empty =
                EVALUATOR.evaluate(Dossier.builder(County.of("990001", "空县")).build(), DAY);

        assertThat(empty.counts().keySet()).isSubsetOf(Outcome.NO_DATA, Outcome.NOT_APPLICABLE, Outcome.NEEDS_EVIDENCE);
        assertThat(empty.verdicts().get(0).outcome()).isEqualTo(VerdictOutcome.OPEN);
        assertThat(empty.allMet()).isFalse();
    }

    /** Every criterion that has a rule is met, but most of the method has none yet. */
    @Test
    void aCountyIsNeverSaidToPassWhileCriteriaAreMissing() {
        Map<String, BigDecimal> teachers = new HashMap<>();
        List.of(
                        "teachers-bachelor-degree",
                        "teachers-associate-degree",
                        "teachers-master-degree",
                        "teachers-doctoral-degree",
                        "backbone-teachers",
                        "pe-teachers",
                        "music-teachers",
                        "fine-arts-teachers",
                        "arts-teachers")
                .forEach(code -> teachers.put(code, new BigDecimal("60")));
        Map<String, BigDecimal> school = new HashMap<>();
        List.of("teaching-auxiliary-area", "outdoor-sports-area", "teaching-equipment-value", "multimedia-classrooms")
                .forEach(code -> school.put(code, new BigDecimal("9000000")));
        school.put("indoor-sports-area", BigDecimal.ZERO);
        Dossier rich = Dossier.builder(County.of("990002", "富县"))
                .school(School.builder("1", "一", SchoolKind.NINE_YEAR)
                        .facts(school)
                        .section(Stage.PRIMARY, 1000, teachers)
                        .section(Stage.JUNIOR, 1000, teachers)
                        .build())
                .build();

        Evaluation evaluation = EVALUATOR.evaluate(rich, DAY);

        assertThat(evaluation.counts()).doesNotContainKey(Outcome.NOT_MET).containsKey(Outcome.NEEDS_EVIDENCE);
        assertThat(evaluation.verdicts().get(0).outcome()).isEqualTo(VerdictOutcome.OPEN);
        assertThat(evaluation.verdicts().get(0).reasons()).anyMatch(reason -> reason.startsWith("NQB2017-G3-"));
        assertThat(evaluation.allMet()).isFalse();
    }

    /** A published 0.50 stands for anything from 0.495 to 0.505; a 0.500 only up to 0.5005; a 0.49 cannot be over 0.50. */
    @Test
    void aPublishedFigureWhoseRoundingSpansTheLimitSaysSo() {
        assertThat(published("0.50", 2).outcome()).isEqualTo(Outcome.MET);
        assertThat(published("0.50", 2).notes()).anyMatch(note -> note.contains("0.495") && note.contains("0.505"));
        assertThat(published("0.500", 3).notes()).anyMatch(note -> note.contains("0.4995") && note.contains("0.5005"));
        assertThat(published("0.49", 2).notes()).hasSize(1);
        assertThat(published("0.51", 2).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(published("0.51", 2).notes()).hasSize(1);
    }

    /** The margin is positive where the requirement is met, whichever side of the limit is the good one. */
    @Test
    void marginIsPositiveOnTheGoodSide() {
        assertThat(published("0.49", 2).margin()).isEqualTo("0.010");
        assertThat(published("0.677", 3).margin()).isEqualTo("-0.177");
    }

    /** 600 primary students at 1 and 300 junior at 1.1: the primary section has 600/930 = 20/31 of 5,000 m², 3225.81 m². */
    @Test
    void aSharedFigureIsShownAsGivenTogetherWithTheShare() {
        Dossier county = Dossier.builder(County.of("1", "县"))
                .school(School.builder("7", "七校", SchoolKind.NINE_YEAR)
                        .facts(Map.of(
                                "teaching-auxiliary-area",
                                new BigDecimal("5000"),
                                "indoor-sports-area",
                                BigDecimal.ZERO))
                        .section(Stage.PRIMARY, 600, Map.of())
                        .section(Stage.JUNIOR, 300, Map.of())
                        .build())
                .build();

        Finding area = EVALUATOR.evaluate(county, DAY).findings().stream()
                .filter(each -> each.criterion().equals("NQB2017-R4-primary"))
                .findFirst()
                .orElseThrow();

        assertThat(area.inputs())
                .containsEntry("teaching-auxiliary-area", "5000")
                .containsEntry("share-of-school", "20/31");
        assertThat(area.measured().exact()).isEqualTo("500/93");
    }

    private static Finding published(String value, int decimals) {
        Reported cv = new Reported(
                "backbone-teachers", Stage.PRIMARY, Reported.Statistic.CV, new BigDecimal(value), decimals);
        Dossier county =
                Dossier.builder(County.of("1", "县")).reported(List.of(cv)).build();
        return EVALUATOR.evaluate(county, DAY).findings().stream()
                .filter(each -> "backbone-teachers".equals(each.subject().item())
                        && each.criterion().equals("NQB2017-CV-primary"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dateDecidesWhichMethodIsInForceBothDaysIncluded() {
        assertThat(viewsOn("2012-01-20")).containsExactly(BASIC);
        assertThat(viewsOn("2017-04-18")).containsExactly(BASIC);
        assertThat(viewsOn("2017-04-19")).containsExactly(QUALITY);
        assertThatThrownBy(() -> viewsOn("2012-01-19")).isInstanceOf(PackSelectionException.class);
    }

    private static List<String> viewsOn(String day) {
        Dossier county = Dossier.builder(County.of("1", "县")).build();
        return EVALUATOR.evaluate(county, LocalDate.parse(day)).verdicts().stream()
                .map(verdict -> verdict.view())
                .toList();
    }

    @Test
    void theOldMethodStaysAvailableForMonitoringButNotBeforeItsTime() {
        ComplianceEvaluator old = ComplianceEvaluator.builder().packs(BASIC).build();
        ComplianceEvaluator recent =
                ComplianceEvaluator.builder().packs(QUALITY).build();
        Dossier county = Dossier.builder(County.of("1", "县")).build();

        List<String> reasons = old.evaluate(county, DAY).verdicts().get(0).reasons();

        assertThat(reasons.get(reasons.size() - 1)).contains("2017-04-18");
        assertThatThrownBy(() -> recent.evaluate(county, LocalDate.of(2017, 4, 18)))
                .isInstanceOf(PackSelectionException.class)
                .hasMessageContaining("2017-04-19");
    }

    @Test
    void anUnknownPackIsNamedTogetherWithTheKnownOnes() {
        assertThatThrownBy(() ->
                        ComplianceEvaluator.builder().packs("national/nothing").build())
                .isInstanceOf(PackSelectionException.class)
                .hasMessageContaining("national/nothing")
                .hasMessageContaining(QUALITY);
    }

    @Test
    void aDossierMadeInJavaIsHeldAgainstTheDictionaryToo() {
        Dossier wrong = Dossier.builder(County.of("1", "县"))
                .school(School.builder("7", "七小", SchoolKind.PRIMARY)
                        .facts(Map.of("books", new BigDecimal("-1"), "boooks", BigDecimal.ONE))
                        .section(Stage.PRIMARY, 10, Map.of("backbone-teachers", new BigDecimal("1.5")))
                        .build())
                .build();

        assertThatThrownBy(() -> EVALUATOR.evaluate(wrong, DAY))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.path())
                                .containsExactlyInAnyOrder(
                                        "schools[7].facts.books",
                                        "schools[7].facts.boooks",
                                        "schools[7].sections.primary.facts.backbone-teachers"));
    }
}
