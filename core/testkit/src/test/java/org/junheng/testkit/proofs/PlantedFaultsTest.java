package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that were put into packs on purpose: each is found, named and shown by a dossier that the engine has judged. */
class PlantedFaultsTest {
    private static final String TEACHERS = "SectionIndicator( code == \"teachers\", stage == Stage.PRIMARY )";
    private static final String CLASSES = "ClassIndicator( code == \"class-size\", stage == Stage.PRIMARY )";

    @TempDir
    Path folder;

    private List<Answer> refuted(PlantedPacks packs, Question question) {
        return PackProofs.of(packs.write()).report().answers(question).stream()
                .filter(each -> each.status() == Status.REFUTED)
                .toList();
    }

    private PlantedPacks packs() {
        return new PlantedPacks(folder).above("R1", TEACHERS, "every($x).atLeast(4.2)");
    }

    /** The linter lets another indicator with the same unit tighten; 4.5 with visiting teachers is not 4.2 without. */
    @Test
    void tightensWithANumberThatCountsMoreIsWeaker() {
        PlantedPacks packs = packs().local(
                        "R1",
                        "SectionIndicator( code == \"with-visiting\", stage == Stage.PRIMARY )",
                        "every($x).atLeast(4.5)",
                        "@tightens(\"NA-R1\")");

        Answer answer = only(refuted(packs, Question.IMPLIES));
        assertThat(answer.first().get(0).criterion().id()).isEqualTo("LO-R1");
        assertThat(answer.second().get(0).criterion().id()).isEqualTo("NA-R1");
        // one pupil, one visiting teacher: 100 with, 0 without
        assertThat(answer.examples().get(0).figures())
                .isEqualTo("kind=primary, ownership=public, teachers=0, visiting=1, primary=1");
        assertThat(outcomes(answer.examples().get(0))).containsExactly(Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    void tightensWithAHigherLimitIsProved() {
        PlantedPacks packs = packs().local("R1", TEACHERS, "every($x).atLeast(4.5)", "@tightens(\"NA-R1\")");

        assertThat(PackProofs.of(packs.write()).relations())
                .extracting(Answer::question, Answer::status)
                .containsExactly(tuple(Question.IMPLIES, Status.PROVED));
    }

    /** Between 4 and 4.2 teachers for a hundred pupils lies 1 for 24, and nothing smaller. */
    @Test
    void whatIsWeakerWithoutSayingSoIsShownByTheSmallestSchool() {
        PlantedPacks packs = packs().local("R1", TEACHERS, "every($x).atLeast(4)");

        Answer answer = only(refuted(packs, Question.IMPLIES));
        assertThat(answer.examples().get(0).figures())
                .isEqualTo("kind=primary, ownership=public, teachers=1, primary=24");
    }

    @Test
    void weakerThanOfEverybodyIsNotWeaker() {
        PlantedPacks packs = packs().scope(
                        "code: everybody, 名称: 所有学校, holder: school, kinds: [primary, junior, nine-year, teaching-point]")
                .local(
                        "R1",
                        "SectionIndicator( code == \"teachers\", scope == \"everybody\", stage == Stage.PRIMARY )",
                        "every($x).atLeast(4.2)",
                        "@weakerThan(\"NA-R1\")");

        assertThat(only(refuted(packs, Question.ASKS_LESS)).says()).isNotEmpty();
    }

    @Test
    void equalsWithAnotherPopulationIsNotTheSame() {
        PlantedPacks packs = packs().localTeachingPointsFrom(100)
                .local("R1", TEACHERS, "every($x).atLeast(4.2)", "@equals(\"NA-R1\")");

        Answer answer = only(refuted(packs, Question.SAME));
        assertThat(answer.examples().get(0).figures()).contains("kind=teaching-point", "primary=50");
        assertThat(outcomes(answer.examples().get(0))).contains(Outcome.NOT_APPLICABLE);
    }

    @Test
    void limitsThatExcludeEachOtherAreNamed() {
        PlantedPacks packs = packs().local("G1", CLASSES, "every($x).atMost(40)")
                .local("G2", CLASSES, "every($x).atLeast(41)")
                .local("G3", CLASSES, "every($x).atLeast(10)");

        Answer answer = only(refuted(packs, Question.POSSIBLE));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-G1 LO-G2");
        assertThat(answer.examples()).hasSize(2);
        assertThat(answer.examples())
                .allSatisfy(each -> assertThat(outcomes(each)).containsExactlyInAnyOrder(Outcome.MET, Outcome.NOT_MET));
    }

    /** 60 % men and 50 % women are each possible, not both, if there are no more teachers than teachers. */
    @Test
    void threeThatOnlyTogetherAreImpossibleAreNamed() {
        PlantedPacks packs = packs().local("M", "CountyIndicator( code == \"men\" )", "every($x).atLeast(60)")
                .local("W", "CountyIndicator( code == \"women\" )", "every($x).atLeast(50)")
                .local("A", "CountyIndicator( code == \"others\" )", "every($x).atLeast(0)");

        Answer answer = only(refuted(packs, Question.POSSIBLE));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-M LO-W LO-A");
        assertThat(answer.examples()).hasSize(3);
    }

    @Test
    void whatFollowsFromAnotherIsNotNeeded() {
        PlantedPacks packs =
                packs().local("G1", CLASSES, "every($x).atMost(45)").local("G2", CLASSES, "every($x).atMost(50)");

        Answer answer = only(refuted(packs, Question.NEEDED));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-G2");
        assertThat(Answer.ids(answer.second())).isEqualTo("LO-G1");
        assertThat(outcomes(answer.examples().get(0))).containsExactly(Outcome.MET, Outcome.MET);
    }

    @Test
    void aDayBetweenTwoVersionsIsFound() {
        PlantedPacks packs = packs().local("G1", CLASSES, "every($x).atMost(50)", "@inForceUntil(\"2024-08-31\")")
                .local("G2", CLASSES, "every($x).atMost(45)", "@inForceFrom(\"2024-09-02\")");

        Answer answer = only(refuted(packs, Question.COVERED));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-G1 LO-G2");
        assertThat(answer.examples().get(0).asOf()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(answer.examples().get(0).claims())
                .allMatch(each -> each.outcome().isEmpty());
    }

    @Test
    void versionsThatFollowEachOtherAreCovered() {
        PlantedPacks packs = packs().local("G1", CLASSES, "every($x).atMost(50)", "@inForceUntil(\"2024-08-31\")")
                .local("G2", CLASSES, "every($x).atMost(45)", "@inForceFrom(\"2024-09-01\")");

        assertThat(PackProofs.of(packs.write()).report().answers())
                .extracting(Answer::question, Answer::status)
                .containsExactly(tuple(Question.COVERED, Status.PROVED));
    }

    @Test
    void aDayOfTwoVersionsIsFound() {
        PlantedPacks packs = packs().local("G1", CLASSES, "every($x).atMost(50)", "@inForceUntil(\"2024-09-01\")")
                .local("G2", CLASSES, "every($x).atMost(45)", "@inForceFrom(\"2024-09-01\")");

        assertThat(only(refuted(packs, Question.ONCE)).says()).contains("2024-09-01");
    }

    @Test
    void aKindOfSchoolThatNoSiblingCoversIsFound() {
        PlantedPacks packs = packs().scope("code: single, 名称: 小学和初中, holder: school, kinds: [primary, junior]")
                .scope("code: combined, 名称: 一贯制学校, holder: school, kinds: [nine-year]")
                .local(
                        "S1",
                        "SchoolIndicator( code == \"school-size\", scope == \"single\" )",
                        "every($x).atMost(2000)")
                .local(
                        "S2",
                        "SchoolIndicator( code == \"school-size\", scope == \"combined\" )",
                        "every($x).atMost(2500)");

        Answer answer = only(refuted(packs, Question.COVERED));
        assertThat(answer.examples().get(0).figures()).contains("kind=teaching-point", "50");
        assertThat(outcomes(answer.examples().get(0))).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aSchoolThatTwoSiblingsAskForDifferentThingsIsFound() {
        PlantedPacks packs = packs().scope(
                        "code: single, 名称: 小学和初中, holder: school, kinds: [primary, junior, teaching-point]")
                .scope("code: combined, 名称: 初中和一贯制学校, holder: school, kinds: [junior, nine-year]")
                .local(
                        "S1",
                        "SchoolIndicator( code == \"school-size\", scope == \"single\" )",
                        "every($x).atMost(2000)")
                .local(
                        "S2",
                        "SchoolIndicator( code == \"school-size\", scope == \"combined\" )",
                        "every($x).atMost(2500)");

        Answer answer = only(refuted(packs, Question.ONCE));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-S2 LO-S1");
        assertThat(answer.examples().get(0).figures()).contains("kind=junior", "2001");
    }

    @Test
    void aStageThatOneOfAGroupForgetsIsFound() {
        PlantedPacks packs = packs().local(
                        "B-primary",
                        "SectionIndicator( code == \"backbone\", stage == Stage.PRIMARY )",
                        "every($x).atLeast(1)",
                        "@group(\"县定\")")
                .local(
                        "B-junior",
                        "SectionIndicator( code == \"backbone\", stage == Stage.JUNIOR )",
                        "every($x).atLeast(1)",
                        "@group(\"县定\")")
                .local(
                        "T-primary",
                        "SectionIndicator( code == \"books\", stage == Stage.PRIMARY )",
                        "every($x).atLeast(20)",
                        "@group(\"县定\")");

        Answer answer = only(refuted(packs, Question.COVERED));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-T-primary");
        assertThat(outcomes(answer.examples().get(0))).containsExactly(Outcome.MET, Outcome.NOT_APPLICABLE);
    }

    /** The local one is about teaching points that nobody above counts: nothing can be said about both. */
    @Test
    void ofNobodyNothingIsProved() {
        PlantedPacks packs = packs().scope(
                        "code: tiny, 名称: 不足50人的教学点, holder: school, uncounted: true, kinds: [teaching-point],"
                                + " where: {students: {lessThan: 50}}")
                .local(
                        "R1",
                        "SectionIndicator( code == \"with-visiting\", scope == \"tiny\", stage == Stage.PRIMARY )",
                        "every($x).atLeast(4.5)",
                        "@tightens(\"NA-R1\")");

        assertThat(PackProofs.of(packs.write()).relations())
                .extracting(Answer::question, Answer::status)
                .containsExactly(tuple(Question.IMPLIES, Status.OUTSIDE));
    }

    /** A mistake of ours must never be shown as an answer. */
    @Test
    void whatTheEngineDoesNotConfirmIsThrown() {
        PackProofs proofs = PackProofs.of(
                packs().local("R1", TEACHERS, "every($x).atLeast(4)").write());
        Example right = only(proofs.relations()).examples().get(0);
        List<Claim> turned = right.claims().stream()
                .map(each -> new Claim(each.view(), each.criterion(), each.item(), Optional.of(Outcome.MET)))
                .toList();
        Example wrong = new Example(right.dossier(), right.asOf(), right.figures(), turned);
        Replay replay = new Replay(ComplianceEvaluator.builder()
                .packs(folder.resolve(PlantedPacks.ABOVE), folder.resolve(PlantedPacks.LOCAL))
                .alone()
                .build());

        assertThat(replay.check(right)).isEqualTo(right);
        assertThatThrownBy(() -> replay.check(wrong))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("NA-R1")
                .hasMessageContaining("24");
    }

    private static Answer only(List<Answer> answers) {
        assertThat(answers).as(answers.toString()).hasSize(1);
        return answers.get(0);
    }

    private static List<Outcome> outcomes(Example example) {
        return example.claims().stream()
                .flatMap(each -> each.outcome().stream())
                .toList();
    }
}
