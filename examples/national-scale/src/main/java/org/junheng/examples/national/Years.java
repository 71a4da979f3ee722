package org.junheng.examples.national;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years of the dossiers that are evaluated.
 *
 * @param list the years; empty: all there are
 */
record Years(List<Integer> list) {
    private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    /** Copies the list. */
    Years {
        list = List.copyOf(list);
    }

    /**
     * Reads years and spans of years, such as {@code 2019,2021-2023}; of an empty text, all years.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Years of(String text) {
        return text.isEmpty()
                ? new Years(List.of())
                : new Years(
                        Arrays.stream(text.split(",", -1)).flatMap(Years::span).toList());
    }

    private static Stream<Integer> span(String text) {
        var span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new IllegalArgumentException("years are written as 2019,2021-2023, not " + text);
        }
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        if (last < first) {
            throw new IllegalArgumentException("the years " + text + " end before they begin");
        }
        return IntStream.rangeClosed(first, last).boxed();
    }

    boolean all() {
        return list.isEmpty();
    }
}
