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
    /** A day that cannot lie after the day of the evaluation. */
    PAST_DATE("past-date"),
    /** A level (等级) of a list from low to high, kept as its place in the list: Ⅲ is 3. */
    LEVEL("level"),
    /** One word of a list. */
    WORD("word"),
    /** A name or any other text that no rule judges. */
    TEXT("text"),
    /** No value: what people call a kind of records of a county or school. */
    RECORDS("records");

    private final String code;

    FactType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the value is a number, or kept as one. */
    public boolean isNumber() {
        return this == COUNT || this == AMOUNT || this == LEVEL;
    }
}
