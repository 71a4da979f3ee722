package org.junheng.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts by the code that the dictionary gives them. A value is a {@link BigDecimal}, a {@link Boolean}, a {@link
 * LocalDate} or a {@link String}; a fact that is not here is missing, which is not the same as zero.
 */
public final class Facts {
    /** No facts. */
    public static final Facts NONE = new Facts(FactLayout.of(List.of()), new Object[0]);
    /** What {@link #thousandths} says of a value that is no number, or has too many digits. */
    public static final long NO_THOUSANDTHS = Long.MIN_VALUE;

    private static final int MOST_SCALE = 3;
    private static final int MOST_DIGITS_BEFORE_POINT = 13;
    private static final long[] POWERS = {1000, 100, 10, 1};

    private final FactLayout layout;
    private final Object[] values;
    private final long[] thousandths;

    private Facts(FactLayout layout, Object[] values) {
        this.layout = layout;
        this.values = values;
        this.thousandths = Arrays.stream(values).mapToLong(Facts::inThousandths).toArray();
    }

    /**
     * Copies facts.
     *
     * @throws IllegalArgumentException if a value has none of the four types
     */
    public static Facts of(Map<String, ?> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        FactLayout layout = FactLayout.of(values.keySet());
        Object[] inOrder = layout.codes().stream()
                .map(code -> checked(code, values.get(code)))
                .toArray();
        return new Facts(layout, inOrder);
    }

    private static Object checked(String code, @Nullable Object value) {
        if (value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof String) {
            return value;
        }
        throw new IllegalArgumentException(
                "fact " + code + " is " + value + ", but must be a BigDecimal, Boolean, LocalDate or String");
    }

    private static long inThousandths(Object value) {
        boolean fits = value instanceof BigDecimal number
                && number.scale() >= 0
                && number.scale() <= MOST_SCALE
                && number.precision() - number.scale() <= MOST_DIGITS_BEFORE_POINT;
        return fits && value instanceof BigDecimal number
                ? number.unscaledValue().longValueExact() * POWERS[number.scale()]
                : NO_THOUSANDTHS;
    }

    /** The value, whatever its type; null if missing. */
    public @Nullable Object get(String code) {
        int position = layout.position(code);
        return position < 0 ? null : values[position];
    }

    /** The number; empty if the fact is missing or no number. */
    public Optional<BigDecimal> number(String code) {
        return get(code) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Where the codes are; facts with the same codes mostly share one layout. */
    public FactLayout layout() {
        return layout;
    }

    /** The number at a position of the layout as a multiple of 0.001, or {@link #NO_THOUSANDTHS} if it is not one. */
    public long thousandths(int position) {
        return thousandths[position];
    }

    /** The value at a position of the layout, whatever its type. */
    public Object value(int position) {
        return values[position];
    }

    /** The codes that have a value, sorted. */
    public List<String> codes() {
        return layout.codes();
    }

    /** All facts, sorted by code, unmodifiable. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new TreeMap<>();
        for (int position = 0; position < values.length; position++) {
            map.put(layout.codes().get(position), values[position]);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts
                && facts.layout.codes().equals(layout.codes())
                && Arrays.equals(facts.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
