package org.junheng.testkit.mutations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;

import java.util.List;
import org.junheng.compiler.Family;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which faults are planted into a criterion, and which are left out because nothing could show them. */
class MutantsTest {
    private static final Pack ABOVE = PackByHand.named("test/above")
            .of(named("A-C1").judging("SectionItems", "group=资源").done());

    private static List<Mutant> mutants(PackByHand pack, CriterionByHand... criteria) {
        Criterion[] done = List.of(criteria).stream().map(CriterionByHand::done).toArray(Criterion[]::new);
        return Mutants.of(new Family(pack.of(done), List.of(ABOVE)));
    }

    /** Without what is planted into words and days, which have tests of their own. */
    private static List<String> planted(CriterionByHand... criteria) {
        return Planted.texts(mutants(PackByHand.named("test/p"), criteria));
    }

    private static CriterionByHand silent(String id) {
        return named(id).judging("Other").opening("the").asking("agreesWith(x)");
    }

    @Test
    void faultsComeInTheirOrderAndTheCriteriaInTheirs() {
        List<Mutant> mutants = mutants(PackByHand.named("test/p"), named("T-R1"), silent("T-R2"));

        assertThat(mutants)
                .extracting(each -> each.original().id() + " " + each.fault())
                .containsExactly(
                        "T-R1 COMPARATOR", "T-R1 HIGHER", "T-R1 LOWER", "T-R1 OPENING", "T-R1 DELETED", "T-R2 DELETED");
        assertThat(mutants.get(5).before()).isEqualTo("标题 T-R2");
        assertThat(Planted.texts(mutants.subList(5, 6))).containsExactly("DELETED 标题 T-R2 >  [not there]");
    }

    /** Whoever judges primary schools can judge junior ones instead, if the indicator is defined for them. */
    @ParameterizedTest
    @CsvSource({"primary, junior", "junior, primary"})
    void otherStageIsJudgedIfItIsDefined(String stage, String other) {
        CriterionByHand rule = silent("T-R1").judging("Other", "code=rooms", "stage=" + stage);
        Stage only = stage.equals("primary") ? Stage.PRIMARY : Stage.JUNIOR;
        String planted = "STAGE %s > %s [selector Other{code=rooms, stage=%s}]".formatted(stage, other, other);

        assertThat(Planted.texts(mutants(rooms(null), rule))).contains(planted);
        assertThat(mutants(rooms(only), rule)).extracting(Mutant::fault).containsExactly(Fault.DELETED);
        assertThat(planted(silent("T-R1").judging("Other", "stage=" + stage)))
                .contains("STAGE %s > %s [selector Other{stage=%s}]".formatted(stage, other, other));
    }

    private static PackByHand rooms(Stage stage) {
        return PackByHand.named("test/p").indicator("rooms", "section", stage, "", "rooms", "students");
    }

    @Test
    void scopeIsForgotten() {
        assertThat(planted(silent("T-R1").judging("Other", "about=school", "scope=rural")))
                .containsExactly("SCOPE rural >  [selector Other{about=school}]", "DELETED 标题 T-R1 >  [not there]");
    }

    /** Only in these columns a figure can be missing without being asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"SectionIndicator", "SchoolIndicator", "CountyIndicator", "SeriesIndicator", "DateOf"})
    void demandBecomesACheck(String type) {
        assertThat(planted(silent("T-R1").judging(type).opening("every")))
                .containsExactly("OPENING every > check [opening check]", "DELETED 标题 T-R1 >  [not there]");
    }

    @Test
    void elsewhereADemandStaysOne() {
        assertThat(planted(silent("T-R1").opening("every"))).containsExactly("DELETED 标题 T-R1 >  [not there]");
    }

    /** A check that figures agree is none of a limit: made a demand, it would find the same. */
    @Test
    void whatIsGivenOnlyIsAskedForOfAll() {
        assertThat(planted(silent("T-R1").opening("everyGiven").asking("meets(x)")))
                .containsExactly("OPENING everyGiven > every [opening every]", "DELETED 标题 T-R1 >  [not there]");
        assertThat(planted(silent("T-R1").opening("check").asking("meets(x)")))
                .containsExactly("OPENING check > every [opening every]", "DELETED 标题 T-R1 >  [not there]");
        assertThat(planted(silent("T-R1").opening("check").asking("agreesWith(x)")))
                .containsExactly("DELETED 标题 T-R1 >  [not there]");
        assertThat(planted(silent("T-R1").opening("check").asking("agreesWithTheSchools()")))
                .containsExactly("DELETED 标题 T-R1 >  [not there]");
        assertThat(planted(silent("T-R1").opening("the").asking("meetsEveryCriterion()")))
                .containsExactly("DELETED 标题 T-R1 >  [not there]");
    }

    /** The composite that counts it may stand in a pack above. */
    @Test
    void itemIsNoLongerCounted() {
        assertThat(planted(silent("T-R1").inGroup("资源")))
                .containsExactly("COUNTED 资源 >  [group none]", "DELETED 标题 T-R1 >  [not there]");
        assertThat(planted(silent("T-R1").inGroup("没有人数"))).containsExactly("DELETED 标题 T-R1 >  [not there]");
        assertThat(planted(silent("T-R1").inGroup("本级"), silent("T-C1").judging("CountyItems", "group=本级")))
                .contains("COUNTED 本级 >  [group none]");
        assertThat(planted(silent("T-R1").inGroup("本级"), silent("T-C1").judging("Evidence", "group=本级")))
                .doesNotContain("COUNTED 本级 >  [group none]");
    }

    @Test
    void partIsNoLongerPartOfItsTotal() {
        assertThat(planted(silent("T-R1").partOf("T-T1")))
                .containsExactly("COUNTED T-T1 >  [partOf none]", "DELETED 标题 T-R1 >  [not there]");
    }

    /** Its group is that of the criterion in whose place it decides: forgetting the relation forgets the group. */
    @ParameterizedTest
    @EnumSource(names = {"EQUALS", "TIGHTENS"})
    void whoDecidesForAnotherLosesTheGroupWithTheRelation(Relation.Kind kind) {
        assertThat(planted(silent("T-R1").inGroup("资源").standing(kind, "A-R1")))
                .containsExactly("RELATION A-R1 >  [group none, relation none]", "DELETED 标题 T-R1 >  [not there]");
    }

    @ParameterizedTest
    @EnumSource(names = {"WEAKER", "RELAXES"})
    void whoStandsBesideAnotherKeepsItsGroup(Relation.Kind kind) {
        assertThat(planted(silent("T-R1").inGroup("资源").standing(kind, "A-R1")))
                .containsExactly(
                        "COUNTED 资源 >  [group none]",
                        "RELATION A-R1 >  [relation none]",
                        "DELETED 标题 T-R1 >  [not there]");
    }

    /** The first other clause that the pack cites at all. */
    @Test
    void anotherClauseIsCited() {
        assertThat(planted(
                        silent("T-R1").citing("测1"),
                        silent("T-R2").citing("测1"),
                        silent("T-R3").citing("测2").on(Level.COUNTY),
                        silent("T-R4").citing("测3")))
                .containsExactly(
                        "CITATION 测1 > 测2 [citation 测2]",
                        "DELETED 标题 T-R1 >  [not there]",
                        "CITATION 测1 > 测2 [citation 测2]",
                        "DELETED 标题 T-R2 >  [not there]",
                        "CITATION 测2 > 测1 [citation 测1]",
                        "DELETED 标题 T-R3 >  [not there]",
                        "CITATION 测3 > 测1 [citation 测1]",
                        "DELETED 标题 T-R4 >  [not there]");
    }
}
