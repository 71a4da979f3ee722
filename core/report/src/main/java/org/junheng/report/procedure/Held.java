package org.junheng.report.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken, as a record of the county or one of its facts says.
 *
 * @param step the step's code
 * @param on when
 * @param passed whether it was passed; null: nobody says
 * @param by who decided it; empty: nobody says
 * @param number the number of the document; empty: none is given
 * @param note what else was noted
 * @param year the year that it speaks of: that of the day, if no other is given
 * @param fromFact whether a fact of the county says it, and no record
 */
public record Held(
        String step,
        LocalDate on,
        @Nullable Boolean passed,
        String by,
        String number,
        String note,
        int year,
        boolean fromFact) {
    boolean isFailed() {
        return passed != null && !passed;
    }

    boolean isPassed() {
        return passed != null && passed;
    }

    /** The result in words. */
    public String result() {
        return ProcedureWords.text(passed == null ? "result.none" : passed ? "result.passed" : "result.failed");
    }
}
