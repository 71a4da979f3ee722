package org.junheng.report.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and spreadsheet programs write them: 2026-05-01, 2026/5/1, 2026.5.1, 2026年5月1日. */
final class DayText {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})([-/.\u5E74])(\\d{1,2})([-/.\u6708])(\\d{1,2})\u65E5?(?: 0{1,2}:00(?::00)?)?");

    private DayText() {}

    /** The day; empty if it is none. */
    static Optional<LocalDate> parse(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
