package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactType;
import org.junheng.findings.Comparator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junheng.testkit.generators.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More than enough that is not enough, and shortfalls that are a unit wrong: for one figure of the county, held against 5. */
class LimitsTest {
    private static final String SENTENCE = "T-R1 100000 %s 测〔2020〕1号 第1项";

    private static Pack pack(CriterionByHand criterion, FactType type) {
        return PackByHand.named("test/p")
                .facts("county", type, "teachers", "rooms")
                .indicator("k", "county", null, "", "teachers", "rooms")
                .of(criterion.done());
    }

    private static CriterionByHand asking(String word) {
        return named("T-R1").judging("CountyIndicator", "code=k").asking(word + "(5)");
    }

    private static Dossier given(String teachers) {
        return Copies.withCountyFacts(
                Judged.EMPTY, Map.of("teachers", new BigDecimal(teachers), "rooms", BigDecimal.ONE));
    }

    private static BigDecimal teachers(Dossier dossier) {
        return dossier.county().facts().number("teachers").orElseThrow();
    }

    private static FindingByHand found(boolean met, Comparator comparator) {
        return by("T-R1", met ? Outcome.MET : Outcome.NOT_MET)
                .measuring("1", "k")
                .requiring(comparator, "5");
    }

    private static boolean isMet(Dossier dossier, Comparator comparator) {
        return comparator.accepts(teachers(dossier).compareTo(BigDecimal.valueOf(5)));
    }

