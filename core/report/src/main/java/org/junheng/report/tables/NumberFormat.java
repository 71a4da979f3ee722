package org.junheng.report.tables;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the format of a cell makes people see in a number: a day, a percentage, or the number itself. */
enum NumberFormat {
    /** The number itself. */
    PLAIN,
    /** A day. */
    DAY,
    /** A time of day, or a day and a time. */
    TIME,
    /** A hundred times the number, with a percent sign. */
    PERCENT;

    /** Of the formats that have only a number: days; those of the Chinese calendar end at 36 and 58. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56);
    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    private static final int FIRST_OWN = 164;

    /**
     * The format of a cell.
     *
     * @param id its number; null: none
     * @param code what it is, such as {@code yyyy-mm-dd}; null: only the number says it
     */
    static NumberFormat of(@Nullable Integer id, @Nullable String code) {
        if (id == null) {
            return PLAIN;
        }
        if (id < FIRST_OWN && (DAYS.contains(id) || TIMES.contains(id) || PERCENTAGES.contains(id))) {
            return DAYS.contains(id) ? DAY : TIMES.contains(id) ? TIME : PERCENT;
        }
        return code == null ? PLAIN : of(code);
    }

    private static NumberFormat of(String code) {
        // what is quoted, escaped or in brackets stands there for people; behind ; the format of other numbers begins
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "")
                .split(";", -1)[0]
                .toLowerCase(java.util.Locale.ROOT);
        if (bare.contains("%")) {
            return PERCENT;
        }
        if (bare.contains("general")) {
            return PLAIN;
        }
        if (bare.contains("h") || bare.contains("s")) {
            return TIME;
        }
        return bare.contains("y") || bare.contains("d") || bare.contains("m") ? DAY : PLAIN;
    }
}
