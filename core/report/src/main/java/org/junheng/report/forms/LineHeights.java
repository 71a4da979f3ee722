package org.junheng.report.forms;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * How high the lines of a sheet are: enough for the longest of their texts, for not every program finds that out by itself, and
 * none does for merged cells.
 */
final class LineHeights {
    private static final double OF_TEXT = 14;
    private static final double OF_TITLE = 26;
    private static final double PADDING = 3;
    /** Quotes, strokes and signs too, which Chinese fonts draw as wide as a character. */
    private static final int FIRST_WIDE = 0x2010;

    private final List<Integer> widths;
    private final List<Merged> merged = new ArrayList<>();
    private int most;

    LineHeights(List<Integer> widths) {
        this.widths = widths;
    }

    /** A cell over several lines: how many lines of text each of them must hold for it. */
    private record Merged(int lastRow, int each) {}

    /** Begins a line. */
    void begin(int row) {
        merged.removeIf(each -> each.lastRow() < row);
        most = merged.stream().mapToInt(Merged::each).max().orElse(1);
    }

    /** Adds a cell of the line that has begun. */
    void add(Cell cell, int row, int column) {
        int needed = lines(cell, column);
        if (cell.down() > 1) {
            int each = (needed + cell.down() - 1) / cell.down();
            merged.add(new Merged(row + cell.down() - 1, each));
            needed = each;
        }
        most = Math.max(most, needed);
    }

    /** The height of the line, in points. */
    double height(Line.Kind kind) {
        return kind == Line.Kind.TITLE ? OF_TITLE : Math.min(Worksheet.MAX_ROW_HEIGHT, most * OF_TEXT + PADDING);
    }

    private int lines(Cell cell, int column) {
        if (!(cell.value() instanceof String text)) {
            return 1;
        }
        int width = widths.subList(column, Math.min(widths.size(), column + cell.across())).stream()
                .mapToInt(Integer::intValue)
                .sum();
        // a column is as wide as so many digits, which are a little wider than half a Chinese character
        return text.lines()
                .mapToInt(each -> (int) Math.max(1, -Math.floorDiv(-columns(each), Math.max(1, width * 21L / 20))))
                .sum();
    }

    /** How wide a text is; a Chinese character is as wide as two others. */
    private static long columns(String line) {
        return line.codePoints().mapToLong(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
