package org.junheng.compiler;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them. What Java reads in another way (045, 4.2f, 1e3) is none. */
final class PlainNumber {
    /** More would not survive as a double. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private PlainNumber() {}

    /** The number, if the text is a plain decimal of at most 15 digits without a sign. */
    static Optional<BigDecimal> parse(String text) {
        long digits = text.chars().filter(c -> c != '.').count();
        return digits <= MOST_DIGITS && DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
