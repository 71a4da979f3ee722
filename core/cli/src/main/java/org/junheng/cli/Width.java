package org.junheng.cli;

/**
 * How many columns of a terminal a text takes: ideographs and full-width forms two, others one. picocli counts for its own
 * help only: its public count reads markup such as {@code @|…|@}, which a file's text may contain.
 */
final class Width {
    /** First and last code points of the wide ranges (East Asian Width W and F), in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F900,
        0x1F9FF, 0x20000, 0x3FFFD
    };

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    static int of(int codePoint) {
        if (codePoint < WIDE[0]) {
            return isMark(codePoint) ? 0 : 1;
        }
        return isWide(codePoint) ? 2 : isMark(codePoint) ? 0 : 1;
    }

    static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** The text with enough blanks behind it. */
    static String left(String text, int columns) {
        return text + blanks(columns - of(text));
    }

    /** The text with enough blanks before it. */
    static String right(String text, int columns) {
        return blanks(columns - of(text)) + text;
    }

    static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** The text without characters that would steer a terminal; a name from a file may hold any. */
    static String harmless(String text) {
        boolean clean = text.codePoints().noneMatch(Width::steers);
        return clean
                ? text
                : text.codePoints()
                        .map(each -> steers(each) ? 0xFFFD : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean steers(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
