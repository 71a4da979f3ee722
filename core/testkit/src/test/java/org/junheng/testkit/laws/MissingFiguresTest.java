package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactType;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junheng.testkit.generators.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gains by leaving out the one figure that was handed in, and what is decided without it and otherwise with it. */
class MissingFiguresTest {
    private static final Dossier GIVEN =
            Copies.withCountyFacts(Judged.EMPTY, Map.of("teachers", BigDecimal.valueOf(50)));
    private static final String SENTENCE = "T-R1 100000 %s 测〔2020〕1号 第1项";

    private static Pack pack(CriterionByHand criterion) {
        return PackByHand.named("test/p")
                .facts("county", FactType.COUNT, "teachers")
                .of(criterion.done());
    }

    private static boolean isGiven(Dossier dossier) {
        return dossier.county().facts().get("teachers") != null;
    }

    private static EvaluationByHand finding(Outcome outcome) {
        return EvaluationByHand.of(by("T-R1", outcome).done());
    }

    private static EvaluationByHand verdict(VerdictOutcome outcome) {
        return finding(Outcome.NOT_MET).deciding(outcome);
    }

    private static Optional<String> missingHelps(CriterionByHand criterion, Evaluation with, Evaluation without) {
        return new MissingNeverHelps()
                .breach(Judged.by(each -> isGiven(each) ? with : without, pack(criterion)), Judged.trial(GIVEN, 1));
    }

    @ParameterizedTest
    @EnumSource(names = "MET", mode = EnumSource.Mode.EXCLUDE)
    void findingThatIsMetWithoutTheFigureIsToldOf(Outcome with) {
        assertThat(missingHelps(named("T-R1"), finding(with), finding(Outcome.MET)))
                .contains("不填一个数,反而达标:不填 county teachers,“%s”;填了,“%s”"
                        .formatted(SENTENCE.formatted("MET"), SENTENCE.formatted(with)));
    }

    @ParameterizedTest
    @CsvSource({"MET, MET", "MET, NO_DATA", "NOT_MET, NO_DATA", "NOT_MET, UNDECIDED", "NO_DATA, NOT_MET"})
    void otherwiseMissingHelpsNoFinding(Outcome with, Outcome without) {
        assertThat(missingHelps(named("T-R1"), finding(with), finding(without))).isEmpty();
    }

