package org.junheng.compiler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.cases.Trial.Field;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs the examples of a pack that was written to be compiled: some are wrong. */
class PackTrialTest {
    private static final Path FOLDER = Path.of("src/test/resources/packs/test/balance-2020");

    private static PackTrial trial;

    @BeforeAll
    static void run() {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(FOLDER).build();
        Pack pack = evaluator.packs().get("test/balance-2020");
        trial = PackTrial.of(evaluator.applying(pack.id()), pack, PackSource.of(FOLDER));
    }

    @Test
    void failedExamplesAreThoseThatFoundSomethingElse() {
        assertThat(trial.trials()).hasSize(7);
        assertThat(trial.failed())
                .extracting(each -> each.example().place())
                .containsExactly(
                        FOLDER + "/county/CV-variation.cases.yaml:7",
                        FOLDER + "/school/C1-items.cases.yaml:1",
                        FOLDER + "/section/R1-teachers.cases.yaml:1",
                        FOLDER + "/section/R2-sports.cases.yaml:1");
    }

    @Test
    void differenceNamesWhatWasExpectedAndWhatWasFound() {
        assertThat(trial.failed().get(2).differences()).singleElement().satisfies(each -> {
            assertThat(each.field()).isEqualTo(Field.MEASURED);
            assertThat(each.expected()).isEqualTo("4.2");
            assertThat(each.got()).isEqualTo("4.20");
            assertThat(each.message()).contains("≥ 4.2");
        });
    }

    @Test
    void criteriaAreNamedOfWhichExamplesShowTooLittle() {
        assertThat(trial.withoutExample())
                .extracting(Criterion::id)
                .containsExactly("TB2020-R1-junior", "TB2020-CC-primary");
        assertThat(trial.neverFound(Outcome.MET)).extracting(Criterion::id).containsExactly("TB2020-C1-primary");
        assertThat(trial.neverFound(Outcome.NOT_MET))
                .extracting(Criterion::id)
                .containsExactly("TB2020-C1-primary", "TB2020-CV-primary", "TB2020-Q");
    }

    /** Of a coefficient of variation, 0.5 is hit by its square. */
    @Test
    void limitIsHitByTheExactNumberOnly() {
        assertThat(trial.neverOnLimit()).extracting(Criterion::id).containsExactly("TB2020-R2");
    }
}
