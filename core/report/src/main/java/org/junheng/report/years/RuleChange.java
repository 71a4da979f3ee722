package org.junheng.report.years;

import org.junheng.input.Coded;

/**
 * Something that is required otherwise than before.
 *
 * @param kind how
 * @param id the id of the pack or criterion
 * @param title its title
 * @param before the requirement or revision before; empty if there was none
 * @param after the requirement or revision now; empty if there is none
 */
public record RuleChange(Kind kind, String id, String title, String before, String after) {
    /** How rules change. */
    public enum Kind implements Coded {
        /** A document is applied that was not. */
        PACK_CAME("pack-came"),
        /** A document is applied no more. */
        PACK_WENT("pack-went"),
        /** A pack has another revision or other files. */
        PACK_CHANGED("pack-changed"),
        /** A criterion is in force that was not. */
        CRITERION_CAME("criterion-came"),
        /** A criterion is in force no more. */
        CRITERION_WENT("criterion-went"),
        /** A criterion has another limit. */
        LIMIT_CHANGED("limit-changed");

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
            return YearsWords.text("rule." + code);
        }
    }
}