    /** Of whom nothing was found with the figure, it cannot be said that it was worse. */
    @Test
    void newSubjectIsNotHelped() {
        assertThat(missingHelps(named("T-R1"), EvaluationByHand.of(), finding(Outcome.MET)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, 不达标", "VETOED, 一票否决", "OPEN, 待定"})
    void verdictThatIsMetWithoutTheFigureIsToldOf(VerdictOutcome with, String word) {
        assertThat(missingHelps(named("T-R1"), verdict(with), verdict(VerdictOutcome.MET)))
                .contains("不填一个数,结论反而达标:不填 county teachers,结论达标;填了,结论" + word);
    }

    @ParameterizedTest
    @CsvSource({"MET, MET", "NOT_MET, OPEN", "OPEN, NOT_MET", "VETOED, NOT_MET"})
    void otherwiseMissingHelpsNoVerdict(VerdictOutcome with, VerdictOutcome without) {
        assertThat(missingHelps(named("T-R1"), verdict(with), verdict(without))).isEmpty();
        assertThat(missingHelps(named("T-R1"), finding(Outcome.NOT_MET), finding(Outcome.NOT_MET)))
                .isEmpty();
    }

    private static Optional<String> helpedVerdict(CriterionByHand criterion) {
        return missingHelps(criterion, verdict(VerdictOutcome.OPEN), verdict(VerdictOutcome.MET));
    }

    /** Three exceptions by design: groups and years of which only what is given is asked for, and figures that contradict each other. */
    @Test
    void whereOnlyWhatIsGivenIsAskedForTheVerdictMayGain() {
        CriterionByHand series = named("T-R1").judging("SeriesIndicator", "code=fund");

        assertThat(helpedVerdict(named("T-R1").opening("everyGiven"))).isEmpty();
        assertThat(helpedVerdict(series)).isEmpty();
        assertThat(helpedVerdict(named("T-R1").judging("SeriesIndicator", "code=fund", "years=2021-2023")))
                .isPresent();
        assertThat(helpedVerdict(named("T-R1").opening("everyGiven").during("2024-01-01", "")))
                .isPresent();
    }

    @Test
    void contradictionThatDisappearsMayHelpTheVerdict() {
        FindingByHand failed = by("T-R1", Outcome.NOT_MET);
        Evaluation met = verdict(VerdictOutcome.MET);

        assertThat(missingHelps(
                        named("T-R1"),
                        EvaluationByHand.of(failed.asCheck().done()).deciding(VerdictOutcome.OPEN),
                        met))
                .isEmpty();
        assertThat(missingHelps(
                        named("T-R1"),
                        EvaluationByHand.of(
                                        by("T-R1", Outcome.NO_DATA).asCheck().done())
                                .deciding(VerdictOutcome.OPEN),
                        met))
                .isPresent();
    }

    /** The first seed of the dice that leaves the figure out; now and then they leave out nothing. */
    private static Optional<String> decided(java.util.function.Function<Dossier, Evaluation> judge) {
        PackUnderLaw pack = Judged.by(judge, pack(named("T-R1")));
        return LongStream.range(0, 5)
                .mapToObj(seed -> new DecidedStaysDecided().breach(pack, Judged.trial(GIVEN, seed)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, true",
        "MET, OPEN, false",
        "MET, NOT_MET, false",
        "NOT_MET, NOT_MET, true",
        "NOT_MET, VETOED, true",
        "NOT_MET, MET, false",
        "NOT_MET, OPEN, false",
        "VETOED, VETOED, true",
        "VETOED, NOT_MET, false",
        "OPEN, MET, true",
        "OPEN, NOT_MET, true",
        "OPEN, VETOED, true"
    })
    void decidedVerdictStays(VerdictOutcome decided, VerdictOutcome completed, boolean stays) {
        Optional<String> told = decided(each -> verdict(isGiven(each) ? completed : decided));

        assertThat(told)
                .isEqualTo(
                        stays
                                ? Optional.empty()
                                : Optional.of("缺数时的结论靠不住:缺 [county teachers] 时结论%s,补上以后结论%s"
                                        .formatted(Written.word(decided), Written.word(completed))));
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, true",
        "MET, NOT_MET, false",
        "MET, UNDECIDED, false",
        "NOT_MET, MET, false",
        "NOT_MET, NOT_MET, true",
        "NO_DATA, MET, true",
        "UNDECIDED, NOT_MET, true",
        "NOT_APPLICABLE, MET, true"
    })
    void decidedFindingStays(Outcome decided, Outcome completed, boolean stays) {
        Optional<String> told = decided(each -> finding(isGiven(each) ? completed : decided));

        assertThat(told)
                .isEqualTo(
                        stays
                                ? Optional.empty()
                                : Optional.of("缺数时的结果靠不住:缺 [county teachers] 时“%s”,补上以后“%s”"
                                        .formatted(SENTENCE.formatted(decided), SENTENCE.formatted(completed))));
    }

    /** Whose subject is gone with the figure has changed nothing. */
    @Test
    void subjectThatDisappearsIsNotHeldAgainstIt() {
        assertThat(decided(each -> isGiven(each) ? EvaluationByHand.of() : finding(Outcome.MET)))
                .isEmpty();
    }

    /** The figure is filled in as it was, and then with others: only 50 fails, or everything but 50. */
    @Test
    void figureIsFilledInAsItWasAndOtherwise() {
        assertThat(decided(each -> finding(isFifty(each) ? Outcome.NOT_MET : Outcome.MET)))
                .isPresent();
        assertThat(decided(each -> finding(!isGiven(each) || isFifty(each) ? Outcome.MET : Outcome.NOT_MET)))
                .isPresent();
    }

    private static boolean isFifty(Dossier dossier) {
        return dossier.county()
                .facts()
                .number("teachers")
                .filter(each -> each.intValue() == 50)
                .isPresent();
    }
}