    /** The law over several seeds, since it throws dice about the step. */
    private static Optional<String> moreIsNeverWorse(
            Pack pack, String given, Function<Dossier, ? extends Evaluation> judge) {
        return LongStream.range(0, 20)
                .mapToObj(seed ->
                        new MoreIsNeverWorse().breach(Judged.by(judge::apply, pack), Judged.trial(given(given), seed)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({"atLeast, AT_LEAST, 5", "moreThan, MORE_THAN, 6", "atMost, AT_MOST, 5", "lessThan, LESS_THAN, 4"})
    void moreOfWhatIsAskedForIsNotWorse(String word, Comparator comparator, String teachers) {
        assertThat(moreIsNeverWorse(
                        pack(asking(word), FactType.AMOUNT),
                        teachers,
                        each -> EvaluationByHand.of(
                                found(isMet(each, comparator), comparator).done())))
                .isEmpty();
    }

    /** Only 5 itself is met: one more of what is asked for, or one less of what is capped, and it is not. */
    @ParameterizedTest
    @CsvSource({"atLeast, AT_LEAST", "atMost, AT_MOST"})
    void worseByMoreIsToldOf(String word, Comparator comparator) {
        assertThat(moreIsNeverWorse(
                        pack(asking(word), FactType.AMOUNT),
                        "5",
                        each -> EvaluationByHand.of(found(isMet(each, Comparator.EXACTLY), comparator)
                                .done())))
                .contains("数好了一些,反而不达标:teachers 好了一些以后,“%s”变成“%s”"
                        .formatted(SENTENCE.formatted("MET"), SENTENCE.formatted("NOT_MET")));
    }

    /** With more the subject may leave a scope, or not be judged at all; and what is not met cannot get worse. */
    @Test
    void whereMoreCanBeWorseNothingIsTold() {
        Function<Dossier, Evaluation> exactly = each -> EvaluationByHand.of(
                found(isMet(each, Comparator.EXACTLY), Comparator.AT_LEAST).done());

        assertThat(moreIsNeverWorse(
                        pack(asking("atLeast").judging("CountyIndicator", "code=k", "scope=rural"), FactType.AMOUNT),
                        "5",
                        exactly))
                .isEmpty();
        assertThat(moreIsNeverWorse(pack(asking("atLeast"), FactType.AMOUNT), "4", exactly))
                .isEmpty();
        assertThat(moreIsNeverWorse(
                        pack(asking("atLeast"), FactType.AMOUNT),
                        "5",
                        each -> EvaluationByHand.of(
                                by("T-R1", isMet(each, Comparator.EXACTLY) ? Outcome.MET : Outcome.NOT_MET)
                                        .measuring("1", "unknown")
                                        .requiring(Comparator.AT_LEAST, "5")
                                        .done())))
                .isEmpty();
        assertThat(moreIsNeverWorse(
                        pack(asking("atLeast"), FactType.AMOUNT),
                        "5",
                        each -> isMet(each, Comparator.EXACTLY) ? exactly.apply(each) : EvaluationByHand.of()))
                .isEmpty();
    }

    private static Optional<String> shortfall(
            CriterionByHand criterion, FactType type, String given, Comparator comparator, String told) {
        Function<Dossier, Evaluation> judge = each -> EvaluationByHand.of(found(isMet(each, comparator), comparator)
                .using("teachers", teachers(each).toPlainString())
                .lacking(told, "teachers")
                .done());
        return new ShortfallExact().breach(Judged.by(judge, pack(criterion, type)), Judged.trial(given(given), 1));
    }

    /** From 2 to 5 three are missing; of what must be less than 5, 9 is five too many. */
    @ParameterizedTest
    @CsvSource({
        "atLeast, AT_LEAST, 2, 3",
        "moreThan, MORE_THAN, 2, 4",
        "atMost, AT_MOST, 9, 4",
        "lessThan, LESS_THAN, 9, 5",
        "atLeast, AT_LEAST, 4.25, 0.75",
        "moreThan, MORE_THAN, 4.25, 0.76",
        "lessThan, LESS_THAN, 5.00, 0.01"
    })
    void exactShortfallIsNotToldOf(String word, Comparator comparator, String given, String told) {
        assertThat(shortfall(asking(word), FactType.AMOUNT, given, comparator, told))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "atLeast, AT_LEAST, 2, 2, 2, NOT_MET",
        "atLeast, AT_LEAST, 2, 4, 3, MET",
        "atMost, AT_MOST, 9, 3, -3, NOT_MET",
        "atMost, AT_MOST, 9, 5, -4, MET",
        "atLeast, AT_LEAST, 4.25, 0.74, 0.74, NOT_MET",
        "atLeast, AT_LEAST, 4.25, 0.76, 0.75, MET"
    })
    void wrongShortfallIsToldOf(
            String word, Comparator comparator, String given, String told, String added, String after) {
        assertThat(shortfall(asking(word), FactType.AMOUNT, given, comparator, told))
                .contains("“还缺”的数不对:teachers 增加 %s 以后,“%s”(用的数 {teachers=%s})变成“%s”"
                        .formatted(added, SENTENCE.formatted("NOT_MET"), given, SENTENCE.formatted(after)));
    }

    /** A part of a teacher cannot be handed in, so neither can it be tried. */
    @Test
    void whatCannotBeHandedInIsNotTried() {
        assertThat(shortfall(asking("atLeast"), FactType.COUNT, "2", Comparator.AT_LEAST, "2.50"))
                .isEmpty();
        assertThat(shortfall(asking("atLeast"), FactType.AMOUNT, "2", Comparator.AT_LEAST, "2.50"))
                .isPresent();
    }

    private static Optional<String> lacking(CriterionByHand criterion, Function<Dossier, FindingByHand> judge) {
        return new ShortfallExact()
                .breach(
                        Judged.by(
                                each -> EvaluationByHand.of(judge.apply(each)
                                        .lacking("1", "teachers")
                                        .done()),
                                pack(criterion, FactType.AMOUNT)),
                        Judged.trial(given("2"), 1));
    }

    /** A shortfall of 1 where 3 are missing is wrong, but none of a limit that is met, of a check, or of no limit at all. */
    @Test
    void onlyUnmetLimitsLackAnything() {
        assertThat(lacking(asking("atLeast"), each -> found(false, Comparator.AT_LEAST)))
                .isPresent();
        assertThat(lacking(asking("atLeast"), each -> found(true, Comparator.AT_LEAST)))
                .isEmpty();
        assertThat(lacking(
                        asking("atLeast"),
                        each -> found(false, Comparator.AT_LEAST).asCheck()))
                .isEmpty();
        assertThat(lacking(asking("exactly"), each -> found(false, Comparator.EXACTLY)))
                .isEmpty();
    }

    /** With other figures the subject may not be judged any more. */
    @Test
    void whoIsNoLongerJudgedLacksNothing() {
        Function<Dossier, Evaluation> judge = each -> teachers(each).intValue() == 2
                ? EvaluationByHand.of(found(false, Comparator.AT_LEAST)
                        .lacking("1", "teachers")
                        .done())
                : EvaluationByHand.of();

        assertThat(new ShortfallExact()
                        .breach(
                                Judged.by(judge, pack(asking("atLeast"), FactType.AMOUNT)),
                                Judged.trial(given("2"), 1)))
                .isEmpty();
    }

    @Test
    void withoutAShortfallNothingIsTried() {
        assertThat(new ShortfallExact()
                        .breach(
                                Judged.always(
                                        EvaluationByHand.of(found(false, Comparator.AT_LEAST)
                                                .done()),
                                        pack(asking("atLeast"), FactType.AMOUNT)),
                                Judged.trial(given("2"), 1)))
                .isEmpty();
    }
}
