package org.junheng.report.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The picture of how many entries were open over time, and how many had been found: where things stand on it, in its units. */
final class BurnDown {
    /** Its width. */
    static final int WIDTH = 760;
    /** Its height. */
    static final int HEIGHT = 280;

    private static final int LEFT = 46;
    private static final int RIGHT = 96;
    private static final int TOP = 18;
    private static final int BOTTOM = 34;
    private static final int MOST_MONTH_MARKS = 8;
    private static final int MOST_COUNT_MARKS = 5;
    private static final int MOST_LABELS = 16;
    private static final List<Integer> MONTH_STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    private final List<LedgerReport.Day> days;
    private final LocalDate first;
    private final LocalDate last;
    private final long step;
    private final long most;

    BurnDown(LedgerReport report) {
        days = report.days();
        first = days.isEmpty() ? report.asOf() : days.get(0).on();
        last = report.asOf();
        long highest = days.stream().mapToLong(LedgerReport.Day::found).max().orElse(1);
        step = step(highest);
        most = (highest + step - 1) / step * step;
    }

    /**
     * A mark beside an axis.
     *
     * @param at where
     * @param text what stands there
     */
    public record Mark(long at, String text) {}

    /**
     * A day on the picture.
     *
     * @param x where, from the left
     * @param y where, from the top
     * @param text how many were open
     * @param day which day
     */
    public record Point(long x, long y, String text, String day) {}

    private static long step(long highest) {
        long power = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (highest <= factor * power * MOST_COUNT_MARKS) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    private long x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return LEFT + Math.round((WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, day) / (double) all);
    }

    private long y(long count) {
        return HEIGHT - BOTTOM - Math.round((HEIGHT - TOP - BOTTOM) * count / (double) most);
    }

    /** Where the picture's frame begins and ends. */
    public List<Long> frame() {
        return List.of((long) LEFT, (long) TOP, (long) WIDTH - RIGHT, (long) HEIGHT - BOTTOM);
    }

    /** The steps of the open ones. */
    public String openSteps() {
        return steps(days.stream().map(LedgerReport.Day::open).toList());
    }

    /** The steps of the found ones. */
    public String foundSteps() {
        return steps(days.stream().map(LedgerReport.Day::found).toList());
    }

    private String steps(List<Long> counts) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1).on() : last;
            points.add(x(days.get(i).on()) + "," + y(counts.get(i)));
            points.add(x(until) + "," + y(counts.get(i)));
        }
        return points.stream().collect(Collectors.joining(" "));
    }

    /** The days on which anything happened; none where they would lie on each other. The last day's text stands beside its end. */
    public List<Point> points() {
        if (days.size() > MOST_LABELS) {
            return List.of();
        }
        return days.stream()
                .map(each -> new Point(
                        x(each.on()),
                        y(each.open()),
                        each.on().equals(last) ? "" : Long.toString(each.open()),
                        each.on().toString()))
                .toList();
    }

    /** Where the open ones end. */
    public Mark openEnd() {
        return end(days.isEmpty() ? 0 : days.get(days.size() - 1).open());
    }

    /** Where the found ones end, far enough from the others to be read. */
    public Mark foundEnd() {
        Mark found = end(days.isEmpty() ? 0 : days.get(days.size() - 1).found());
        return new Mark(Math.min(found.at(), openEnd().at() - 18), found.text());
    }

    private Mark end(long count) {
        return new Mark(y(count), Long.toString(count));
    }

    /** The marks of the counts. */
    public List<Mark> countMarks() {
        List<Mark> marks = new ArrayList<>();
        for (long count = 0; count <= most; count += step) {
            marks.add(new Mark(y(count), Long.toString(count)));
        }
        return marks;
    }

    /** The marks of the months. */
    public List<Mark> monthMarks() {
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
        int each = MONTH_STEPS.stream()
                .filter(candidate -> months / candidate <= MOST_MONTH_MARKS)
                .findFirst()
                .orElse(MONTH_STEPS.get(MONTH_STEPS.size() - 1));
        List<Mark> marks = new ArrayList<>();
        for (LocalDate day = first.withDayOfMonth(1); !day.isAfter(last); day = day.plusMonths(1)) {
            boolean isMarked = (day.getYear() * 12L + day.getMonthValue() - 1) % each == 0;
            if (isMarked && !day.isBefore(first)) {
                marks.add(new Mark(x(day), day.toString().substring(0, 7)));
            }
        }
        return marks;
    }
}
