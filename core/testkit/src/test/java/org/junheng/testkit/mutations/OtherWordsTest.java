package org.junheng.testkit.mutations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;

import java.util.List;
import org.junheng.packs.Leeway;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits are moved by the smallest step that their text has, words become those that differ on the limit alone. */
class OtherWordsTest {
    private static final Pack BINDING = PackByHand.named("test/p").of();
    private static final Pack FREE = PackByHand.named("test/p").informational().of();

    private static List<String> planted(CriterionByHand criterion, Pack pack) {
        return Planted.texts(OtherWords.of(criterion.done(), pack));
    }

    private static CriterionByHand evidence(String word) {
        return named("T-E1").judging("Evidence", "about=county").asking(word);
    }

    @ParameterizedTest
    @CsvSource({"atLeast, moreThan", "moreThan, atLeast", "atMost, lessThan", "lessThan, atMost"})
    void limitCountsOtherwiseAndIsOneStepHigherAndLower(String word, String other) {
        assertThat(planted(named("T-R1").asking(word + "(4.2)"), BINDING))
                .containsExactly(
                        "COMPARATOR %s(4.2) > %s(4.2) [requirement %s(4.2)]".formatted(word, other, other),
                        "HIGHER %s(4.2) > %s(4.3) [requirement %s(4.3)]".formatted(word, word, word),
                        "LOWER %s(4.2) > %s(4.1) [requirement %s(4.1)]".formatted(word, word, word));
    }

    /** Whoever asks for exactly so many can slip to either side. */
    @Test
    void exactlyIsTwoBounds() {
        assertThat(planted(named("T-R1").asking("exactly(12)"), BINDING))
                .containsExactly(
                        "COMPARATOR exactly(12) > atLeast(12) [requirement atLeast(12)]",
                        "COMPARATOR exactly(12) > atMost(12) [requirement atMost(12)]",
                        "HIGHER exactly(12) > exactly(13) [requirement exactly(13)]",
                        "LOWER exactly(12) > exactly(11) [requirement exactly(11)]");
    }

    @ParameterizedTest
    @CsvSource({
        "increasing, notDecreasing",
        "notDecreasing, increasing",
        "decreasing, notIncreasing",
        "notIncreasing, decreasing"
    })
    void trendsDifferOnlyWhereNothingChanged(String word, String other) {
        assertThat(planted(named("T-R1").asking(word + "()"), BINDING))
                .containsExactly("COMPARATOR %s() > %s() [requirement %s()]".formatted(word, other, other));
    }

    @ParameterizedTest
    @CsvSource({"0.50, 0.51, 0.49", "85, 86, 84", "1.0, 1.1, 0.9", "0.085, 0.086, 0.084", "9.9, 10.0, 9.8"})
    void stepIsOneOfTheLastDigitThatIsWritten(String limit, String higher, String lower) {
        assertThat(OtherWords.of(named("T-R1").asking("atMost(" + limit + ")").done(), BINDING))
                .extracting(Mutant::after)
                .containsExactly("lessThan(" + limit + ")", "atMost(" + higher + ")", "atMost(" + lower + ")");
    }

    /** A limit below 0 could not be written; 0 itself can. */
    @Test
    void nothingIsAskedForBelowNothing() {
        assertThat(OtherWords.of(named("T-R1").asking("atMost(0)").done(), BINDING))
                .extracting(Mutant::after)
                .containsExactly("lessThan(0)", "atMost(1)");
        assertThat(OtherWords.of(named("T-R1").asking("atMost(0.1)").done(), BINDING))
                .extracting(Mutant::after)
                .containsExactly("lessThan(0.1)", "atMost(0.2)", "atMost(0.0)");
    }

    @Test
    void dayIsMovedByADayOverTheEndOfAMonth() {
        assertThat(planted(named("T-D1").judging("DateOf", "code=opened").asking("by(2026-02-28)"), BINDING))
                .containsExactly(
                        "HIGHER by(2026-02-28) > by(2026-03-01) [requirement by(2026-03-01)]",
                        "LOWER by(2026-02-28) > by(2026-02-27) [requirement by(2026-02-27)]");
    }

