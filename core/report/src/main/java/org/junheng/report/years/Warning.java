package org.junheng.report.years;

import org.junheng.input.Coded;

/**
 * Something that is met today and may not be met for long.
 *
 * @param kind why
 * @param series the number over the years
 * @param detail by how much it is met; or what comes out next year
 */
public record Warning(Kind kind, Series series, String detail) {
    /** Why something may not be met for long. */
    public enum Kind implements Coded {
        /** It would miss its limit in a year, if it went on as between the last two evaluations. */
        CROSSING("crossing"),
        /** It is near its limit. */
        NEAR("near");

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
            return YearsWords.text("warning." + code);
        }
    }
}
