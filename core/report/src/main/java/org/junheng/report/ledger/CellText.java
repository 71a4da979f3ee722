package org.junheng.report.ledger;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet program would take for a formula, with the apostrophe before them that makes them text, and back.
 * Whatever the text is, reading gives back what was written.
 */
final class CellText {
    private static final String APOSTROPHE = "'";
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]{1,15}(?:\\.[0-9]{1,15})?");

    private CellText() {}

    /** What is written into the file. */
    static String safe(String text) {
        return FORMULA.matcher(text).matches() && !NEGATIVE.matcher(text).matches() ? APOSTROPHE + text : text;
    }

    /** What is meant by what stands in the file. */
    static String plain(String cell) {
        return cell.startsWith(APOSTROPHE) && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
