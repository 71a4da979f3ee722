package org.junheng.report.years;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed from one evaluation to the next.
 *
 * @param from the day of the earlier
 * @param to the day of the later
 * @param changes outcomes of whoever was there both times
 * @param schools schools that came, went or changed
 * @param rules what was required otherwise
 */
public record Interval(
        LocalDate from, LocalDate to, List<Change> changes, List<SchoolChange> schools, List<RuleChange> rules) {
    /** Copies the lists. */
    public Interval {
        changes = List.copyOf(changes);
        schools = List.copyOf(schools);
        rules = List.copyOf(rules);
    }

    /** The changes of one kind. */
    public List<Change> changes(Change.Kind kind) {
        return changes.stream().filter(each -> each.kind() == kind).toList();
    }
}
