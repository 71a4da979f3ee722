package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.cases.Example;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.compiler.cases.Trial;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of every shipped pack. A new pack, rule or example needs no change here. */
class PackCasesTest {
    private static final Path PACKS = Path.of("packs");

    /** Of 50 to 99 students, 0.9 a hundred is between 0.45 and 0.891 teachers: no whole number of them is exactly on it. */
    private static final Set<String> OF_WHOLE_TEACHERS_IN_SMALL_SCHOOLS =
            Set.of("NQP2019-R3-primary", "NQP2019-R3-junior");

    private static final List<PackTrial> TRIALS = new ArrayList<>();

    @BeforeAll
    static void runEveryExample() {
        ComplianceEvaluator shipped = ComplianceEvaluator.withShippedPacks();
        for (Pack pack : shipped.packs().values()) {
            PackSource source = PackSource.of(PACKS.resolve(pack.id()));
            TRIALS.add(PackTrial.of(shipped.applying(pack.id()), pack, source));
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesOfEveryShippedPack() {
        return TRIALS.stream()
                .flatMap(pack ->
                        pack.trials().stream().map(trial -> dynamicTest(name(pack, trial), () -> holds(trial))));
    }

    private static String name(PackTrial pack, Trial trial) {
        return pack.pack().id() + " " + trial.example().given().criterion() + " "
                + trial.example().given().name();
    }

    private static void holds(Trial trial) {
        String place = trial.example().place();
        assertThat(trial.complaints()).as(place).isEmpty();
        assertThat(trial.found().isEmpty())
                .as(place)
                .isEqualTo(trial.example().given().expect().equals(Example.NO_FINDING));
        assertThat(trial.differences()).as(place).isEmpty();
    }

    @Test
    void everyCriterionHasAnExampleThatIsMetAndOneThatIsNot() {
        assertThat(TRIALS).isNotEmpty().allSatisfy(pack -> {
            assertThat(pack.withoutExample()).isEmpty();
            assertThat(pack.neverFound(Outcome.MET)).isEmpty();
            assertThat(pack.neverFound(Outcome.NOT_MET)).isEmpty();
        });
    }

    /** The limit is the normal case: people plan to it. Only a number exactly on it shows whether it counts. */
    @Test
    void everyLimitHasAnExampleExactlyOnIt() {
        assertThat(TRIALS)
                .flatExtracting(PackTrial::neverOnLimit)
                .extracting(Criterion::id)
                .isSubsetOf(OF_WHOLE_TEACHERS_IN_SMALL_SCHOOLS);
    }
}
