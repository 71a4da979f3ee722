package org.junheng.report.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Outcome;

/**
 * A cell of a sheet, or several that are merged.
 *
 * @param value a {@link String}, a {@link BigDecimal} or a {@link Formula}; null: nothing
 * @param look how it looks
 * @param decimals digits after the point that a number is shown with
 * @param across how many columns it takes
 * @param down how many lines it takes
 */
public record Cell(@Nullable Object value, Look look, int decimals, int across, int down) {
    /** Nothing. */
    public static final Cell BLANK = new Cell(null, Look.TEXT, 0, 1, 1);

    private static Cell of(@Nullable Object value, Look look) {
        return new Cell(value, look, 0, 1, 1);
    }

    /** A text from the left. It is a text whatever it begins with. */
    public static Cell text(String text) {
        return of(text, Look.TEXT);
    }

    /** A short text in the middle. */
    public static Cell centred(String text) {
        return of(text, Look.CENTRED);
    }

    /** A heading. */
    public static Cell head(String text) {
        return of(text, Look.HEAD);
    }

    /** A number, shown with the decimals that it has. */
    public static Cell number(BigDecimal number) {
        return new Cell(number, Look.NUMBER, Math.max(0, number.scale()), 1, 1);
    }

    /** A whole number. */
    public static Cell number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A formula. */
    public static Cell formula(Formula formula, int decimals) {
        return new Cell(formula, Look.NUMBER, decimals, 1, 1);
    }

    /** A figure that nobody has given: never a zero. */
    public static Cell missing() {
        return of(FormWords.text("missing"), Look.MISSING);
    }

    /** Yes, no or still open, as the forms say it. */
    public static Cell outcome(Outcome outcome) {
        return of(FormWords.text("outcome." + outcome.name()), look(outcome));
    }

    private static Look look(Outcome outcome) {
        return switch (outcome) {
            case MET -> Look.MET;
            case NOT_MET -> Look.NOT_MET;
            case NOT_APPLICABLE -> Look.CENTRED;
            default -> Look.OPEN;
        };
    }

    /** The same over several columns. */
    public Cell across(int columns) {
        return new Cell(value, look, decimals, columns, down);
    }

    /** The same over several lines. */
    public Cell down(int lines) {
        return new Cell(value, look, decimals, across, lines);
    }

    /** The same number, shown with so many digits after the point. */
    public Cell showing(int digits) {
        return new Cell(value, look, digits, across, down);
    }

    /** The same with another text. */
    Cell with(String text) {
        return new Cell(text, look, decimals, across, down);
    }

    /** The same with another look. */
    public Cell in(Look other) {
        return new Cell(value, other, decimals, across, down);
    }
}
