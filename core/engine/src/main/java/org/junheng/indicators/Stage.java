package org.junheng.indicators;

import org.junheng.input.Coded;

/** School stage (学段). A combined school has one section for each of its stages. */
public enum Stage implements Coded {
    /** 小学. */
    PRIMARY("primary"),
    /** 初中. */
    JUNIOR("junior"),
    /** 高中; only for sharing out what a combined school owns, no national criterion judges it. */
    SENIOR("senior");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
