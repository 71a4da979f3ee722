package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junheng.EvaluationLimitException;
import org.junit.jupiter.api.Test;

class EvaluationBudgetTest {
    @Test
    void oneFiringMoreThanThereCanBeIsRefused() {
        assertThatCode(() -> EvaluationBudget.requireFirings("a/b", 12, 12)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EvaluationBudget.requireFirings("a/b", 13, 12))
                .isInstanceOf(EvaluationLimitException.class)
                .hasMessage("指标包 a/b 的规则运行超过 12 次,已停止,没有得出结果。请用 junheng check 检查这个包");
    }

    @Test
    void aDayIsNotOverAtOnce() {
        assertThatCode(() -> new EvaluationBudget(Duration.ofDays(1)).requireTime("a/b"))
                .doesNotThrowAnyException();
    }
}
