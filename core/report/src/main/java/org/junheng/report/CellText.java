package org.junheng.report;

/** Texts as a workbook can hold them. A text is never a formula, whatever it begins with: formulas are written in another way. */
public final class CellText {
    /** Excel takes no more in a cell. */
    private static final int MOST_CHARACTERS = 32_767;

    private CellText() {}

    /** The text without what no XML file can hold, and not longer than Excel reads. */
    public static String of(String text) {
        String printable = text.codePoints()
                .filter(CellText::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (printable.length() <= MOST_CHARACTERS) {
            return printable;
        }
        boolean isCut = Character.isHighSurrogate(printable.charAt(MOST_CHARACTERS - 1));
        return printable.substring(0, isCut ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }

    private static boolean isPrintable(int c) {
        return c == '\n'
                || (!Character.isISOControl(c)
                        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        && c != 0xFFFE
                        && c != 0xFFFF);
    }
}
