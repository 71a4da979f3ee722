package org.junheng.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years, months or days that a text names, from the first day of the first to the last day of the last.
 *
 * @param first the first day
 * @param last the last day
 */
record StatedPeriod(LocalDate first, LocalDate last) {
    private static final Pattern DAYS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:-(0[1-9]|1[0-2])(?!\\d)(?:-(\\d\\d)(?!\\d))?)?");
    private static final String REMARKS = "\\([^)]*\\)";

    /** What a text names outside its remarks in brackets: {@code by 2018-12}, {@code 2016-2020}, {@code 2025-01 to 2025-02}. */
    static Optional<StatedPeriod> in(String text) {
        Matcher matcher = DAYS.matcher(text.replaceAll(REMARKS, ""));
        LocalDate first = null;
        LocalDate last = null;
        while (matcher.find()) {
            first = first == null ? firstDay(matcher.toMatchResult()) : first;
            last = lastDay(matcher.toMatchResult());
        }
        return first == null || last == null ? Optional.empty() : Optional.of(new StatedPeriod(first, last));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean contains(StatedPeriod other) {
        return contains(other.first) && contains(other.last);
    }

    private static LocalDate firstDay(MatchResult found) {
        return found.group(3) == null ? month(found, 1).atDay(1) : LocalDate.parse(found.group());
    }

    private static LocalDate lastDay(MatchResult found) {
        return found.group(3) == null ? month(found, 12).atEndOfMonth() : LocalDate.parse(found.group());
    }

    private static YearMonth month(MatchResult found, int otherwise) {
        int year = Integer.parseInt(found.group(1));
        return YearMonth.of(year, found.group(2) == null ? otherwise : Integer.parseInt(found.group(2)));
    }
}
