package org.junheng.evaluation;

import java.util.List;

/** A criterion in force yielded no finding. The evaluation is refused: silence is never an answer. */
public final class SilentCriterionException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SilentCriterionException(String view, List<String> criteria) {
        super("no finding from " + String.join(", ", criteria) + " in the view of " + view
                + ": their rules matched no column. Look for a misspelt code, stage or group in these rules.");
    }
}
