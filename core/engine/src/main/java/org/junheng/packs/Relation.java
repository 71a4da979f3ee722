package org.junheng.packs;

import org.junheng.input.Coded;

/**
 * How a criterion stands to one of a pack above.
 *
 * @param kind how
 * @param criterion the other's id
 */
public record Relation(Kind kind, String criterion) {
    /** The ways in which a criterion can stand to another; the codes are the annotations of rule files. */
    public enum Kind implements Coded {
        /** It asks for the same, and takes the other's place. */
        EQUALS("equals"),
        /** It asks for more, and takes the other's place. */
        TIGHTENS("tightens"),
        /** It is an allowance (宽限) for some, which can only help. */
        RELAXES("relaxes"),
        /** It asks for less, or of fewer; the other remains as it is (低于国家要求). */
        WEAKER("weakerThan");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
