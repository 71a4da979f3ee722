package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.indicators.Stage;
import org.junheng.input.InvalidInputException;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junheng.testkit.generators.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two schools, of 10 students with 1 teacher and 30 rooms, and of 20 with 4 and 50: coefficients that know more than they may. */
class VariationInvariantTest {
    private static final Dossier COUNTY = Dossier.builder(Judged.EMPTY.county())
            .school(school("A", SchoolKind.PRIMARY, 10, 1, 30))
            .school(school("B", SchoolKind.PRIMARY, 20, 4, 50))
            .build();
    private static final Pack PACK = PackByHand.named("test/p")
            .of(
                    named("T-CV1").judging("InterSchoolVariation", "group=x").done(),
                    named("T-CC1").judging("CompositeVariation", "group=x").done(),
                    named("T-R1").done());

    private static School school(String code, SchoolKind kind, int students, int teachers, int rooms) {
        return School.builder(code, code, kind)
                .facts(Map.of("rooms", BigDecimal.valueOf(rooms), "town", "镇"))
                .section(Stage.PRIMARY, students, Map.of("teachers", BigDecimal.valueOf(teachers)))
                .build();
    }

    private static Evaluation statistic(Object exact) {
        return EvaluationByHand.of()
                .with(new Statistic(
                        "test/p",
                        "k",
                        "指标",
                        Stage.PRIMARY,
                        2,
                        null,
                        new Finding.Measured("0.5", exact.toString(), ""),
                        List.of()));
    }

    private static Optional<String> breach(Dossier county, Function<Dossier, Evaluation> judge) {
        return new VariationInvariant().breach(Judged.by(judge, PACK), Judged.trial(county, 1));
    }

    private static Optional<String> told(Function<Dossier, Object> exact) {
        return breach(COUNTY, each -> statistic(exact.apply(each)));
    }

