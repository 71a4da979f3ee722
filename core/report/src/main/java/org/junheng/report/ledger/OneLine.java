package org.junheng.report.ledger;

/** Text of the program on one line: an entry is one line of the file, so that versions of it can be compared. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
