package org.junheng.compiler;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days by which words of a law want something done: 2021年12月31日, the last day of 2021年9月, of 2021年, of 2020-2021学年,
 * and of 9月 (of its 上旬, its 中旬) in each of the years that they name.
 *
 * @param days the days
 */
record LawDays(SortedSet<LocalDate> days) {
    private static final int LAST_MONTH = 12;
    private static final int LAST_MONTH_OF_SCHOOL_YEAR = 8;
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=\\s*(学?)年|[-–—―~至到、和]+\\s*(?:\\d{2}|\\d{4})\\s*(学?)年)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})月(?:(\\d{1,2})日|([上中])旬)?");

    /** Reads them. */
    static LawDays of(String law) {
        String text = LawReading.narrow(law);
        TreeSet<LocalDate> days = new TreeSet<>();
        YEAR.matcher(text).results().forEach(year -> {
            int number = Integer.parseInt(year.group(1));
            boolean ofSchools = "学".equals(year.group(2)) || "学".equals(year.group(3));
            last(number, ofSchools ? LAST_MONTH_OF_SCHOOL_YEAR : LAST_MONTH).ifPresent(days::add);
            MONTH.matcher(text).results().forEach(month -> day(number, month).ifPresent(days::add));
        });
        ISO.matcher(text)
                .results()
                .filter(day -> SafeText.isDay(day.group()))
                .forEach(day -> days.add(LocalDate.parse(day.group())));
        return new LawDays(days);
    }

    private static Optional<LocalDate> day(int year, MatchResult found) {
        int month = Integer.parseInt(found.group(1));
        String day = found.group(3) == null ? found.group(2) : found.group(3).equals("上") ? "10" : "20";
        if (day == null) {
            return last(year, month);
        }
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> last(int year, int month) {
        try {
            return Optional.of(YearMonth.of(year, month).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