    private static BigDecimal sum(Dossier dossier, Function<School, BigDecimal> figure) {
        return dossier.schools().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal teachers(School school) {
        return school.sections().get(0).facts().number("teachers").orElseThrow();
    }

    private static BigDecimal rooms(School school) {
        return school.facts().number("rooms").orElseThrow();
    }

    /** Teachers for each student, or rooms for each teacher of the whole county; words stay words. */
    @Test
    void whatIsInvariantIsNotToldOf() {
        assertThat(told(each -> "1/2")).isEmpty();
        assertThat(told(each -> sum(each, VariationInvariantTest::rooms)
                        .divide(sum(each, VariationInvariantTest::teachers), java.math.MathContext.DECIMAL64)
                        .toPlainString()))
                .isEmpty();
        assertThat(told(each -> each.schools().get(0).facts().get("town"))).isEmpty();
    }

    /** 1 + 4 teachers and 30 + 50 rooms; three times as many of everything but students. */
    @Test
    void coefficientThatKnowsUnitsIsToldOf() {
        assertThat(told(each -> sum(each, VariationInvariantTest::teachers)))
                .contains("换了计量单位,差异系数就不一样:{k PRIMARY=5} 变成 {k PRIMARY=15}");
        assertThat(told(each -> sum(each, VariationInvariantTest::rooms)))
                .contains("换了计量单位,差异系数就不一样:{k PRIMARY=80} 变成 {k PRIMARY=240}");
    }

    @Test
    void coefficientThatKnowsTheFirstSchoolIsToldOf() {
        assertThat(told(each -> each.schools().get(0).students()))
                .contains("换了学校次序,差异系数就不一样:{k PRIMARY=10} 变成 {k PRIMARY=20}");
    }

    /** The other way round the second of three schools is still the second. */
    @Test
    void orderIsTurnedRound() {
        Dossier three = Dossier.builder(COUNTY.county())
                .school(COUNTY.schools().get(0))
                .school(COUNTY.schools().get(1))
                .school(school("C", SchoolKind.PRIMARY, 40, 5, 60))
                .build();

        assertThat(breach(three, each -> statistic(each.schools().get(1).students())))
                .isEmpty();
        assertThat(breach(three, each -> statistic(each.schools().get(0).students())))
                .contains("换了学校次序,差异系数就不一样:{k PRIMARY=10} 变成 {k PRIMARY=40}");
    }

    /** A twice and B are three schools; A with twice of everything and B are two. */
    @Test
    void coefficientThatCountsSchoolsIsToldOf() {
        assertThat(told(each -> each.schools().size())).contains("一样的两所学校合成一所,差异系数就不一样:{k PRIMARY=3} 变成 {k PRIMARY=2}");
    }

    /** 10 + 10 + 20 students are 20 + 20, and teachers and rooms are as many for each of them. */
    @Test
    void mergedSchoolHasTwiceOfEverything() {
        assertThat(told(each ->
                        each.schools().stream().mapToLong(School::students).sum() % 40 == 0
                                ? sum(each, VariationInvariantTest::teachers)
                                        .add(sum(each, VariationInvariantTest::rooms))
                                : "116"))
                .isEmpty();
    }

    /** Schools of two parts, and teaching points that may be too small to count, are not doubled. */
    @ParameterizedTest
    @CsvSource({"NINE_YEAR, false", "TEACHING_POINT, false", "PRIMARY, true"})
    void onlySchoolsOfOnePartThatCountAreMerged(SchoolKind kind, boolean merged) {
        School only = school("A", kind, 10, 1, 30);
        School.Builder two = School.builder("A", "A", kind).facts(only.facts().asMap());
        only.sections()
                .forEach(each ->
                        two.section(each.stage(), each.students(), each.facts().asMap()));
        if (kind == SchoolKind.NINE_YEAR) {
            two.section(Stage.JUNIOR, 10, Map.of());
        }
        Dossier county = Dossier.builder(COUNTY.county()).school(two.build()).build();

        assertThat(breach(county, each -> statistic(each.schools().size())).isPresent())
                .isEqualTo(merged);
    }

    private static Optional<String> found(String criterion) {
        return breach(COUNTY, each -> {
            Outcome outcome =
                    sum(each, VariationInvariantTest::teachers).intValue() == 5 ? Outcome.MET : Outcome.NOT_MET;
            Statistic same = statistic("1/2").statistics().get(0);
            return EvaluationByHand.of(by(criterion, outcome).done()).with(same);
        });
    }

    /** What is found about coefficients is as invariant as they are; anything else may know units. */
    @ParameterizedTest
    @CsvSource({"T-CV1, true", "T-CC1, true", "T-R1, false"})
    void findingsAboutCoefficientsAreHeldAgainstEachOther(String criterion, boolean told) {
        assertThat(found(criterion)
                        .map(each -> each.startsWith("换了计量单位,差异系数就不一样:{T-CV1 ")
                                || each.startsWith("换了计量单位,差异系数就不一样:{T-CC1 ")))
                .isEqualTo(told ? Optional.of(true) : Optional.empty());
    }

    @Test
    void coefficientThatIsGoneIsToldOf() {
        assertThat(breach(
                        COUNTY,
                        each -> sum(each, VariationInvariantTest::teachers).intValue() == 5
                                ? statistic("1/2")
                                : EvaluationByHand.of()
                                        .with(new Statistic(
                                                "test/p", "k", "指标", Stage.PRIMARY, 0, null, null, List.of()))))
                .contains("换了计量单位,差异系数就不一样:{k PRIMARY=1/2} 变成 {k PRIMARY=none}");
    }

    @Test
    void withoutCoefficientsNothingIsTried() {
        assertThat(breach(
                        COUNTY,
                        each -> EvaluationByHand.of(
                                by("T-CV1", each.schools().size() == 2 ? Outcome.MET : Outcome.NOT_MET)
                                        .done())))
                .isEmpty();
    }

    /** Published figures would not fit the other units, and are left out from the beginning. */
    @Test
    void publishedFiguresAreLeftOut() {
        Dossier published = Copies.withReported(
                COUNTY, List.of(new Reported("k", Stage.PRIMARY, Reported.Statistic.CV, BigDecimal.ONE, 1)));

        assertThat(breach(published, each -> {
                    assertThat(each.reported()).isEmpty();
                    return statistic("1/2");
                }))
                .isEmpty();
    }

    /** Three times as much can be more than the dictionary allows: then nothing can be said. */
    @Test
    void whatCannotBeHandedInIsNotHeldAgainstIt() {
        assertThat(told(each -> {
                    if (sum(each, VariationInvariantTest::teachers).intValue() == 15) {
                        throw new InvalidInputException(List.of(), 1);
                    }
                    return "1/2";
                }))
                .isEmpty();
    }
}
