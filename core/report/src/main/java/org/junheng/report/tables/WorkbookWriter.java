package org.junheng.report.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.report.SteadyWorkbook;

/** Writes tables as an Excel workbook that people fill in: headings that stay in sight, and cells that refuse what is wrong. */
final class WorkbookWriter {
    /** Colour of headings. */
    static final String PLAIN_HEAD = "DDEBF7";

    private static final String REQUIRED_HEAD = "FFE699";
    private static final String REQUIRED_MARK = "*";
    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";
    private static final int SEEN_DIGITS = 15;
    private static final double NARROW = 12;
    private static final double NAME = 22;
    private static final double WIDE = 44;
    /** The width of a Chinese character. */
    private static final double CHARACTER = 2.2;

    private static final double HALF = 0.5;
    private static final double HEAD_HEIGHT = 48;

    private final List<TableForm> forms;
    private final Map<TableForm, List<Map<String, Object>>> rows;
    private final Guide guide;
    private final Options options = new Options();

    WorkbookWriter(List<TableForm> forms, Map<TableForm, List<Map<String, Object>>> rows, Guide guide) {
        this.forms = forms;
        this.rows = rows;
        this.guide = guide;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SteadyWorkbook.write(this::fill, bytes);
        return bytes.toByteArray();
    }

    private void fill(Workbook workbook) {
        guide(workbook.newWorksheet(Guide.SHEET));
        for (TableForm form : forms) {
            Worksheet sheet = workbook.newWorksheet(form.name());
            List<Map<String, Object>> filled = rows.getOrDefault(form, List.of());
            if (form.kind() == TableForm.Kind.COUNTY) {
                county(sheet, form, filled.isEmpty() ? Map.of() : filled.get(0));
            } else {
                table(sheet, form, filled);
            }
        }
        options.writeTo(workbook);
    }

    /** Printed, a sheet is as wide as the page. */
    private static void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void guide(Worksheet sheet) {
        print(sheet);
        List<List<String>> lines = guide.lines();
        double[] widths = {14, 40, 14, 8, 60, 18, 34};
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        for (int row = 0; row < lines.size(); row++) {
            List<String> line = lines.get(row);
            for (int column = 0; column < line.size(); column++) {
                sheet.value(row, column, line.get(column));
            }
            if (line.equals(Guide.heading())) {
                sheet.range(row, 0, row, line.size() - 1)
                        .style()
                        .bold()
                        .fillColor(PLAIN_HEAD)
                        .set();
            }
        }
        sheet.style(0, 0).bold().fontSize(14).set();
    }

    private void county(Worksheet sheet, TableForm form, Map<String, Object> filled) {
        print(sheet);
        sheet.repeatRows(0);
        double[] widths = {48, 24, 14, 60};
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
            sheet.value(0, column, CountyColumns.HEAD.get(column).name());
        }
        sheet.range(0, 0, 0, widths.length - 1)
                .style()
                .bold()
                .fillColor(PLAIN_HEAD)
                .set();
        sheet.freezePane(1, 1);
        int row = 1;
        for (Column column : form.columns()) {
            sheet.value(row, 0, column.name() + mark(column));
            sheet.value(row, 2, column.unit());
            sheet.value(row, 3, ColumnHint.whole(column));
            CellRules.add(sheet.range(row, 1, row, 1), column, options);
            cell(new At(sheet, row, 1), column, filled);
            format(sheet.style(row, 1), column);
            if (column.isRequired()) {
                sheet.style(row, 0).bold().fillColor(REQUIRED_HEAD).set();
            }
            row++;
        }
    }

    private void table(Worksheet sheet, TableForm form, List<Map<String, Object>> filled) {
        print(sheet);
        sheet.repeatRows(0);
        int rowsWithRules = Math.max(CellRules.ROWS, filled.size());
        for (int index = 0; index < form.columns().size(); index++) {
            Column column = form.columns().get(index);
            String heading = column.heading() + mark(column);
            sheet.value(0, index, heading);
            sheet.comment(0, index, ColumnHint.whole(column));
            sheet.width(index, width(column, heading));
            sheet.style(0, index)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(column.isRequired() ? REQUIRED_HEAD : PLAIN_HEAD)
                    .set();
            CellRules.add(sheet.range(1, index, rowsWithRules, index), column, options);
            columnFormat(sheet, index, column);
            for (int row = 0; row < filled.size(); row++) {
                cell(new At(sheet, row + 1, index), column, filled.get(row));
            }
        }
        sheet.rowHeight(0, HEAD_HEIGHT);
        sheet.freezePane(form.columns().get(0).code().equals(Forms.SCHOOL) ? 2 : 1, 1);
    }

    /** Headings break into two or three lines rather than make a column as wide as they are. */
    private static double width(Column column, String heading) {
        int longest = column.choices().stream()
                .mapToInt(choice -> choice.word().length())
                .max()
                .orElse(0);
        boolean isName = column.kind() == Column.Kind.TEXT && column.choices().isEmpty();
        double least = Math.max(isName ? NAME : NARROW, longest * CHARACTER);
        return Math.min(WIDE, Math.max(least, heading.length() * CHARACTER * HALF));
    }

    private static String mark(Column column) {
        return column.isRequired() ? REQUIRED_MARK : "";
    }

    private static void columnFormat(Worksheet sheet, int index, Column column) {
        if (column.kind() == Column.Kind.DATE) {
            sheet.style(index).format(DAY).set();
        } else if (isText(column)) {
            sheet.style(index).format(TEXT).set();
        }
    }

    private static void format(org.dhatim.fastexcel.StyleSetter style, Column column) {
        if (column.kind() == Column.Kind.DATE) {
            style.format(DAY).set();
        } else if (isText(column)) {
            style.format(TEXT).set();
        }
    }

    /** Otherwise 0301 would become 301, and 1-2 a day. */
    private static boolean isText(Column column) {
        return column.kind() == Column.Kind.TEXT && column.choices().isEmpty();
    }

    /** Where a value is written. */
    private record At(Worksheet sheet, int row, int column) {}

    private static void cell(At at, Column column, Map<String, Object> row) {
        Object value = row.get(column.code());
        if (value == null) {
            return;
        }
        Object shown = DossierRows.shown(column, value);
        if (shown instanceof LocalDate day) {
            at.sheet().value(at.row(), at.column(), day);
            at.sheet().style(at.row(), at.column()).format(DAY).set();
        } else if (shown instanceof BigDecimal number && number.precision() > SEEN_DIGITS) {
            // more than a workbook's numbers can hold
            at.sheet().value(at.row(), at.column(), number.toPlainString());
        } else if (shown instanceof Number number) {
            at.sheet().value(at.row(), at.column(), number);
        } else {
            at.sheet().value(at.row(), at.column(), shown.toString());
            if (isText(column)) {
                at.sheet().style(at.row(), at.column()).format(TEXT).set();
            }
        }
    }
}
