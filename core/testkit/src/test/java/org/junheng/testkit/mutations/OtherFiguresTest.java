package org.junheng.testkit.mutations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;

import java.util.List;
import org.junheng.compiler.Family;
import org.junheng.facts.FactType;
import org.junheng.indicators.Stage;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is judged becomes the next thing that could stand there: of the same holder, for the same stage, of the same type. */
class OtherFiguresTest {
    private static final Pack ABOVE = PackByHand.named("test/above")
            .indicator("inherited", "section", null, "资源", "teachers", "students")
            .of(named("A-CV1")
                    .judging("InterSchoolVariation", "group=别的", "stage=junior")
                    .done());

    private static List<String> planted(Pack pack, CriterionByHand criterion) {
        return Planted.texts(new OtherFigures(new Family(pack, List.of(ABOVE))).of(criterion.done()));
    }

    private static CriterionByHand section(String code, String stage) {
        return named("T-R1").judging("SectionIndicator", "code=" + code, "stage=" + stage);
    }

    private static Pack indicators() {
        return PackByHand.named("test/p")
                .indicator("county-share", "county", null, "资源", "a", "b")
                .indicator("juniors", "section", Stage.JUNIOR, "资源", "a", "students")
                .indicator("rooms", "section", null, "", "rooms", "students")
                .indicator("area", "section", null, "资源", "area", "students")
                .of();
    }

    @Test
    void indicatorBecomesTheNextOfItsHolder() {
        assertThat(planted(indicators(), section("rooms", "junior")))
                .containsExactly("INDICATOR rooms > juniors [selector SectionIndicator{code=juniors, stage=junior}]");
        assertThat(planted(indicators(), section("juniors", "junior")))
                .containsExactly("INDICATOR juniors > rooms [selector SectionIndicator{code=rooms, stage=junior}]");
    }

    /** An indicator that is defined for junior schools alone cannot be judged of primary ones. */
    @Test
    void indicatorIsOneOfTheStage() {
        assertThat(planted(indicators(), section("rooms", "primary")))
                .containsExactly("INDICATOR rooms > area [selector SectionIndicator{code=area, stage=primary}]");
    }

    /** An inherited indicator can be mistaken for one of the pack's own. */
    @Test
    void inheritedIndicatorBecomesAnOwnOne() {
        assertThat(planted(indicators(), section("inherited", "primary")))
                .containsExactly("INDICATOR inherited > rooms [selector SectionIndicator{code=rooms, stage=primary}]");
    }

    /** Without a stage any indicator will do. */
    @Test
    void withoutAStageTheFirstIsTaken() {
        assertThat(planted(indicators(), named("T-R1").judging("SectionIndicator", "code=area")))
                .containsExactly("INDICATOR area > juniors [selector SectionIndicator{code=juniors}]");
    }

    /** Variation is measured of indicators that belong to a group. */
    @Test
    void variationIsOfAnIndicatorWithAGroup() {
        assertThat(planted(
                        indicators(),
                        named("T-CV1").judging("InterSchoolVariation", "code=inherited", "stage=primary")))
                .containsExactly(
                        "INDICATOR inherited > area [selector InterSchoolVariation{code=area, stage=primary}]");
    }

    @Test
    void withoutAnotherIndicatorThereIsNoFault() {
        assertThat(planted(indicators(), named("T-R1").judging("CountyIndicator", "code=county-share")))
                .isEmpty();
        assertThat(planted(indicators(), section("unknown", "primary"))).isEmpty();
    }

    private static Pack facts() {
        return PackByHand.named("test/p")
                .facts("school", FactType.FLAG, "gate", "wall")
                .facts("school", FactType.DATE, "built", "opened")
                .facts("school/room", FactType.DATE, "painted", "swept")
                .facts("schools", FactType.FLAG, "plan", "strange")
                .facts("county", FactType.FLAG, "plan")
                .facts("county", FactType.DATE, "planned", "published")
                .of();
    }

