package org.junheng;

import java.time.Duration;

/**
 * The evaluation of a pack was stopped, because it took more time or more firings of rules than it may. Nothing was found; the
 * evaluator can be used as before. The message is for people.
 */
public final class EvaluationLimitException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private EvaluationLimitException(String message) {
        super(message);
    }

    /** It took more time than it may. */
    public static EvaluationLimitException time(String pack, Duration most) {
        return new EvaluationLimitException(
                ComplianceEvaluator.MESSAGES.format("pack.time", pack, most.toMillis() / 1000.0));
    }

    /** Its rules fired more often than they can. */
    public static EvaluationLimitException firings(String pack, int most) {
        return new EvaluationLimitException(ComplianceEvaluator.MESSAGES.format("pack.firings", pack, most));
    }
}
