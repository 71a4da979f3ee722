package org.junheng.report.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a ledger stood on a day: what is open, due and late, and how it came to that.
 *
 * @param asOf the day
 * @param soonDays how many days before the due day an entry is due soon
 * @param counties the counties, by name
 * @param total all entries
 * @param months what happened in every month in which anything did
 * @param days how many had been found and were open at the end of every day on which anything happened
 * @param byUnit by who is responsible; empty name: nobody is written
 * @param bySchool by school; of the whole county, by county
 * @param open the open entries, the most urgent first
 */
public record LedgerReport(
        LocalDate asOf,
        int soonDays,
        List<String> counties,
        Counts total,
        List<Month> months,
        List<Day> days,
        List<Group> byUnit,
        List<Group> bySchool,
        List<ReportLine> open) {
    /** How many days before its due day an entry is usually called due soon. */
    public static final int USUAL_SOON_DAYS = 30;

    /** Copies the lists. */
    public LedgerReport {
        counties = List.copyOf(counties);
        months = List.copyOf(months);
        days = List.copyOf(days);
        byUnit = List.copyOf(byUnit);
        bySchool = List.copyOf(bySchool);
        open = List.copyOf(open);
    }

    /**
     * A month.
     *
     * @param month the month
     * @param opened how many were opened
     * @param closed how many were closed
     * @param reopened how many were opened again
     * @param open how many were open at its end, or on the day of the report
     */
    public record Month(YearMonth month, long opened, long closed, long reopened, long open) {}

    /**
     * The end of a day.
     *
     * @param on the day
     * @param found how many had been found by then
     * @param open how many of them were open
     */
    public record Day(LocalDate on, long found, long open) {}

    /**
     * Entries that belong together.
     *
     * @param name whose they are; may be empty
     * @param counts how many there are
     */
    public record Group(String name, Counts counts) {}

    /** How a ledger stood on a day; what happened later is left out. */
    public static LedgerReport of(Ledger ledger, LocalDate asOf, int soonDays) {
        List<ReportLine> lines = ledger.entries().stream()
                .flatMap(each -> ReportLine.of(each, asOf, soonDays).stream())
                .toList();
        return new LedgerReport(
                asOf,
                soonDays,
                lines.stream()
                        .map(each -> each.entry().text(LedgerColumn.COUNTY))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList(),
                Counts.of(lines),
                months(lines),
                days(lines),
                groups(
                        lines,
                        each -> each.entry().text(LedgerColumn.UNIT_IN_CHARGE).strip()),
                groups(lines, ReportLine::whom),
                lines.stream()
                        .filter(ReportLine::isOpen)
                        .sorted(Comparator.comparing(ReportLine::urgency).thenComparing(ReportLine::due))
                        .toList());
    }

    private static List<Event> events(List<ReportLine> lines) {
        return lines.stream()
                .flatMap(each -> each.history().events().stream())
                .sorted(Comparator.comparing(Event::on))
                .toList();
    }

    private static List<Day> days(List<ReportLine> lines) {
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        long found = 0;
        long open = 0;
        for (Event event : events(lines)) {
            found += event.what() == Event.What.OPENED ? 1 : 0;
            open += event.what().opens() ? 1 : -1;
            days.put(event.on(), new Day(event.on(), found, open));
        }
        return new ArrayList<>(days.values());
    }

    private static List<Month> months(List<ReportLine> lines) {
        SortedMap<YearMonth, Month> months = new TreeMap<>();
        long open = 0;
        for (Event event : events(lines)) {
            YearMonth month = YearMonth.from(event.on());
            open += event.what().opens() ? 1 : -1;
            Month before = months.getOrDefault(month, new Month(month, 0, 0, 0, 0));
            boolean isFirst = event.what() == Event.What.OPENED;
            months.put(
                    month,
                    new Month(
                            month,
                            before.opened() + (isFirst ? 1 : 0),
                            before.closed() + (event.what().opens() ? 0 : 1),
                            before.reopened() + (event.what().opens() && !isFirst ? 1 : 0),
                            open));
        }
        return new ArrayList<>(months.values());
    }

    /** Whoever has most to do comes first; what nobody is responsible for, last. */
    private static List<Group> groups(List<ReportLine> lines, Function<ReportLine, String> name) {
        Map<String, List<ReportLine>> groups = new LinkedHashMap<>();
        lines.forEach(each -> groups.computeIfAbsent(name.apply(each), key -> new ArrayList<>())
                .add(each));
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey(), Counts.of(each.getValue())))
                .sorted(Comparator.comparing((Group each) -> each.name().isEmpty())
                        .thenComparing(each -> each.counts().late(), Comparator.reverseOrder())
                        .thenComparing(each -> each.counts().open(), Comparator.reverseOrder())
                        .thenComparing(Group::name))
                .toList();
    }
}
