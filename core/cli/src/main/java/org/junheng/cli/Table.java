package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Rows of cells in columns as wide as their widest cell. */
final class Table {
    private static final String GAP = "  ";
    private static final int LEAST_FIRST = 20;
    private static final int HANGING = 2;

    private final String alignment;
    private final List<List<Cell>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param alignment one letter a column: l or r
     */
    Table(String alignment) {
        this.alignment = alignment;
    }

    void add(List<Cell> cells) {
        rows.add(cells);
    }

    /** Prints the rows; where a page is too narrow, the texts of the first column go over several lines. */
    void print(int indent, Page page) {
        int[] widths = widths();
        int others =
                IntStream.of(widths).skip(1).map(each -> each + GAP.length()).sum();
        widths[0] = Math.min(widths[0], Math.max(LEAST_FIRST, page.width() - indent - others));
        for (List<Cell> row : rows) {
            List<String> first = Paragraph.lines(row.get(0).text(), widths[0], HANGING);
            StringBuilder text = new StringBuilder(Width.left(first.get(0), widths[0]));
            for (int i = 1; i < row.size(); i++) {
                text.append(GAP).append(padded(row.get(i), i, widths[i]));
            }
            page.line(Width.blanks(indent) + text.toString().stripTrailing());
            first.stream().skip(1).forEach(rest -> page.line(Width.blanks(indent) + rest));
        }
    }

    private String padded(Cell cell, int column, int width) {
        String blanks = Width.blanks(width - Width.of(cell.text()));
        String text = cell.style().apply(cell.text());
        return alignment.charAt(column) == 'r' ? blanks + text : text + blanks;
    }

    private int[] widths() {
        int[] widths = new int[alignment.length()];
        for (List<Cell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i).text()));
            }
        }
        return widths;
    }

    /**
     * A cell.
     *
     * @param text its text
     * @param style what makes it stand out, without changing its width
     */
    record Cell(String text, UnaryOperator<String> style) {
        static Cell of(String text) {
            return new Cell(Width.harmless(text), UnaryOperator.identity());
        }
    }
}
