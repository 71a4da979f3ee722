package org.junheng.packs;

import org.junheng.input.Coded;

/** What a rule file judges; also its folder, and the order of evaluation. */
public enum Level implements Coded {
    /** Sections one by one. */
    SECTION("section"),
    /** What the findings about one section or school say together. */
    SCHOOL("school"),
    /** The county. */
    COUNTY("county"),
    /** What the findings about the county say together. */
    TOTAL("total"),
    /** The verdict on the county. */
    VERDICT("verdict");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
