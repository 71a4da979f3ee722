package org.junheng.packs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is in force, both days included; days as in Asia/Shanghai.
 *
 * @param from first day; null: always has been
 * @param until last day; null: no end is known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** Without beginning and end. */
    public static final Period ALWAYS = new Period(null, null);

    /** Whether a day lies in the period. */
    public boolean contains(LocalDate day) {
        return !isBefore(day) && !isOver(day);
    }

    /** Whether some day lies in both periods. */
    public boolean overlaps(Period other) {
        return (from == null || !other.isOver(from)) && (other.from == null || !isOver(other.from));
    }

    /** Whether the period has not begun on a day. */
    public boolean isBefore(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /** Whether the period has ended on a day. */
    public boolean isOver(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
