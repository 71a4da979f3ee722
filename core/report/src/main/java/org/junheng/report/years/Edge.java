package org.junheng.report.years;

import org.junheng.input.Coded;

/**
 * Something that a hair decides.
 *
 * @param kind how
 * @param series the number over the years
 */
public record Edge(Kind kind, Series series) {
    /** How near the edge is. */
    public enum Kind implements Coded {
        /** Exactly the limit. */
        EQUAL("equal"),
        /** Met by less than one unit of the last printed digit. */
        UNDER_A_UNIT("under-a-unit"),
        /** The printed number would be judged the other way. */
        ROUNDING("rounding");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** What people call it. */
        public String word() {
            return YearsWords.text("edge." + code);
        }
    }
}
