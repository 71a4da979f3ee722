package org.junheng.facts;

import org.junheng.input.Coded;

/** Where a school lies (城乡类型). */
public enum SchoolLocale implements Coded {
    /** 城区. */
    URBAN("urban"),
    /** 镇区. */
    TOWN("town"),
    /** 乡村. */
    RURAL("rural");

    private final String code;

    SchoolLocale(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
