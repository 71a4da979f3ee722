package org.junheng.facts;

import org.junheng.input.Coded;

/** What kind of value a fact has. */
public enum FactType implements Coded {
    /** A whole number of persons, rooms, books. */
    COUNT("count"),
    /** A decimal. */
    AMOUNT("amount"),
    /** True or false. */
    FLAG("flag"),
    /** A day. */
    DATE("date"),
    /** One word of a list. */
    WORD("word"),
    /** A name or any other text that no rule judges. */
    TEXT("text");

    private final String code;

    FactType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the value is a number. */
    public boolean isNumber() {
        return this == COUNT || this == AMOUNT;
    }
}
