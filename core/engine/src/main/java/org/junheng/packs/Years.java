package org.junheng.packs;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Years that follow each other, as rule files and tables write them: {@code 2018-2020} or {@code 2021}.
 *
 * @param first the first year
 * @param last the last year
 */
public record Years(int first, int last) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

    /** The years that a text means; empty if it is none. Whether they ascend is another matter. */
    public static Optional<Years> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        return Optional.of(new Years(first, matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2))));
    }

    /** Whether a year has not ended at the end of a day. */
    public static boolean isOpen(int year, LocalDate day) {
        return day.isBefore(LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** Every year, in order. */
    public List<Integer> all() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
