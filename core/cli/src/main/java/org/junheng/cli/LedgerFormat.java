package org.junheng.cli;

import org.junheng.input.Coded;

/** How a report about a ledger is written. */
enum LedgerFormat implements Coded {
    /** For people at a terminal. */
    TEXT("text"),
    /** For a screen and for paper. */
    HTML("html"),
    /** For programs. */
    JSON("json");

    private final String code;

    LedgerFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The format that the name of a file says; text if it says none. */
    static LedgerFormat meantBy(String file) {
        for (LedgerFormat format : values()) {
            if (file.endsWith("." + format.code)) {
                return format;
            }
        }
        return TEXT;
    }
}
