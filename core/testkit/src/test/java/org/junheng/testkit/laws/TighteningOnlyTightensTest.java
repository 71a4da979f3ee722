package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.Optional;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation.Kind;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a criterion says of the one above must be seen in what both find. */
class TighteningOnlyTightensTest {
    private static final Pack ABOVE =
            PackByHand.named("test/above").of(named("A-R1").done());

    private static Optional<String> breach(CriterionByHand criterion, Finding... findings) {
        Pack pack = PackByHand.named("test/p").of(criterion.done());
        return new TighteningOnlyTightens()
                .breach(Judged.always(EvaluationByHand.of(findings), ABOVE, pack), Judged.trial());
    }

    private static CriterionByHand standing(Kind kind) {
        return named("T-R1").standing(kind, "A-R1");
    }

    private static FindingByHand measured(String criterion, Outcome outcome) {
        return by(criterion, outcome).measuring("4.2", "teachers").using("teachers", "42");
    }

    private static String told(Outcome own, Outcome above) {
        return "与上级的关系不成立:本条“T-R1 100000 %s 测〔2020〕1号 第1项”,上级“A-R1 100000 %s 测〔2020〕1号 第1项”".formatted(own, above);
    }

    /** What each relation forbids, and nothing else of what both can find. */
    @ParameterizedTest
    @CsvSource({
        "TIGHTENS, MET, NOT_MET, true",
        "TIGHTENS, MET, MET, false",
        "TIGHTENS, NOT_MET, MET, false",
        "TIGHTENS, NOT_MET, NOT_MET, false",
        "TIGHTENS, MET, UNDECIDED, false",
        "EQUALS, MET, NOT_MET, true",
        "EQUALS, NOT_MET, MET, true",
        "EQUALS, NO_DATA, UNDECIDED, true",
        "EQUALS, MET, MET, false",
        "WEAKER, NOT_MET, MET, true",
        "WEAKER, NO_DATA, MET, false",
        "WEAKER, MET, NOT_MET, false",
        "WEAKER, NOT_MET, NOT_MET, false",
        "RELAXES, MET, NOT_MET, false",
        "RELAXES, NOT_MET, MET, false"
    })
    void relationIsSeenInTheOutcomes(Kind kind, Outcome own, Outcome above, boolean isWrong) {
        Optional<String> breach = breach(
                standing(kind),
                measured("T-R1", own).done(),
                measured("A-R1", above).done());

        assertThat(breach).isEqualTo(isWrong ? Optional.of(told(own, above)) : Optional.empty());
    }

    /** An allowance is for those who do not meet what is asked of all. */
    @Test
    void allowanceTakesNoPlaceOfWhatIsMet() {
        Finding own = measured("T-R1", Outcome.MET).done();

        assertThat(breach(
                        standing(Kind.RELAXES),
                        own,
                        measured("A-R1", Outcome.MET).supersededBy("T-R1").done()))
                .contains(told(Outcome.MET, Outcome.MET));
        assertThat(breach(
                        standing(Kind.RELAXES),
                        own,
                        measured("A-R1", Outcome.NOT_MET).supersededBy("T-R1").done()))
                .isEmpty();
        assertThat(breach(
                        standing(Kind.RELAXES),
                        own,
                        measured("A-R1", Outcome.MET).supersededBy("T-R2").done()))
                .isEmpty();
    }

    /** Whoever measures by other figures can find anything. */
    @ParameterizedTest
    @CsvSource({"EQUALS, MET, NOT_MET", "WEAKER, NOT_MET, MET"})
    void onlyTheSameMeasureIsHeldAgainstEachOther(Kind kind, Outcome own, Outcome above) {
        Finding upper = measured("A-R1", above).done();

        assertThat(breach(
                        standing(kind),
                        by("T-R1", own).measuring("4.2", "rooms").done(),
                        upper))
                .isEmpty();
        assertThat(breach(
                        standing(kind),
                        by("T-R1", own).measuring("4.3", "teachers").done(),
                        upper))
                .isEmpty();
    }

    /** For who tightens it is enough that the same facts were used. */
    @Test
    void whoTightensByOtherFactsIsNotHeldAgainstIt() {
        Finding above = measured("A-R1", Outcome.NOT_MET).done();

        assertThat(breach(
                        standing(Kind.TIGHTENS),
                        measured("T-R1", Outcome.MET).using("rooms", "3").done(),
                        above))
                .isEmpty();
        assertThat(breach(
                        standing(Kind.TIGHTENS),
                        by("T-R1", Outcome.MET).using("teachers", "99").done(),
                        above))
                .contains(told(Outcome.MET, Outcome.NOT_MET));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverAttestsTheOneNeedNotAttestTheOther(Kind kind) {
        assertThat(breach(
                        standing(kind).judging("Evidence", "about=county"),
                        measured("T-R1", Outcome.MET).done(),
                        measured("A-R1", Outcome.NOT_MET).done()))
                .isEmpty();
    }

    /** Each subject is held against itself, and each criterion against the one that it names. */
    @Test
    void othersAreNotHeldAgainstIt() {
        Finding ofOther = measured("A-R1", Outcome.NOT_MET)
                .about(FindingByHand.school("A"))
                .done();

        assertThat(breach(standing(Kind.TIGHTENS), measured("T-R1", Outcome.MET).done(), ofOther))
                .isEmpty();
        assertThat(breach(
                        standing(Kind.TIGHTENS),
                        measured("T-R2", Outcome.MET).done(),
                        measured("A-R1", Outcome.NOT_MET).done()))
                .isEmpty();
        assertThat(breach(
                        named("T-R1"),
                        measured("T-R1", Outcome.MET).done(),
                        measured("A-R1", Outcome.NOT_MET).done()))
                .isEmpty();
    }
}
