package org.junheng.findings;

import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/**
 * Whom or what a finding is about.
 *
 * @param type its kind
 * @param code the code of the county or school; of a class school/stage/grade/name, of a record school/kind/place from 1, of a
 *     year or another period county/year or school/period
 * @param name its name
 * @param stage the stage, where the finding is about one
 * @param item the indicator, where a criterion judges several of one county
 */
public record Subject(
        Type type,
        String code,
        String name,
        @Nullable Stage stage,
        @Nullable String item) {
    /** Kinds of subjects. */
    public enum Type implements Coded {
        /** A county. */
        COUNTY("county"),
        /** A school. */
        SCHOOL("school"),
        /** A section of a school. */
        SECTION("section"),
        /** A class. */
        CLASS("class"),
        /** A room. */
        ROOM("room"),
        /** Any other record. */
        RECORD("record"),
        /** A year or another period of a county or school. */
        SERIES("series");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
