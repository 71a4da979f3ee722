package org.junheng.packs;

import org.junheng.input.Coded;

/** The level of the body that issued a document, from the highest to the lowest. */
public enum Issuer implements Coded {
    /** 国家. */
    NATIONAL("national"),
    /** 省. */
    PROVINCE("province"),
    /** 市. */
    CITY("city"),
    /** 县、区. */
    DISTRICT("district"),
    /** 学校. */
    SCHOOL("school");

    private final String code;

    Issuer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
