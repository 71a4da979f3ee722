package org.junheng.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Puts the results of formulas into a sheet. The library writes formulas without them; here a formula carries its result behind
 * a mark, and the mark becomes the element of the value. Only what stands inside an element of a formula is looked at, which no
 * text of a cell can be.
 */
final class FormulaResults {
    private static final char MARK = '\u27E6';
    private static final byte[] OPEN = "<f>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSE = "</f>".getBytes(StandardCharsets.US_ASCII);

    private FormulaResults() {}

    /** The formula with its result behind the mark. */
    static String expression(String expression, double result) {
        if (expression.chars().anyMatch(c -> c == '<' || c == '&' || c == MARK) || !Double.isFinite(result)) {
            throw new IllegalArgumentException("no formula that can carry its result: " + expression + " = " + result);
        }
        return expression + MARK + result;
    }

    /** Copies a sheet, with the results. */
    static void copy(InputStream sheet, OutputStream out) throws IOException {
        InputStream in = new BufferedInputStream(sheet);
        OutputStream copy = new BufferedOutputStream(out);
        int matched = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            copy.write(next);
            matched = next == OPEN[matched] ? matched + 1 : next == OPEN[0] ? 1 : 0;
            if (matched == OPEN.length) {
                copy.write(withResult(formula(in)));
                matched = 0;
            }
        }
        copy.flush();
    }

    /** Everything up to the end of the formula. */
    private static String formula(InputStream in) throws IOException {
        ByteArrayOutputStream formula = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < CLOSE.length) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("formula without an end");
            }
            formula.write(next);
            matched = next == CLOSE[matched] ? matched + 1 : next == CLOSE[0] ? 1 : 0;
        }
        String text = formula.toString(StandardCharsets.UTF_8);
        return text.substring(0, text.length() - CLOSE.length);
    }

    private static byte[] withResult(String formula) {
        int mark = formula.indexOf(MARK);
        String elements = mark < 0
                ? formula + "</f>"
                : formula.substring(0, mark) + "</f><v>" + formula.substring(mark + 1) + "</v>";
        return elements.getBytes(StandardCharsets.UTF_8);
    }
}
