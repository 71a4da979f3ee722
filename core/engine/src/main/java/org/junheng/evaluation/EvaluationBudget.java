package org.junheng.evaluation;

import java.time.Duration;
import org.junheng.EvaluationLimitException;

/**
 * What the evaluation of one batch may cost, so that no pack can keep an evaluator for ever. It is asked before every rule that
 * fires.
 */
final class EvaluationBudget {
    private final Duration most;
    private final long started = System.nanoTime();

    EvaluationBudget(Duration most) {
        this.most = most;
    }

    /** Goes on only while there is time. */
    void requireTime(String pack) {
        if (System.nanoTime() - started > most.toNanos()) {
            throw EvaluationLimitException.time(pack, most);
        }
    }

    /** Goes on only if the rules of a pack have not fired more often than they have columns to judge. */
    static void requireFirings(String pack, int fired, int most) {
        if (fired > most) {
            throw EvaluationLimitException.firings(pack, most);
        }
    }
}
