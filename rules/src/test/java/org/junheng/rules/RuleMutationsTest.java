package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.PackSource;
import org.junheng.packs.Pack;
import org.junheng.testkit.laws.Effort;
import org.junheng.testkit.mutations.Fault;
import org.junheng.testkit.mutations.Mutant;
import org.junheng.testkit.mutations.MutationTrial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small faults in the rules of shipped packs are noticed by their examples, or by a check, or stand in
 * {@code mutation-survivors.csv} with the reason why they cannot be. The long profile tries every pack.
 */
class RuleMutationsTest {
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();
    /** Small ones with relations, scopes, leeway, checks and evidence among them. */
    private static final Set<String> SMALL =
            Set.of("zhejiang/standard-schools-2003", "gansu/satisfaction-survey-undated");

    private static final double SHARE = 0.95;

    @TestFactory
    Stream<DynamicTest> examplesNoticeFaults() {
        return SHIPPED.packs().values().stream()
                .filter(each -> Effort.isLong() || SMALL.contains(each.id()))
                .map(each -> dynamicTest(each.id(), () -> check(each)));
    }

    private static void check(Pack pack) {
        MutationTrial trial = trial(pack.id());
        List<Survivor> survivors = trial.survivors().stream()
                .map(each -> Survivor.of(pack.id(), each, ""))
                .toList();
        List<Survivor> explained = Survivor.all().stream()
                .filter(each -> each.pack().equals(pack.id()))
                .toList();

        assertThat(explained).noneMatch(each -> each.reason().isBlank());
        assertThat(survivors)
                .as(table(trial))
                .containsExactlyInAnyOrderElementsOf(
                        explained.stream().map(Survivor::unexplained).toList());
        assertThat((double) survivors.size())
                .as(table(trial))
                .isLessThanOrEqualTo((1 - SHARE) * trial.mutants().size());
    }

    private static MutationTrial trial(String id) {
        ComplianceEvaluator alone =
                ComplianceEvaluator.builder().packs(id).alone().build();
        Pack pack = Objects.requireNonNull(alone.packs().get(id));
        return MutationTrial.of(alone.applying(id), pack, PackSource.of(Path.of("packs", id)));
    }

    /** For each kind of fault: noticed by examples, by checks, and how many there are. */
    private static String table(MutationTrial trial) {
        Map<Fault, String> rows = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            List<Mutant> planted = trial.with(fault);
            long killed = planted.stream().filter(trial.killers()::containsKey).count();
            long noticed = planted.stream().filter(trial.noticed()::containsKey).count();
            rows.put(fault, killed + " + " + noticed + " of " + planted.size());
        }
        return trial.pack().id() + " " + rows;
    }
}
