package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.findings.Evaluation;
import org.junit.jupiter.api.Test;

/** A verdict names each criterion that stands in the way, what is not met before what is open, and for how many subjects. */
class VerdictReasonsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY);
    private static final Dossier PASSING =
            EVALUATOR.reader().read(Dossiers.example("passing-county.json").getBytes(UTF_8), "passing-county.json");
    private static final String CERTIFIED = "certified-teachers-in-post";

    /** The passing county with some facts changed (null: left out), and one criterion attested otherwise or not at all. */
    private static List<String> reasons(
            Map<String, BigDecimal> changes, List<String> removed, List<Attestation> instead) {
        Map<String, Object> facts = new TreeMap<>(PASSING.county().facts().asMap());
        facts.putAll(changes);
        facts.keySet().removeAll(removed);
        List<Attestation> attestations = new java.util.ArrayList<>(PASSING.attestations());
        attestations.removeIf(each -> removed.contains(each.criterion())
                || instead.stream().anyMatch(other -> other.criterion().equals(each.criterion())));
        attestations.addAll(instead);
        County county = PASSING.county();
        Dossier.Builder dossier = Dossier.builder(
                        new County(county.code(), county.name(), Facts.of(facts), Map.of(), county.records()))
                .attestations(attestations);
        PASSING.schools().forEach(dossier::school);
        Evaluation evaluation = EVALUATOR.evaluate(dossier.build(), DAY);
        return evaluation.verdicts().get(0).reasons();
    }

    private static BigDecimal certified(int more) {
        return PASSING.county().facts().number(CERTIFIED).orElseThrow().add(BigDecimal.valueOf(more));
    }

    private static Attestation denied(String criterion) {
        Attestation holds = PASSING.attestations().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
        return new Attestation(criterion, holds.subject(), false, holds.by(), holds.on(), List.of());
    }

    @Test
    void nothingStandsInTheWayOfACountyThatPasses() {
        assertThat(reasons(Map.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void whatIsNotMetComesBeforeWhatIsOpen() {
        Map<String, BigDecimal> oneShort = Map.of(
                CERTIFIED,
                certified(-1),
                "total-population",
                new BigDecimal("40.00"),
                "agricultural-population",
                new BigDecimal("41.00"));

        List<String> reasons = reasons(oneShort, List.of("NQB2017-G1"), List.of());

        assertThat(reasons).first().isEqualTo("NQB2017-G12 G12 专任教师持证上岗率:未达标 1/1");
        assertThat(reasons)
                .hasSize(3)
                .contains("NQB2017-G1 G1 规划布局合理:待核实 1/1", "NQB2017-D5-population D5 农业人口不超过人口总数:数据矛盾 1/1");
    }

    @Test
    void whatIsMissingOrDeniedIsNamed() {
        assertThat(reasons(Map.of(), List.of(CERTIFIED), List.of()))
                .containsExactly("NQB2017-G12 G12 专任教师持证上岗率:缺数据 1/1");
        assertThat(reasons(Map.of(), List.of(), List.of(denied("NQB2017-G1"), denied("NQB2017-V1"))))
                .containsExactlyInAnyOrder("NQB2017-V1 V1 以考试方式招生:未达标 1/1", "NQB2017-G1 G1 规划布局合理:未达标 1/1");
    }

    /** Of nobody who could have been exchanged there is no share; that is neither met nor missing. */
    @Test
    void whatCannotBeToldIsNamed() {
        List<String> reasons = reasons(Map.of("exchange-eligible-teachers", BigDecimal.ZERO), List.of(), List.of());

        assertThat(reasons)
                .filteredOn(each -> each.startsWith("NQB2017-G11-exchange "))
                .singleElement()
                .asString()
                .endsWith(":无法判定 1/1");
    }
}
