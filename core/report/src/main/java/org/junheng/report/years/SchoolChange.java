package org.junheng.report.years;

import org.junheng.input.Coded;

/**
 * A school that came, went or changed.
 *
 * @param kind how
 * @param code its code
 * @param name its name; of one that went, the last
 * @param detail what it was and is; of one that came or went, its students
 * @param notMet how many findings about it were not met: of one that went, before; of one that came, now; else 0
 */
public record SchoolChange(Kind kind, String code, String name, String detail, int notMet) {
    /** How a school changes. */
    public enum Kind implements Coded {
        /** It is new (新办). */
        OPENED("opened"),
        /** It is there no more (撤并). */
        CLOSED("closed"),
        /** Another name with the same code. */
        RENAMED("renamed"),
        /** Another kind, or other stages. */
        REFORMED("reformed");

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
            return YearsWords.text("school." + code);
        }
    }
}
