package org.junheng.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Outcome;

/**
 * A day and its deadline.
 *
 * @param day the day; null: it is not given
 * @param deadline the last day that it may be; null: it is not given
 * @param today the day of the evaluation
 */
record DueDay(@Nullable LocalDate day, @Nullable LocalDate deadline, LocalDate today) {
    /** A day to come is only planned: in time it is not due yet, too late it is missed already. */
    Outcome outcome() {
        if (deadline == null) {
            return Outcome.NO_DATA;
        }
        if (day == null) {
            return today.isBefore(deadline) ? Outcome.NOT_YET_DUE : Outcome.NO_DATA;
        }
        if (day.isAfter(deadline)) {
            return Outcome.NOT_MET;
        }
        return day.isAfter(today) ? Outcome.NOT_YET_DUE : Outcome.MET;
    }

    /** Days from the day to its deadline, negative if it is late; 0 if one of them is not given. */
    long daysLeft() {
        return day == null || deadline == null ? 0 : ChronoUnit.DAYS.between(day, deadline);
    }
}
