package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.EvaluationLimitException;
import org.junheng.evaluation.BatchEvaluator;
import org.junheng.evaluation.ReadyView;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junit.jupiter.api.Test;

/** An evaluation that takes too long is stopped, and the same rules can be used as before. */
class EvaluationLimitTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final String PACK = "national/quality-balance-2017";
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();
    private static final Dossier COUNTY = SHIPPED.reader().read(Path.of("../examples/dossiers/passing-county.json"));

    private static List<String> found(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }

    @Test
    void whatTakesTooLongIsStoppedAndTheRulesAreUsedAgain() {
        ReadyView view = CompiledModels.view(SHIPPED.packs().get(PACK));
        List<String> expected =
                found(SHIPPED.applying(PACK).evaluate(COUNTY, DAY).findings());

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> BatchEvaluator.evaluate(List.of(view), List.of(COUNTY), DAY, Duration.ofNanos(1)))
                    .isInstanceOf(EvaluationLimitException.class)
                    .hasMessageStartingWith("指标包 " + PACK + " 评估超过 0.0 秒,已停止,没有得出结果。");
            assertThat(found(BatchEvaluator.evaluate(List.of(view), List.of(COUNTY), DAY)
                            .get(0)
                            .findings()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void evaluatorHasTheLimitThatItWasBuiltWith() {
        ComplianceEvaluator hasty =
                ComplianceEvaluator.builder().timeLimit(Duration.ofNanos(1)).build();

        assertThatThrownBy(() -> hasty.evaluate(COUNTY, DAY)).isInstanceOf(EvaluationLimitException.class);
        assertThatThrownBy(() -> hasty.applying(PACK).evaluate(COUNTY, DAY))
                .isInstanceOf(EvaluationLimitException.class);
    }

    @Test
    void limitMustLeaveSomeTime() {
        assertThatThrownBy(() -> ComplianceEvaluator.builder().timeLimit(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a time limit must be positive, not PT0S");
    }
}
