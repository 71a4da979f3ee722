package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Word;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junheng.testkit.generators.Copies;
import org.junit.jupiter.api.Test;

/** A criterion that alone finds something else, or alone decides otherwise, is told of. */
class DecidesAloneTest {
    /** A real pack, of a county with one school about which everything is attested not to hold. */
    private static Dossier county() {
        School school = School.builder("S1", "甲", SchoolKind.PRIMARY)
                .section(Stage.PRIMARY, 10, Map.of())
                .build();
        List<Attestation> attestations = new ArrayList<>();
        evidence()
                .forEach(each -> attestations.add(new Attestation(
                        each.id(),
                        each.selector().field("about").orElse("").equals("school") ? "S1" : "100000",
                        false,
                        "督导室",
                        LocalDate.of(2023, 6, 1),
                        List.of("文件"))));
        return Copies.withAttestations(Copies.withSchools(Judged.EMPTY, List.of(school)), attestations);
    }

    private static Stream<Criterion> evidence() {
        return Judged.real().line().stream()
                .flatMap(each -> each.criteria().stream())
                .filter(each -> each.selector().type().equals("Evidence") && each.inForce(Judged.DAY));
    }

    /** Alone each finds what it finds together, so whoever finds something else together is told of. */
    @Test
    void whoFindsSomethingElseTogetherIsToldOf() {
        PackUnderLaw real = Judged.real();
        Trial trial = Judged.trial(county(), 1);
        PackUnderLaw other = real.with(
                real.line(),
                (evaluator, counties, day) -> evaluator.evaluateAll(counties, day).stream()
                        .map(DecidesAloneTest::withoutTheGate)
                        .toList());

        assertThat(new AloneAsTogether().breach(real, trial)).isEmpty();
        assertThat(new AloneAsTogether().breach(other, trial).orElseThrow())
                .startsWith("单独评估就不一样:GZ2015-GATE 单独得 ")
                .contains(" NOT_MET ", ",一起得 ")
                .endsWith("MET null null {} [] null");
    }

    private static Evaluation withoutTheGate(Evaluation whole) {
        return EvaluationByHand.of(whole.findings().stream()
                .map(each -> each.criterion().equals("GZ2015-GATE")
                        ? by("GZ2015-GATE", Outcome.MET).done()
                        : each)
                .toArray(Finding[]::new));
    }

    private static Criterion asVeto(Criterion criterion) {
        return new Criterion(
                criterion.id(),
                criterion.title(),
                criterion.level(),
                criterion.file(),
                criterion.line(),
                criterion.citation(),
                criterion.law(),
                criterion.group(),
                criterion.period(),
                criterion.relation(),
                criterion.leeway(),
                criterion.partOf(),
                criterion.selector(),
                criterion.opening(),
                List.of(new Word("never", List.of())));
    }

    /** Two criteria and the verdict, where one is said to be a veto, which in truth it is not. */
    private static PackUnderLaw twoCriteria(String veto) {
        PackUnderLaw real = Judged.real();
        return real.with(
                real.line().stream()
                        .map(pack -> pack.with(pack.criteria().stream()
                                .filter(each -> each.level() == Level.VERDICT
                                        || Set.of("NBB2012-G1", "NBB2012-G2").contains(each.id()))
                                .map(each -> each.id().equals(veto) ? asVeto(each) : each)
                                .toList()))
                        .toList(),
                (evaluator, counties, day) -> evaluator.evaluateAll(counties, day));
    }

    private static List<String> decided(PackUnderLaw pack) {
        return LongStream.range(0, 24)
                .mapToObj(seed -> new DecidesAlone().breach(pack, Judged.trial(county(), seed)))
                .map(each -> each.orElse(""))
                .toList();
    }

    /** Alone it decides: that it fails the county which it should veto is told, as often as it is attested. */
    @Test
    void whoDecidesOtherwiseAloneIsToldOf() {
        String told = "结论不对:写着不达标,从各项结果应得一票否决;这是只有 NBB2012-G1 一条(连同它提到的、计数的各条)的时候";

        assertThat(decided(twoCriteria("nothing"))).containsOnly("");
        assertThat(decided(twoCriteria("NBB2012-G1"))).containsOnly("", told).containsSequence(told);
        assertThat(decided(twoCriteria("NBB2012-G1")).stream()
                        .filter(told::equals)
                        .count())
                .isBetween(2L, 11L);
    }

    @Test
    void withoutCriteriaNothingIsDecided() {
        PackUnderLaw none =
                Judged.always(EvaluationByHand.of(), PackByHand.named("test/p").of());

        assertThat(new DecidesAlone().breach(none, Judged.trial())).isEmpty();
    }
}
