package org.junheng.report.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.report.CellText;
import org.junheng.report.SteadyWorkbook;

/** The catalogue as a workbook: criteria, their figures, and the text of the law, one sheet each. */
final class CatalogueWorkbook {
    private static final String GREY = "E7EBEF";
    private static final double LINE_HEIGHT = 15;
    /** Lines end before they are full, where a word would not fit. */
    private static final double WIDENING = 1.1;

    private static final int FIRST_WIDE = 0x2E80;

    private CatalogueWorkbook() {}

    static void write(List<Part> parts, View view, OutputStream out) throws IOException {
        SteadyWorkbook.write(workbook -> fill(parts, view, workbook), out);
    }

    private static void fill(List<Part> parts, View view, Workbook workbook) throws IOException {
        if (view.hasCriteria()) {
            sheet(workbook, "criteria", Columns.criteria(parts), List.of());
            sheet(workbook, "inputs", Columns.inputs(parts), List.of());
        }
        if (view.hasLaw()) {
            sheet(workbook, "law", Columns.law(parts), counts(parts));
        }
    }

    private static List<String> counts(List<Part> parts) {
        return parts.stream()
                .map(each -> each.pack().id() + " " + String.join(CatalogueWords.text("semicolon"), each.counts()))
                .toList();
    }

    /** Lines of text, then a table below them whose heading stays in sight. */
    private static void sheet(Workbook workbook, String name, Columns table, List<String> lines) throws IOException {
        Worksheet sheet = workbook.newWorksheet(CatalogueWords.text("sheet." + name));
        for (int i = 0; i < table.widths().size(); i++) {
            sheet.width(i, table.widths().get(i));
        }
        int row = 0;
        for (String line : lines) {
            sheet.value(row++, 0, line);
        }
        int heading = row++;
        for (int i = 0; i < table.headings().size(); i++) {
            sheet.value(heading, i, table.headings().get(i));
        }
        int last = table.headings().size() - 1;
        sheet.range(heading, 0, heading, last)
                .style()
                .bold()
                .fillColor(GREY)
                .wrapText(true)
                .set();
        for (List<Object> cells : table.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                cell(sheet, row, i, cells.get(i));
            }
            sheet.rowHeight(row, height(cells, table.widths()));
            row++;
        }
        if (row > heading + 1) {
            sheet.range(heading + 1, 0, row - 1, last)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(GREY)
                    .set();
        }
        sheet.freezePane(table.headings().contains(CatalogueWords.text("column.id")) ? 2 : 0, heading + 1);
        sheet.setAutoFilter(heading, 0, Math.max(heading, row - 1), last);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.fitToWidth((short) 2);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(heading);
        sheet.finish();
    }

    /** High enough for the longest of its texts: not every program finds that out by itself. */
    private static double height(List<Object> cells, List<Integer> widths) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            int width = widths.get(i);
            int needed = cells.get(i)
                    .toString()
                    .lines()
                    .mapToInt(line -> 1 + (int) (WIDENING * columns(line) / width))
                    .sum();
            lines = Math.max(lines, needed);
        }
        return Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE_HEIGHT);
    }

    /** How wide a text is; a Chinese character is as wide as two others. */
    private static long columns(String line) {
        return line.codePoints().mapToLong(c -> c < FIRST_WIDE ? 1 : 2).sum();
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (!cell.toString().isEmpty()) {
            sheet.value(row, column, CellText.of(cell.toString()));
        }
    }
}
