package org.junheng.packs;

import org.junheng.input.Coded;

/** How well the text of a document is known. */
public enum SourceStatus implements Coded {
    /** The text itself was at hand. */
    FULL_TEXT("full-text"),
    /** Two or more independent sources agree. */
    CONFIRMED("confirmed"),
    /** One source that is not the text. */
    SECONDARY("secondary"),
    /** General knowledge, or sources that disagree. */
    UNCONFIRMED("unconfirmed");

    private final String code;

    SourceStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
