package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.findings.Outcome.MET;
import static org.junheng.findings.Outcome.NO_DATA;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;
import static org.junheng.testkit.byhand.FindingByHand.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junheng.facts.Dossier;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever speaks twice, out of turn, or not of everybody is told of. */
class OneFindingEachTest {
    /**
     * A primary school, a nine-year school with two classes in the primary part and one in the other, a kindergarten's neighbour of
     * which nothing is counted (private), and one without any part that is asked about.
     */
    private static final Dossier COUNTY = Dossier.builder(Judged.EMPTY.county())
            .school(school("A", SchoolKind.PRIMARY)
                    .section(Stage.PRIMARY, 10, Map.of())
                    .build())
            .school(school("B", SchoolKind.NINE_YEAR)
                    .section(Stage.PRIMARY, 10, Map.of())
                    .section(Stage.JUNIOR, 10, Map.of())
                    .classes(List.of(
                            new SchoolClass(Stage.PRIMARY, 1, "一", 5),
                            new SchoolClass(Stage.PRIMARY, 2, "二", 5),
                            new SchoolClass(Stage.JUNIOR, 7, "七", 5)))
                    .build())
            .school(school("C", SchoolKind.NINE_YEAR).build())
            .school(school("D", SchoolKind.PRIMARY)
                    .attributes(School.Attributes.of(Ownership.PRIVATE))
                    .section(Stage.PRIMARY, 10, Map.of())
                    .build())
            .build();

    private static School.Builder school(String code, SchoolKind kind) {
        return School.builder(code, code, kind);
    }

    private static Optional<String> breach(Evaluation found, Dossier county, CriterionByHand... criteria) {
        Criterion[] done = List.of(criteria).stream().map(CriterionByHand::done).toArray(Criterion[]::new);
        PackUnderLaw pack = Judged.always(found, PackByHand.named("test/p").of(done));
        return new OneFindingEach().breach(pack, Judged.trial(county, 1));
    }

    private static EvaluationByHand times(int number) {
        return EvaluationByHand.of(IntStream.range(0, number)
                .mapToObj(each ->
                        by("T-R1", MET).about(FindingByHand.school("X" + each)).done())
                .toArray(Finding[]::new));
    }

    @Test
    void oneSubjectIsJudgedOnce() {
        Finding once = by("T-R1", MET).about(section("A", Stage.PRIMARY)).done();

        assertThat(breach(EvaluationByHand.of(once, once), COUNTY, named("T-R1")))
                .contains("同一个对象有两个结果:T-R1 A MET 测〔2020〕1号 第1项");
    }

    @Test
    void exactlyTheCriteriaInForceSpeak() {
        EvaluationByHand one = EvaluationByHand.of(by("T-R1", MET).done());

        assertThat(breach(one, Judged.EMPTY, named("T-R1"), named("T-R2")))
                .contains("有结果的条目不对:现行的是 [T-R1, T-R2],有结果的是 [T-R1]");
        assertThat(breach(one, Judged.EMPTY, named("T-R2"))).contains("有结果的条目不对:现行的是 [T-R2],有结果的是 [T-R1]");
        assertThat(breach(one, Judged.EMPTY, named("T-R1"), named("T-R2").during("2024-01-01", "")))
                .isEmpty();
        assertThat(breach(one, Judged.EMPTY, named("T-R1"), named("T-R2").during("", "2023-12-30")))
                .isEmpty();
    }

    /** A verdict is no finding: there is one if something decides it. */
    @Test
    void thereIsOneVerdictIfThereIsARuleForIt() {
        EvaluationByHand without = EvaluationByHand.of(by("T-R1", MET).done());
        EvaluationByHand with = without.deciding(VerdictOutcome.MET);
        CriterionByHand verdict = named("T-V1").on(Level.VERDICT).judging("CountyFindings");

        assertThat(breach(with, Judged.EMPTY, named("T-R1"), verdict)).isEmpty();
        assertThat(breach(without, Judged.EMPTY, named("T-R1"), verdict)).contains("结论不是一个:[],管结论的条目是 [T-V1]");
        assertThat(breach(with, Judged.EMPTY, named("T-R1")).orElseThrow())
                .startsWith("结论不是一个:[Verdict[")
                .endsWith("],管结论的条目是 []");
        assertThat(breach(with.deciding(VerdictOutcome.MET), Judged.EMPTY, named("T-R1"), verdict)
                        .orElseThrow())
                .startsWith("结论不是一个:");
    }

    /**
     * Counted by hand in the county above: primary parts A and B; a junior part B; classes of primary parts: A none, which is a subject
     * too, and two of B; schools with either part: A and B; all public schools: A, B and C.
     */
    @ParameterizedTest
    @CsvSource({
        "SectionIndicator, stage=primary, 2",
        "SectionIndicator, stage=junior, 1",
        "SectionItems, stage=primary, 2",
        "ClassIndicator, stage=primary, 3",
        "ClassIndicator, stage=junior, 1",
        "SchoolIndicator, code=x, 2",
        "Evidence, about=school, 3",
        "Evidence, about=county, 1",
        "YearsSince, about=county, 1",
        "CountyIndicator, code=x, 1"
    })
    void everySubjectIsJudged(String type, String field, int expected) {
        CriterionByHand criterion = named("T-R1").judging(type, field);

        assertThat(breach(times(expected), COUNTY, criterion)).isEmpty();
        assertThat(breach(times(expected + 1), COUNTY, criterion))
                .contains("结果的个数不对:T-R1 有 %d 个,应有 %d 个".formatted(expected + 1, expected));
    }

    /** Who they are only the engine knows: of a scope, of both stages together, of records, of county figures by item. */
    @ParameterizedTest
    @CsvSource({
        "SectionIndicator, code=x",
        "ClassIndicator, code=x",
        "SectionIndicator, scope=rural",
        "RecordIndicator, stage=primary",
        "CountyIndicator, group=x"
    })
    void whereTheirNumberIsNotKnownAnyNumberWillDo(String type, String field) {
        assertThat(breach(times(7), COUNTY, named("T-R1").judging(type, field))).isEmpty();
    }

    /** Where there is nobody, one finding says so. */
    @Test
    void ofNobodyThereIsOneFinding() {
        CriterionByHand junior = named("T-R1").judging("SectionIndicator", "stage=junior");

        assertThat(breach(EvaluationByHand.of(by("T-R1", NO_DATA).done()), Judged.EMPTY, junior))
                .isEmpty();
        assertThat(breach(times(2), Judged.EMPTY, junior)).contains("结果的个数不对:T-R1 有 2 个,应有 1 个");
    }
}
