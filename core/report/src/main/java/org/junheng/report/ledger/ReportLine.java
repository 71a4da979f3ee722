package org.junheng.report.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An entry as it stood on a day.
 *
 * @param entry the entry
 * @param history what had happened to it by then
 * @param asOf the day
 * @param urgency how it stood to its due day
 */
public record ReportLine(Entry entry, History history, LocalDate asOf, Urgency urgency) {
    /** The entry on a day; empty if it had not been found yet. */
    static Optional<ReportLine> of(Entry entry, LocalDate asOf, int soonDays) {
        History history = entry.history().until(asOf);
        return history.events().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportLine(entry, history, asOf, Urgency.of(entry.due(), asOf, soonDays)));
    }

    /** Whether it was open. */
    public boolean isOpen() {
        return history.isOpen();
    }

    /** Whether it had been closed before. */
    public boolean isRelapsed() {
        return history.relapses() > 0;
    }

    /** Whether somebody has to look, because the last evaluation could not tell. */
    public boolean needsLook() {
        return isOpen() && entry.needsLook();
    }

    /** Days until the due day, negative if it is over; 0 without one. */
    public long daysLeft() {
        return entry.due().map(due -> ChronoUnit.DAYS.between(asOf, due)).orElse(0L);
    }

    /** The school; the county where it is about the whole of it. */
    public String whom() {
        String school = text("SCHOOL");
        return school.isEmpty() ? text("COUNTY") : school;
    }

    /** The due day as days are printed; empty if there is none. */
    public String due() {
        return entry.due().map(LocalDate::toString).orElse("");
    }

    /** What stands in a column, by its name. */
    public String text(String column) {
        return entry.text(LedgerColumn.valueOf(column));
    }
}
