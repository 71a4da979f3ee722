package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The verdict as METHODS has it: a veto outweighs everything; one thing not met fails the county; what is missing, not judged or
 * contradictory leaves it open; only if nothing is left it passes. Every combination, from a county that passes.
 */
class VerdictTruthTableTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY);
    private static final Dossier PASSING =
            EVALUATOR.reader().read(Dossiers.example("passing-county.json").getBytes(UTF_8), "passing-county.json");

    private enum State {
        GOOD,
        ABSENT,
        BAD
    }

    @TestFactory
    Stream<DynamicTest> everyCombination() {
        List<DynamicTest> tests = new ArrayList<>();
        for (State veto : State.values()) {
            for (State figure : State.values()) {
                for (State evidence : State.values()) {
                    for (State check : State.values()) {
                        String name =
                                "veto " + veto + ", figure " + figure + ", evidence " + evidence + ", check " + check;
                        tests.add(dynamicTest(
                                name,
                                () -> assertThat(verdict(veto, figure, evidence, check))
                                        .isEqualTo(expected(veto, figure, evidence, check))));
                    }
                }
            }
        }
        return tests.stream();
    }

    /** A check has nothing to say where its figures are absent. */
    private static VerdictOutcome expected(State veto, State figure, State evidence, State check) {
        if (veto == State.BAD) {
            return VerdictOutcome.VETOED;
        }
        if (figure == State.BAD || evidence == State.BAD) {
            return VerdictOutcome.NOT_MET;
        }
        boolean open = veto == State.ABSENT || figure == State.ABSENT || evidence == State.ABSENT || check == State.BAD;
        return open ? VerdictOutcome.OPEN : VerdictOutcome.MET;
    }

    private static VerdictOutcome verdict(State veto, State figure, State evidence, State check) {
        Map<String, Object> facts = new HashMap<>(PASSING.county().facts().asMap());
        set(facts, "certified-teachers-in-post", figure, "certified-teachers-in-post", -1);
        facts.put("total-population", new BigDecimal("40.00"));
        facts.put("agricultural-population", new BigDecimal("40.00"));
        set(facts, "agricultural-population", check, "total-population", 1);
        List<Attestation> attestations = new ArrayList<>();
        for (Attestation each : PASSING.attestations()) {
            State state = each.criterion().equals("NQB2017-V1")
                    ? veto
                    : each.criterion().equals("NQB2017-G1") ? evidence : State.GOOD;
            if (state != State.ABSENT) {
                boolean holds = state == State.GOOD;
                attestations.add(
                        new Attestation(each.criterion(), each.subject(), holds, each.by(), each.on(), List.of()));
            }
        }
        County county = PASSING.county();
        Dossier.Builder dossier = Dossier.builder(
                        new County(county.code(), county.name(), Facts.of(facts), Map.of(), county.records()))
                .attestations(attestations);
        PASSING.schools().forEach(dossier::school);
        return EVALUATOR.evaluate(dossier.build(), DAY).verdicts().get(0).outcome();
    }

    /** Leaves a fact as it is, leaves it out, or makes it the other fact and so much more. */
    private static void set(Map<String, Object> facts, String code, State state, String other, int more) {
        if (state == State.ABSENT) {
            facts.remove(code);
        } else if (state == State.BAD) {
            facts.put(
                    code,
                    ((BigDecimal) java.util.Objects.requireNonNull(facts.get(other))).add(BigDecimal.valueOf(more)));
        }
    }
}
