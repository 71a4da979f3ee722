package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junheng.testkit.generators.Copies;
import org.junit.jupiter.api.Test;

/** Who finds something else the second time, in another order, among others, or in another view is told of. */
class SameAgainTest {
    private static final Pack PACK = PackByHand.named("test/p").of(named("T-R1").done());

    private static Evaluation saying(Object what) {
        return EvaluationByHand.of(by("T-R1", Outcome.MET).saying(what.toString()));
    }

    private static Optional<String> ordered(Dossier county, Function<Dossier, Object> found) {
        PackUnderLaw pack = Judged.by(each -> saying(found.apply(each)), PACK);
        return LongStream.range(0, 10)
                .mapToObj(seed -> new SameHoweverOrdered().breach(pack, Judged.trial(county, seed)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Dossier county() {
        List<Reported> reported = List.of(
                new Reported("a", Stage.PRIMARY, Reported.Statistic.CV, BigDecimal.ONE, 1),
                new Reported("b", Stage.PRIMARY, Reported.Statistic.CV, BigDecimal.TEN, 1));
        School.Builder school = School.builder("A", "甲", SchoolKind.NINE_YEAR)
                .facts(Map.of("rooms", BigDecimal.ONE, "gates", BigDecimal.TEN))
                .section(Stage.PRIMARY, 10, Map.of("teachers", BigDecimal.ONE))
                .section(Stage.JUNIOR, 20, Map.of())
                .classes(List.of(new SchoolClass(Stage.PRIMARY, 1, "一", 10)))
                .records(Map.of("room", List.of()));
        return Copies.withReported(
                Dossier.builder(Judged.EMPTY.county()).school(school.build()).build(), reported);
    }

    @Test
    void whoFindsSomethingElseTheSecondTimeIsToldOf() {
        AtomicInteger time = new AtomicInteger();

        assertThat(ordered(Judged.EMPTY, each -> time.incrementAndGet()).orElseThrow())
                .startsWith("再评估一次就不一样:…")
                .contains("\"message\":\"1\"", "\"message\":\"2\"");
    }

    @Test
    void whoKnowsTheOrderIsToldOf() {
        assertThat(ordered(county(), each -> each.reported().get(0).indicator()).orElseThrow())
                .startsWith("换了先后次序就不一样:…")
                .contains("\"message\":\"a\"", "\"message\":\"b\"");
    }

    /** In another order it is still the same county: nothing of it gets lost. */
    @Test
    void nothingIsLostByTheOrder() {
        assertThat(ordered(county(), each -> {
                    School school = each.schools().get(0);
                    return each.reported().size()
                            + school.name()
                            + school.facts()
                            + school.sections()
                            + school.classes()
                            + school.records()
                            + school.attributes();
                }))
                .isEmpty();
    }

    private static Optional<String> among(PackUnderLaw.Judge judge, long seed) {
        return new SameInEveryBatch().breach(Judged.real().with(List.of(PACK), judge), Judged.trial(county(), seed));
    }

    /** One to three others, and now and then as many as the engine does not take at once. */
    @Test
    void whoFindsSomethingElseAmongOthersIsToldOf() {
        List<Integer> others = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            String told = among(
                            (evaluator, counties, day) -> counties.stream()
                                    .map(each -> saying(counties.size()))
                                    .toList(),
                            seed)
                    .orElseThrow();
            others.add(Integer.parseInt(told.replaceFirst("^同别的 ([0-9]+) 个县一起评估就不一样:…(?s).*", "$1")));
            assertThat(told)
                    .contains("\"message\":\"1\"", "\"message\":\"" + (others.get(others.size() - 1) + 1) + "\"");
        }

        assertThat(others).contains(1, 2, 3, 60).doesNotContain(0, 4);
        assertThat(others.stream().filter(each -> each == 60).count()).isLessThan(20);
    }

    /** The others are other counties, and it is not always the last or the first. */
    @Test
    void countyIsFoundAmongTheOthers() {
        List<Integer> places = new ArrayList<>();
        for (long seed = 0; seed < 30; seed++) {
            assertThat(among(
                            (evaluator, counties, day) -> {
                                if (counties.size() > 1) {
                                    places.add(counties.indexOf(counties.stream()
                                            .filter(each -> !each.schools().isEmpty()
                                                    && each.schools()
                                                            .get(0)
                                                            .code()
                                                            .equals("A"))
                                            .findFirst()
                                            .orElseThrow()));
                                }
                                return counties.stream()
                                        .map(each -> saying(each.schools().stream()
                                                .map(School::code)
                                                .toList()))
                                        .toList();
                            },
                            seed))
                    .isEmpty();
        }

        assertThat(places).contains(0, 1, 2);
    }

    private static final String ABOVE = "national/basic-balance-2012";

    private static Finding inView(String view, String message) {
        return by("T-R1", Outcome.MET).in(view).saying(message);
    }

    private static Optional<String> untouched(String alone, String beside) {
        PackUnderLaw real = Judged.real();
        String local = real.pack().id();
        PackUnderLaw pack = real.with(
                real.line(),
                (evaluator, counties, day) -> List.of(EvaluationByHand.of(
                        inView(ABOVE, isApplied(local, evaluator.evaluateAll(counties, day)) ? beside : alone),
                        inView(local, "其他"))));
        return new AncestorsUntouched().breach(pack, Judged.trial());
    }

    private static boolean isApplied(String view, List<Evaluation> evaluations) {
        return evaluations.get(0).findings().stream()
                .anyMatch(each -> each.view().equals(view));
    }

    @Test
    void whoChangesWhatTheAncestorSaysIsToldOf() {
        assertThat(untouched("一", "一")).isEmpty();
        assertThat(untouched("一", "二").orElseThrow())
                .startsWith("上级的结果变了:" + ABOVE + " …")
                .contains("\"message\":\"一\"", "\"message\":\"二\"");
    }
}
