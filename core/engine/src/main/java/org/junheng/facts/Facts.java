package org.junheng.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts by the code that the dictionary gives them. A value is a {@link BigDecimal}, a {@link Boolean}, a {@link
 * LocalDate} or a {@link String}; a fact that is not here is missing, which is not the same as zero.
 */
public final class Facts {
    /** No facts. */
    public static final Facts NONE = new Facts(Map.of());

    private final Map<String, Object> values;

    private Facts(Map<String, Object> values) {
        this.values = values;
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
        Map<String, Object> copy = new TreeMap<>();
        values.forEach((code, value) -> copy.put(code, checked(code, value)));
        return new Facts(Collections.unmodifiableMap(copy));
    }

    private static Object checked(String code, Object value) {
        if (value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof String) {
            return value;
        }
        throw new IllegalArgumentException("fact " + code + " is a "
                + value.getClass().getName() + ", but must be a BigDecimal, Boolean, LocalDate or String");
    }

    /** The value, whatever its type; null if missing. */
    public @Nullable Object get(String code) {
        return values.get(code);
    }

    /** The number; empty if the fact is missing or no number. */
    public Optional<BigDecimal> number(String code) {
        return values.get(code) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** The codes that have a value, sorted. */
    public Set<String> codes() {
        return values.keySet();
    }

    /** All facts, sorted by code, unmodifiable. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
