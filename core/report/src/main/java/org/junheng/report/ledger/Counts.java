package org.junheng.report.ledger;

import java.util.Collection;

/**
 * How many entries there are.
 *
 * @param late open, and the due day is over
 * @param soon open, and the due day comes soon
 * @param later open, with time left
 * @param undated open, without due day
 * @param relapsed of the open ones, those that had been closed before
 * @param look of the open ones, those of which the last evaluation could not tell whether they are mended
 * @param closed closed
 */
public record Counts(long late, long soon, long later, long undated, long relapsed, long look, long closed) {
    static Counts of(Collection<ReportLine> lines) {
        return new Counts(
                open(lines, Urgency.LATE),
                open(lines, Urgency.SOON),
                open(lines, Urgency.LATER),
                open(lines, Urgency.UNDATED),
                lines.stream()
                        .filter(each -> each.isOpen() && each.isRelapsed())
                        .count(),
                lines.stream().filter(ReportLine::needsLook).count(),
                lines.stream().filter(each -> !each.isOpen()).count());
    }

    private static long open(Collection<ReportLine> lines, Urgency urgency) {
        return lines.stream()
                .filter(each -> each.isOpen() && each.urgency() == urgency)
                .count();
    }

    /** How many are open. */
    public long open() {
        return late + soon + later + undated;
    }

    /** How many there are. */
    public long all() {
        return open() + closed;
    }
}
