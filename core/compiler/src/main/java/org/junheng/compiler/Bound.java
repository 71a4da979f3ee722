package org.junheng.compiler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.findings.Comparator;
import org.junheng.packs.Criterion;
import org.junheng.packs.Word;

/**
 * The one number that a sentence holds figures against, such as {@code atLeast(4.2)}.
 *
 * @param comparator how figures are held against it
 * @param number the number
 * @param text the number as it stands in the file
 */
public record Bound(Comparator comparator, BigDecimal number, String text) {
    /** The words that say how a figure is held against a number, in rules and in scopes. */
    static final Map<String, Comparator> WORDS = words();

    private static final String DAY = "by";

    private static Map<String, Comparator> words() {
        Map<String, Comparator> words = new LinkedHashMap<>();
        words.put("atLeast", Comparator.AT_LEAST);
        words.put("moreThan", Comparator.MORE_THAN);
        words.put("atMost", Comparator.AT_MOST);
        words.put("lessThan", Comparator.LESS_THAN);
        words.put("exactly", Comparator.EXACTLY);
        return Collections.unmodifiableMap(words);
    }

    /** The bound of a criterion; empty if its sentence says something else. */
    public static Optional<Bound> of(Criterion criterion) {
        if (criterion.requirement().size() != 1) {
            return Optional.empty();
        }
        Word word = criterion.requirement().get(0);
        if (word.name().equals(DAY)) {
            return Optional.of(day(word.arguments().get(0)));
        }
        Comparator comparator = WORDS.get(word.name());
        return comparator == null
                ? Optional.empty()
                : PlainNumber.parse(word.arguments().get(0))
                        .map(number ->
                                new Bound(comparator, number, word.arguments().get(0)));
    }

    /** A day as the number of days before it: the earlier, the stricter. */
    private static Bound day(String day) {
        return new Bound(
                Comparator.AT_MOST, BigDecimal.valueOf(LocalDate.parse(day).toEpochDay()), day);
    }

    /** Whether it leaves room on one side; {@code exactly} leaves none. */
    public boolean hasDirection() {
        return comparator.isLowerBound() || comparator.isUpperBound();
    }

    /** Whether both leave room on the same side, or none. */
    public boolean hasDirectionOf(Bound other) {
        return comparator.isLowerBound() == other.comparator.isLowerBound()
                && comparator.isUpperBound() == other.comparator.isUpperBound();
    }

    /** Greater than 0 if it is harder to meet than another bound of its direction, less than 0 if it is easier. */
    public int strictness(Bound other) {
        int higher = number.compareTo(other.number);
        if (higher != 0) {
            return comparator.isUpperBound() ? -higher : higher;
        }
        return Boolean.compare(other.comparator.acceptsLimit(), comparator.acceptsLimit());
    }

    @Override
    public String toString() {
        String sign = switch (comparator) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> comparator.sign();
        };
        return sign + " " + text;
    }
}
