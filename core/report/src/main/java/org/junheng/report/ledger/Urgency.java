package org.junheng.report.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** How an open entry stands to its due day. The most urgent first. */
public enum Urgency {
    /** The due day is over. */
    LATE,
    /** The due day comes soon. */
    SOON,
    /** There is time left. */
    LATER,
    /** No due day is written. */
    UNDATED;

    static Urgency of(Optional<LocalDate> due, LocalDate asOf, int soonDays) {
        if (due.isEmpty()) {
            return UNDATED;
        }
        if (due.get().isBefore(asOf)) {
            return LATE;
        }
        return due.get().isAfter(asOf.plusDays(soonDays)) ? LATER : SOON;
    }

    /** The word for it. */
    public String word() {
        return LedgerWords.word(this);
    }
}