    /** Of six of seven items and 85 % the seven is no limit: there are so many or not. */
    @Test
    void everyLimitOfASentenceIsMovedForItself() {
        CriterionByHand six = named("T-C1")
                .judging("SectionItems", "group=资源", "stage=primary")
                .asking("reaches(6)", "ofThe(7)", "theRestAtLeast(0.85)");

        assertThat(planted(six, BINDING))
                .containsExactly(
                        "HIGHER reaches(6) > reaches(7) [requirement reaches(7).ofThe(7).theRestAtLeast(0.85)]",
                        "LOWER reaches(6) > reaches(5) [requirement reaches(5).ofThe(7).theRestAtLeast(0.85)]",
                        "HIGHER theRestAtLeast(0.85) > theRestAtLeast(0.86)"
                                + " [requirement reaches(6).ofThe(7).theRestAtLeast(0.86)]",
                        "LOWER theRestAtLeast(0.85) > theRestAtLeast(0.84)"
                                + " [requirement reaches(6).ofThe(7).theRestAtLeast(0.84)]");
    }

    @ParameterizedTest
    @CsvSource({"agreesWith(published-2023)", "meetsEveryCriterion()", "asks(4.2人还是4.3人)", "agreesWith(v4.2)"})
    void wordsWithoutALimitStay(String word) {
        assertThat(planted(named("T-R1").asking(word), BINDING)).isEmpty();
    }

    /** What somebody must attest can be forgotten to be a veto, be made one, or become a mere question. */
    @Test
    void evidenceIsAskedForAsSomethingElse() {
        assertThat(planted(evidence("holds()"), BINDING))
                .containsExactly(
                        "EVIDENCE holds() > asks(asked) [requirement asks(asked)]",
                        "EVIDENCE holds() > never() [requirement never()]");
        assertThat(planted(evidence("never()"), BINDING))
                .containsExactly("EVIDENCE never() > holds() [requirement holds()]");
        assertThat(planted(evidence("asks(几个)"), BINDING))
                .containsExactly("EVIDENCE asks(几个) > holds() [requirement holds()]");
    }

    /** Other columns know the word holds too: a flag that is given is no evidence. */
    @Test
    void flagIsNoEvidence() {
        assertThat(planted(
                        named("T-F1")
                                .judging("FlagOf", "about=school", "code=f")
                                .asking("holds()"),
                        BINDING))
                .isEmpty();
    }

    /** Who is not bound is not asked: neither by a question nor by what became one. */
    @Test
    void whereNobodyIsBoundAQuestionIsLikeNone() {
        List<String> neverOnly = List.of("EVIDENCE holds() > never() [requirement never()]");

        assertThat(planted(evidence("holds()"), FREE)).isEqualTo(neverOnly);
        assertThat(planted(evidence("asks(几个)"), FREE)).isEmpty();
        assertThat(planted(evidence("holds()").leaving(new Leeway(null, null, "鼓励")), BINDING))
                .isEqualTo(neverOnly);
        assertThat(planted(evidence("holds()").leaving(new Leeway(null, "约", null)), BINDING))
                .hasSize(2);
    }

    /** Due on 2027-01-01, out of force on the day before: never asked for. Due on its last day it is. */
    @Test
    void whatIsNeverDueIsNotAskedFor() {
        CriterionByHand tooLate = evidence("holds()").during("", "2026-12-31").due("2027-01-01");
        CriterionByHand onTheLastDay =
                evidence("holds()").during("", "2026-12-31").due("2026-12-31");

        assertThat(planted(tooLate, BINDING)).hasSize(1);
        assertThat(planted(onTheLastDay, BINDING)).hasSize(2);
    }

    /** After a pack is over it may be looked at for monitoring; what is then due still counts. */
    @Test
    void afterItsPackItIsDueOnlyForMonitoring() {
        Period year = new Period(null, java.time.LocalDate.of(2026, 12, 31));
        CriterionByHand later = evidence("holds()").due("2027-01-01");
        CriterionByHand ended = evidence("holds()").due("2027-01-01").during("", "2026-12-31");
        Pack over = PackByHand.named("test/p").during(year).of();
        Pack monitored = PackByHand.named("test/p")
                .during(year)
                .forMonitoringAfterwards()
                .of();

        assertThat(planted(later, over)).hasSize(1);
        assertThat(planted(later, monitored)).hasSize(2);
        assertThat(planted(ended, monitored)).hasSize(1);
    }
}
