package org.junheng.report.tables;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook: a number by its digits, a day by the format of its cell. */
final class SheetReader {
    /** Day 0 of a workbook, but for days before March 1900, which it counts wrongly. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** The same where days are counted from 1904. */
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** What stands in a cell whose formula went wrong. */
    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)");

    private static final int FIRST_SURE_DAY = 61;
    private static final int LAST_DAY = 200_000;

    private final boolean from1904;

    SheetReader(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The rows that are not blank. */
    List<Grid.Row> rows(Sheet sheet) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        try (var stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                List<Grid.Cell> cells = new ArrayList<>();
                for (Cell cell : row) {
                    if (cell != null && !isBlank(cell)) {
                        cells.add(cell(cell));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new Grid.Row(row.getRowNum(), List.copyOf(cells)));
                }
            }
        }
        return rows;
    }

    private static boolean isBlank(Cell cell) {
        // a formula without a result is not blank
        String raw = cell.getRawValue();
        return cell.getType() != CellType.FORMULA && (raw == null || raw.isBlank());
    }

    private Grid.Cell cell(Cell cell) {
        int column = cell.getColumnIndex();
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        @Nullable Object value = cell.getValue();
        if (cell.getType() == CellType.FORMULA && raw.isEmpty()) {
            return Grid.Cell.unusable(column, "cell.formula", "=" + cell.getFormula());
        }
        if (cell.getType() == CellType.ERROR || ERROR.matcher(raw).matches()) {
            return Grid.Cell.unusable(column, "cell.error", raw);
        }
        if (value instanceof BigDecimal) {
            return number(cell, raw);
        }
        if (value instanceof Boolean flag) {
            return Grid.Cell.of(column, Grid.Content.FLAG, flag.toString());
        }
        String text = (value instanceof String string ? string : raw).strip();
        return Grid.Cell.of(column, Grid.Content.TEXT, text);
    }

    private Grid.Cell number(Cell cell, String raw) {
        int column = cell.getColumnIndex();
        return switch (NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString())) {
            case PLAIN ->
                ExactNumber.seen(raw)
                        .map(number -> Grid.Cell.of(column, Grid.Content.NUMBER, number))
                        .orElseGet(() -> Grid.Cell.unusable(column, "cell.digits", raw));
            case PERCENT -> Grid.Cell.unusable(column, "cell.percent", percent(raw));
            case DAY -> day(column, raw);
            case TIME -> Grid.Cell.unusable(column, "cell.time", raw);
        };
    }

    private static String percent(String raw) {
        return ExactNumber.seen(raw)
                .map(number -> new BigDecimal(number).movePointRight(2).stripTrailingZeros())
                .map(number -> number.toPlainString() + "%")
                .orElse(raw);
    }

    private Grid.Cell day(int column, String raw) {
        BigDecimal days = new BigDecimal(raw);
        boolean isDay = days.stripTrailingZeros().scale() <= 0
                && days.compareTo(BigDecimal.valueOf(from1904 ? 0 : FIRST_SURE_DAY)) >= 0
                && days.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (!isDay) {
            return Grid.Cell.unusable(column, "cell.time", raw);
        }
        LocalDate day = (from1904 ? EPOCH_1904 : EPOCH).plusDays(days.longValue());
        return Grid.Cell.of(column, Grid.Content.DATE, day.toString());
    }
}
