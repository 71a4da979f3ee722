package org.junheng.report.forms;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a sheet. Cells stand one behind the other; columns that a cell above still takes are passed over.
 *
 * @param kind what the line is for
 * @param cells its cells
 */
public record Line(Kind kind, List<Cell> cells) {
    /** Copies the list. */
    public Line {
        cells = List.copyOf(cells);
    }

    /** What lines are for. */
    public enum Kind {
        /** The name of the form, over the whole width. */
        TITLE,
        /** A remark, over the whole width. */
        NOTE,
        /** Headings. */
        HEAD,
        /** What the form is about. */
        BODY
    }

    static Line title(String text) {
        return new Line(Kind.TITLE, List.of(Cell.text(text).in(Look.TITLE)));
    }

    /** A remark. */
    public static Line note(String text) {
        return new Line(Kind.NOTE, List.of(Cell.text(text).in(Look.NOTE)));
    }

    /** Headings. */
    public static Line head(List<Cell> cells) {
        return new Line(Kind.HEAD, cells);
    }

    /** Headings of one column each. */
    public static Line heads(String... headings) {
        return head(Arrays.stream(headings).map(Cell::head).toList());
    }

    /** A line of the form. */
    public static Line body(List<Cell> cells) {
        return new Line(Kind.BODY, cells);
    }

    /** A line of the form. */
    public static Line body(Cell... cells) {
        return body(List.of(cells));
    }
}
