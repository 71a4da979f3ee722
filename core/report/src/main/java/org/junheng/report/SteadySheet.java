package org.junheng.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Copies the sheet of a workbook and mends what the library does to it: it writes merged cells in another order each time, and
 * formulas without their results. Here a formula carries its result behind a mark, and the mark becomes the element of the value.
 * Only what stands inside the two elements is looked at, which no text of a cell can be.
 */
final class SteadySheet {
    private static final char MARK = '\u27E6';
    private static final String FORMULA = "<f>";
    private static final String END_OF_FORMULA = "</f>";
    private static final String MERGED = "<mergeCells>";
    private static final String END_OF_MERGED = "</mergeCells>";
    private static final String BETWEEN_MERGED = "(?<=/>)";

    private final InputStream in;
    private final OutputStream out;

    private SteadySheet(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** A formula with its result behind the mark. */
    static String expression(String formula, double result) {
        if (formula.chars().anyMatch(c -> c == '<' || c == '&' || c == MARK) || !Double.isFinite(result)) {
            throw new IllegalArgumentException("no formula that can carry its result: " + formula + " = " + result);
        }
        return formula + MARK + result;
    }

    /** Copies a sheet; the output stays open. */
    static void copy(InputStream sheet, OutputStream out) throws IOException {
        OutputStream copy = new BufferedOutputStream(out);
        new SteadySheet(new BufferedInputStream(sheet), copy).copy();
        copy.flush();
    }

    private void copy() throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '<') {
                out.write(next);
                continue;
            }
            String tag = "<" + upTo(">");
            write(tag);
            if (tag.equals(FORMULA)) {
                write(withResult(upTo(END_OF_FORMULA)));
            } else if (tag.equals(MERGED)) {
                write(sorted(upTo(END_OF_MERGED)));
            }
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything up to a mark, and the mark. */
    private String upTo(String mark) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < mark.length()) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the sheet ends before " + mark);
            }
            text.write(next);
            matched = next == mark.charAt(matched) ? matched + 1 : next == mark.charAt(0) ? 1 : 0;
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static String withResult(String formula) {
        int mark = formula.indexOf(MARK);
        return mark < 0
                ? formula
                : formula.substring(0, mark)
                        + END_OF_FORMULA
                        + "<v>"
                        + formula.substring(mark + 1, formula.length() - END_OF_FORMULA.length())
                        + "</v>";
    }

    private static String sorted(String merged) {
        String cells = merged.substring(0, merged.length() - END_OF_MERGED.length());
        return Arrays.stream(cells.split(BETWEEN_MERGED, -1)).sorted().collect(Collectors.joining()) + END_OF_MERGED;
    }
}
