package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a local criterion says of one above: which pairs are asked about at all, and what is answered with which words. */
class PlantedRelationsTest {
    private static final String TEACHERS = section("teachers");
    private static final String EVIDENCE = "Evidence( about == \"school\" )";
    private static final String TIGHTENS = "@tightens(\"NA-R1\")";
    private static final String WEAKER = "@weakerThan(\"NA-R1\")";

    @TempDir
    Path folder;

    private static String section(String code) {
        return "SectionIndicator( code == \"" + code + "\", stage == Stage.PRIMARY )";
    }

    private static String inScope(String code, String scope) {
        return "SectionIndicator( code == \"" + code + "\", scope == \"" + scope + "\", stage == Stage.PRIMARY )";
    }

    private PlantedPacks packs() {
        return new PlantedPacks(folder).above("R1", TEACHERS, "every($x).atLeast(4.2)");
    }

    private static List<Answer> relations(PlantedPacks packs) {
        return PackProofs.of(packs.write()).relations();
    }

    private static Answer only(PlantedPacks packs) {
        List<Answer> answers = relations(packs);
        assertThat(answers).as(answers.toString()).hasSize(1);
        return answers.get(0);
    }

    private static List<Outcome> outcomes(Answer answer) {
        return answer.examples().get(0).claims().stream()
                .map(each -> each.outcome().orElseThrow())
                .toList();
    }

    @Test
    void ofAnotherNumberNothingIsAsked() {
        assertThat(relations(packs().local("R1", section("books"), "every($x).atLeast(20)")))
                .isEmpty();
    }

    /** Who tightens one criterion is not held against another about the same number. */
    @Test
    void onlyWhatIsNamedIsAskedAbout() {
        Answer answer = only(packs().above("R2", TEACHERS, "every($x).atLeast(5)", "@inForceFrom(\"2024-02-01\")")
                .local("R1", TEACHERS, "every($x).atLeast(4.5)", TIGHTENS));

        assertThat(Answer.ids(answer.second())).isEqualTo("NA-R1");
    }

    @Test
    void aCheckIsNoRequirement() {
        assertThat(relations(packs().local("D1", TEACHERS, "check($x).atLeast(4)")))
                .isEmpty();
        PlantedPacks checks = new PlantedPacks(folder.resolve("checks"))
                .above("D1", TEACHERS, "check($x).atLeast(4)")
                .local("D1", TEACHERS, "check($x).atLeast(3)");
        assertThat(relations(checks)).isEmpty();
    }

    @Test
    void whatIsNeverInForceTogetherIsNotCompared() {
        PlantedPacks packs = new PlantedPacks(folder)
                .above("R1", TEACHERS, "every($x).atLeast(4.2)", "@inForceUntil(\"2024-06-30\")")
                .local("R1", TEACHERS, "every($x).atLeast(4)", "@inForceFrom(\"2024-07-01\")");

        assertThat(relations(packs)).isEmpty();
    }

    /** Nobody counts teaching points below 50 above. */
    @Test
    void ofOtherSubjectsNothingIsAsked() {
        assertThat(relations(packs().scope("code: tiny, 名称: 不足50人的教学点, holder: school, uncounted: true,"
                                + " kinds: [teaching-point], where: {students: {lessThan: 50}}")
                        .local("R1", inScope("teachers", "tiny"), "every($x).atLeast(4)")))
                .isEmpty();
    }

    /** 1 teacher for 24 pupils is 4.17: enough for 4, not for 4.2. */
    @Test
    void whatAsksLessIsProvedByAnExample() {
        Answer answer = only(packs().local("R1", TEACHERS, "every($x).atLeast(4)", WEAKER));

        assertThat(answer.question()).isEqualTo(Question.ASKS_LESS);
        assertThat(answer.status()).isEqualTo(Status.PROVED);
        assertThat(answer.says()).isEmpty();
        assertThat(answer.examples().get(0).figures())
                .isEqualTo("kind=primary, ownership=public, teachers=1, primary=24");
        assertThat(outcomes(answer)).containsExactly(Outcome.MET, Outcome.NOT_MET);
    }

    /** The same limit for everybody asks no less; until the day on which it is due nobody fails it. */
    @Test
    void whatIsNotYetDueAsksLess() {
        Answer answer = only(packs().scope(
                        "code: everybody, 名称: 所有学校, holder: school, kinds: [primary, junior, nine-year, teaching-point]")
                .local(
                        "R1",
                        inScope("teachers", "everybody"),
                        "every($x).atLeast(4.2)",
                        "@due(\"2025-12-31\")",
                        WEAKER));

        assertThat(answer.status()).isEqualTo(Status.PROVED);
        assertThat(outcomes(answer)).containsExactly(Outcome.NOT_YET_DUE, Outcome.NOT_MET);
    }

    /** The same limit for primary sections only: the junior section above fails alone. */
    @Test
    void whatIsAskedOfFewerAsksLess() {
        Answer answer = only(new PlantedPacks(folder)
                .above("R1", "SectionIndicator( code == \"teachers\" )", "every($x).atLeast(4.2)")
                .local("R1", TEACHERS, "every($x).atLeast(4.2)", WEAKER));

        assertThat(answer.status()).isEqualTo(Status.PROVED);
        assertThat(answer.examples().get(0).figures()).isEqualTo("kind=junior, ownership=public, teachers=0, junior=1");
        assertThat(outcomes(answer)).containsExactly(Outcome.NOT_MET);
    }

    @Test
    void whatFormulasCannotSayIsOutside() {
        PlantedPacks packs = new PlantedPacks(folder)
                .above("E1", EVIDENCE, "every($x).holds()")
                .above("E2", EVIDENCE, "every($x).holds()")
                .local("E1", EVIDENCE, "every($x).holds()", "@equals(\"NA-E1\")")
                .local(
                        "E2",
                        "SchoolIndicator( code == \"school-size\" )",
                        "every($x).atMost(2000)",
                        "@weakerThan(\"NA-E2\")");

        assertThat(relations(packs))
                .extracting(Answer::question, Answer::status, Answer::says)
                .containsExactly(
                        tuple(Question.SAME, Status.OUTSIDE, "看证明,没有数可比"),
                        tuple(Question.ASKS_LESS, Status.OUTSIDE, "看证明,没有数可比"));
    }

    /** 0.501 is at most 0.55 and more than 0.5; each indicator of the group is an item. */
    @Test
    void coefficientsOfVariationAreComparedItemByItem() {
        String variation = "InterSchoolVariation( group == \"配置\", stage == Stage.PRIMARY )";
        Answer answer = only(new PlantedPacks(folder)
                .above("CV", variation, "every($x).atMost(0.5)")
                .local("CV", variation, "every($x).atMost(0.55)"));

        assertThat(answer.status()).isEqualTo(Status.REFUTED);
        assertThat(answer.examples().get(0).figures()).isEqualTo("primary/teachers=0.501");
        assertThat(answer.examples().get(0).claims())
                .extracting(Claim::item, each -> each.outcome().orElseThrow())
                .containsExactlyInAnyOrder(tuple("teachers", Outcome.MET), tuple("teachers", Outcome.NOT_MET));
    }
}
