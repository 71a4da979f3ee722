package org.junheng.report.forms;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.report.CellText;
import org.junheng.report.SteadyWorkbook;

/** Writes one sheet, a few hundred lines at a time. */
final class SheetWriter {
    private static final int LINES_AT_A_TIME = 500;
    private static final int SEEN_DIGITS = 15;
    private static final int TITLE_SIZE = 14;
    private static final int MARGIN_SIZE = 9;
    private static final int LONGEST_OF_TEXT_FORMAT = 255;
    /** In per cent: whole indicators of three columns on each of two pages, whatever font there is. */
    private static final int WIDE_SCALE = 58;

    private static final String GRID = "A6A6A6";

    private final Sheet sheet;
    private final Worksheet out;
    private final int columns;
    private final int[] takenUntil;
    private final LineHeights heights;
    private int row;
    private int firstHead = -1;
    private int lastHead = -1;
    private int lastBody = -1;

    SheetWriter(Sheet sheet, Workbook workbook) {
        this.sheet = sheet;
        this.out = workbook.newWorksheet(sheet.name());
        this.columns = sheet.layout().widths().size();
        this.takenUntil = new int[columns];
        this.heights = new LineHeights(sheet.layout().widths());
    }

    void write() throws IOException {
        page();
        int flushed = 0;
        for (Line line : sheet.lines()) {
            line(line);
            row++;
            if (row - flushed >= LINES_AT_A_TIME && !isTaken()) {
                keepHeadings();
                out.flush();
                flushed = row;
            }
        }
        keepHeadings();
        out.finish();
    }

    private void page() {
        for (int column = 0; column < columns; column++) {
            out.width(column, sheet.layout().widths().get(column));
        }
        out.pageOrientation("landscape");
        out.paperSize(PaperSize.A4_PAPER);
        if (sheet.layout().pagesAcross() > 1) {
            out.pageScale(WIDE_SCALE);
        } else {
            out.setFitToPage(true);
            out.fitToWidth((short) 1);
            out.fitToHeight((short) 0);
        }
        out.footer(FormWords.text("page"), Position.CENTER, FormWords.text("font"), MARGIN_SIZE);
        out.header(CellText.of(sheet.name()), Position.RIGHT, FormWords.text("font"), MARGIN_SIZE);
    }

    /** Whether a cell above reaches below this line. */
    private boolean isTaken() {
        for (int until : takenUntil) {
            if (until > row) {
                return true;
            }
        }
        return false;
    }

    private void keepHeadings() {
        Layout layout = sheet.layout();
        if (firstHead < 0 || layout.use() == Layout.Use.PAGE) {
            return;
        }
        out.freezePane(layout.frozen(), lastHead + 1);
        out.repeatRows(firstHead, lastHead);
        if (layout.pagesAcross() > 1) {
            out.repeatCols(0, layout.frozen() - 1);
        }
        if (layout.use() == Layout.Use.LIST && lastBody > lastHead) {
            out.setAutoFilter(lastHead, 0, lastBody, columns - 1);
        }
    }

    private void line(Line line) {
        heights.begin(row);
        switch (line.kind()) {
            case HEAD -> {
                firstHead = firstHead < 0 ? row : firstHead;
                lastHead = row;
                cells(line.cells());
            }
            case BODY -> {
                lastBody = row;
                cells(line.cells());
            }
            default ->
                cells(List.of(
                        line.cells().get(0).across(columns / sheet.layout().pagesAcross())));
        }
        out.rowHeight(row, heights.height(line.kind()));
    }

    private void cells(List<Cell> cells) {
        int column = 0;
        for (Cell cell : cells) {
            while (takenUntil[column] > row) {
                column++;
            }
            cell(cell, column);
            column += cell.across();
        }
    }

    private void cell(Cell cell, int column) {
        int right = column + cell.across() - 1;
        int bottom = row + cell.down() - 1;
        for (int each = column; each <= right; each++) {
            takenUntil[each] = bottom + 1;
        }
        heights.add(cell, row, column);
        value(cell, column);
        StyleSetter style = out.range(row, column, bottom, right).style();
        look(style, cell);
        if (cell.across() > 1 || cell.down() > 1) {
            style.merge();
        }
        style.set();
    }

    private void value(Cell cell, int column) {
        Object value = cell.value();
        if (value instanceof Formula formula) {
            out.formula(row, column, SteadyWorkbook.withResult(formula.expression(), formula.result()));
        } else if (value instanceof BigDecimal number && number.precision() <= SEEN_DIGITS) {
            out.value(row, column, number);
        } else if (value instanceof BigDecimal number) {
            // more than a workbook's numbers can hold
            out.value(row, column, number.toPlainString());
        } else if (value != null && !value.toString().isEmpty()) {
            out.value(row, column, CellText.of(value.toString()));
        }
    }

    private static void look(StyleSetter style, Cell cell) {
        style.wrapText(true).verticalAlignment("center");
        if (cell.look() != Look.TITLE && cell.look() != Look.NOTE) {
            style.borderStyle(BorderStyle.THIN).borderColor(GRID);
        }
        switch (cell.look()) {
            case TITLE -> style.bold().fontSize(TITLE_SIZE).horizontalAlignment("center");
            case NOTE, TEXT -> style.horizontalAlignment("left");
            case HEAD -> style.bold().fillColor("DDEBF7").horizontalAlignment("center");
            case GROUP -> style.bold().fillColor("F2F2F2").horizontalAlignment("left");
            case CENTRED -> style.horizontalAlignment("center");
            case MET -> style.fillColor("E2F0D9").horizontalAlignment("center");
            case NOT_MET -> style.fillColor("F8CBAD").bold().horizontalAlignment("center");
            case OPEN -> style.fillColor("FFF2CC").horizontalAlignment("center");
            case MISSING -> style.fillColor("E7E6E6").italic().horizontalAlignment("center");
            case NUMBER -> style.horizontalAlignment("right");
        }
        if (cell.value() instanceof BigDecimal || cell.value() instanceof Formula) {
            style.format(cell.decimals() == 0 ? "0" : "0." + "0".repeat(cell.decimals()));
            if (cell.look() != Look.CENTRED) {
                style.horizontalAlignment("right");
            }
        } else if (cell.look() == Look.TEXT && isShort(cell)) {
            // who edits it gets a text again, not a number or a formula
            style.format("@");
        }
    }

    /** Excel shows nothing but crosses for long texts in cells of the format of texts. */
    private static boolean isShort(Cell cell) {
        return cell.value() instanceof String text && text.length() <= LONGEST_OF_TEXT_FORMAT;
    }
}
