package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.List;
import org.junheng.findings.Comparator;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which findings hold one number against a limit, and of which facts more makes that number greater, whatever else. */
class ThresholdsTest {
    private static Thresholds of(Pack... line) {
        return new Thresholds(Judged.always(EvaluationByHand.of(), line), Judged.trial());
    }

    private static boolean isThreshold(CriterionByHand criterion, FindingByHand finding) {
        return of(PackByHand.named("test/p").of(criterion.done()))
                .criterion(finding.done())
                .map(each -> each.id().equals("T-R1"))
                .orElse(false);
    }

    private static FindingByHand requiring(Comparator comparator) {
        return by("T-R1", Outcome.MET).requiring(comparator, "4.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SectionIndicator", "SchoolIndicator", "CountyIndicator", "RecordIndicator", "SeriesIndicator"})
    void indicatorsAreHeldAgainstLimits(String type) {
        assertThat(isThreshold(named("T-R1").judging(type), requiring(Comparator.AT_LEAST)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"atLeast, AT_LEAST", "moreThan, MORE_THAN", "atMost, AT_MOST", "lessThan, LESS_THAN"})
    void fourWordsAreLimits(String word, Comparator comparator) {
        assertThat(isThreshold(named("T-R1").asking(word + "(4.2)"), requiring(comparator)))
                .isTrue();
    }

    /** Who asks for exactly so much is not met by more; a trend and a published figure have no limit; a class hands nothing in. */
    @Test
    void whateverElseIsRequiredIsNone() {
        assertThat(isThreshold(named("T-R1").asking("exactly(4.2)"), requiring(Comparator.EXACTLY)))
                .isFalse();
        assertThat(isThreshold(named("T-R1"), requiring(Comparator.EXACTLY))).isFalse();
        assertThat(isThreshold(named("T-R1").asking("increasing()"), requiring(Comparator.MORE_THAN)))
                .isFalse();
        assertThat(isThreshold(named("T-R1").judging("ClassIndicator"), requiring(Comparator.AT_MOST)))
                .isFalse();
        assertThat(isThreshold(named("T-R1"), by("T-R1", Outcome.NO_DATA))).isFalse();
        assertThat(isThreshold(named("T-R2"), requiring(Comparator.AT_LEAST))).isFalse();
        assertThat(isThreshold(named("T-R1").during("2024-01-01", ""), requiring(Comparator.AT_LEAST)))
                .isFalse();
    }

    private static List<String> raising(String above, String below) {
        return Thresholds.raising(PackByHand.named("test/p")
                .indicator("k", "county", null, "", above, below)
                .of()
                .indicators()
                .get(0));
    }

    /** Nothing that is taken away, that stands on both sides, or twice; nothing over what can be less than nothing. */
    @Test
    void moreOfWhatIsAddedAboveTheLineMakesItGreater() {
        assertThat(raising("a + b", "students")).containsExactly("a", "b");
        assertThat(raising("a", "")).containsExactly("a");
        assertThat(raising("a - b", "students")).containsExactly("a");
        assertThat(raising("a + b", "a + c")).containsExactly("b");
        assertThat(raising("a", "b - c")).isEmpty();
        assertThat(raising("a - a", "b")).isEmpty();
    }

    /** A number of some records is made greater by none of its parts: a[use=music] is counted in a. */
    @Test
    void whatIsCountedInAnotherIsThereTwice() {
        assertThat(raising("a + a[use=music]", "students")).containsExactly("a[use=music]");
        assertThat(raising("a", "a[use=music]")).isEmpty();
    }

    private static final Pack ABOVE = PackByHand.named("test/above")
            .indicator("k", "section", Stage.PRIMARY, "", "a", "students")
            .indicator("k", "section", Stage.JUNIOR, "", "b", "students")
            .of(named("A-R1").done());
    private static final Pack PACK = PackByHand.named("test/p")
            .indicator("k", "section", Stage.PRIMARY, "", "c", "students")
            .of(named("T-R1").done());

    private static String aboveTheLine(String criterion, String code, Stage stage) {
        return of(ABOVE, PACK)
                .indicator(by(criterion, Outcome.MET)
                        .measuring("4.2", code)
                        .about(FindingByHand.section("A", stage))
                        .done())
                .map(IndicatorDefinition::numerator)
                .map(each -> each.get(0).fact())
                .orElse("none");
    }

    /** A pack sees its own definition before that of an ancestor; an ancestor never sees it. */
    @Test
    void indicatorIsTheNearestForTheStage() {
        assertThat(aboveTheLine("T-R1", "k", Stage.PRIMARY)).isEqualTo("c");
        assertThat(aboveTheLine("T-R1", "k", Stage.JUNIOR)).isEqualTo("b");
        assertThat(aboveTheLine("A-R1", "k", Stage.PRIMARY)).isEqualTo("a");
        assertThat(aboveTheLine("T-R1", "l", Stage.PRIMARY)).isEqualTo("none");
        assertThat(aboveTheLine("T-R9", "k", Stage.PRIMARY)).isEqualTo("none");
    }

    @Test
    void withoutAStageTheLastDefinitionHolds() {
        assertThat(of(ABOVE, PACK)
                        .indicator(by("A-R1", Outcome.MET).measuring("1", "k").done())
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.JUNIOR);
    }
}
