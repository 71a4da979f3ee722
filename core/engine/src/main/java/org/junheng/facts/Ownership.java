package org.junheng.facts;

import org.junheng.input.Coded;

/** Who owns a school (办别). */
public enum Ownership implements Coded {
    /** 公办. */
    PUBLIC("public"),
    /** 民办. */
    PRIVATE("private");

    private final String code;

    Ownership(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