    @Test
    void factBecomesTheNextOfItsHolderAndType() {
        assertThat(planted(facts(), named("T-F1").judging("FlagOf", "about=school", "code=wall")))
                .containsExactly("INDICATOR wall > gate [selector FlagOf{about=school, code=gate}]");
        assertThat(planted(facts(), named("T-F1").judging("FlagOf", "about=school", "code=gate")))
                .containsExactly("INDICATOR gate > wall [selector FlagOf{about=school, code=wall}]");
        assertThat(planted(facts(), named("T-F1").judging("FlagOf", "about=county", "code=plan")))
                .isEmpty();
    }

    /** A field of records is exchanged for a field of the same records. */
    @Test
    void fieldOfARecordStaysInItsRecords() {
        assertThat(planted(facts(), named("T-D1").judging("DateOf", "about=school", "code=painted")))
                .containsExactly("INDICATOR painted > swept [selector DateOf{about=school, code=swept}]");
    }

    @Test
    void dayFromWhichIsCountedIsAnotherDay() {
        assertThat(planted(facts(), named("T-P1").judging("RecordsPerPeriod", "about=school", "dated=opened")))
                .containsExactly("INDICATOR opened > built [selector RecordsPerPeriod{about=school, dated=built}]");
    }

    @ParameterizedTest
    @CsvSource({"cv, mean", "mean, cv", "composite-cv, mean"})
    void statisticIsAnotherOne(String statistic, String other) {
        assertThat(planted(facts(), named("T-Q1").judging("ReportedStatistic", "statistic=" + statistic)))
                .containsExactly("INDICATOR %s > %s [selector ReportedStatistic{statistic=%s}]"
                        .formatted(statistic, other, other));
    }

    /** There must be findings of the other group, so one is taken that some criterion judges, of the pack itself before those above. */
    @Test
    void groupIsAnotherOneThatIsJudgedInTheSameColumns() {
        Pack pack = PackByHand.named("test/p")
                .of(
                        named("T-A")
                                .judging("SectionItems", "group=一", "stage=junior")
                                .done(),
                        named("T-B")
                                .judging("InterSchoolVariation", "group=二", "stage=primary")
                                .done(),
                        named("T-C")
                                .judging("InterSchoolVariation", "group=三", "stage=junior")
                                .done());

        CriterionByHand judging = named("T-D").judging("InterSchoolVariation", "group=四", "stage=junior");
        assertThat(planted(pack, judging))
                .containsExactly("INDICATOR 四 > 三 [selector InterSchoolVariation{group=三, stage=junior}]");
        assertThat(planted(PackByHand.named("test/q").of(), judging))
                .containsExactly("INDICATOR 四 > 别的 [selector InterSchoolVariation{group=别的, stage=junior}]");
        assertThat(planted(
                        PackByHand.named("test/q").of(),
                        named("T-D").judging("InterSchoolVariation", "group=别的", "stage=junior")))
                .isEmpty();
    }

    /** Words can name a fact too: the same subject's, or the county's. */
    @Test
    void factThatAWordNamesIsAnotherOne() {
        CriterionByHand own =
                named("T-D1").judging("DateOf", "about=school", "stage=primary").asking("notAfter(built)");
        CriterionByHand ofCounty =
                named("T-D1").judging("DateOf", "about=school", "stage=primary").asking("notAfter(published)");
        CriterionByHand agreeing = named("T-D1").judging("CountyIndicator").asking("agreesWith(planned)");

        assertThat(planted(facts(), own))
                .containsExactly("INDICATOR notAfter(built) > notAfter(opened) [requirement notAfter(opened)]");
        assertThat(planted(facts(), ofCounty))
                .containsExactly("INDICATOR notAfter(published) > notAfter(planned) [requirement notAfter(planned)]");
        assertThat(planted(facts(), agreeing))
                .containsExactly(
                        "INDICATOR agreesWith(planned) > agreesWith(published) [requirement agreesWith(published)]");
    }

    @Test
    void otherWordsNameNoFact() {
        assertThat(planted(
                        facts(), named("T-D1").judging("DateOf", "about=school").asking("asks(built)")))
                .isEmpty();
    }
}
