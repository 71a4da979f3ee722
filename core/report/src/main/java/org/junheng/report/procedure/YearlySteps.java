package org.junheng.report.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The calendar years in which a yearly step is to be taken: from the one behind the step before it until the last one that is over
 * at the end of a day.
 *
 * @param due all of them
 * @param missing those without a record
 * @param failed those whose last record says that it was not passed
 */
record YearlySteps(List<Integer> due, List<Integer> missing, List<Integer> failed) {
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    YearlySteps {
        due = List.copyOf(due);
        missing = List.copyOf(missing);
        failed = List.copyOf(failed);
    }

    /** The years since a day until another, with what was done. */
    static YearlySteps of(LocalDate from, LocalDate asOf, List<Held> history) {
        int last = MonthDay.from(asOf).equals(LAST_DAY) ? asOf.getYear() : asOf.getYear() - 1;
        List<Integer> due =
                IntStream.rangeClosed(from.getYear() + 1, last).boxed().toList();
        return new YearlySteps(
                due,
                due.stream().filter(year -> of(year, history).isEmpty()).toList(),
                due.stream().filter(year -> isFailed(of(year, history))).toList());
    }

    private static List<Held> of(int year, List<Held> history) {
        return history.stream().filter(each -> each.year() == year).toList();
    }

    private static boolean isFailed(List<Held> ofYear) {
        return !ofYear.isEmpty() && ofYear.get(ofYear.size() - 1).isFailed();
    }
}
