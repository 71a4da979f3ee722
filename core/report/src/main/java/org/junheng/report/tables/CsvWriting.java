package org.junheng.report.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes tables as CSV: UTF-8 with a byte order mark, without which Excel takes it for something else. */
final class CsvWriting {
    private CsvWriting() {}

    /** A table with its rows. */
    static byte[] of(TableForm form, List<Map<String, Object>> rows) {
        List<List<String>> lines = new ArrayList<>();
        if (form.kind() == TableForm.Kind.COUNTY) {
            lines.add(CountyColumns.HEAD.stream().map(Column::name).toList());
            Map<String, Object> row = rows.isEmpty() ? Map.of() : rows.get(0);
            form.columns()
                    .forEach(column -> lines.add(
                            List.of(column.name(), cell(column, row), column.unit(), ColumnHint.whole(column))));
        } else {
            lines.add(form.columns().stream().map(Column::heading).toList());
            rows.forEach(row -> lines.add(
                    form.columns().stream().map(column -> cell(column, row)).toList()));
        }
        return of(lines);
    }

    /** Lines of cells. */
    static byte[] of(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        text.append(OfficeText.BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a text in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Column column, Map<String, Object> row) {
        Object value = row.get(column.code());
        if (value == null) {
            return "";
        }
        Object shown = DossierRows.shown(column, value);
        return shown instanceof BigDecimal number ? number.toPlainString() : shown.toString();
    }
}
