package org.junheng.report.catalogue;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The catalogue as CSV: UTF-8 with a byte order mark, without which Excel garbles Chinese. */
final class CatalogueCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a spreadsheet takes for a formula, unless it is a number. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\t\r-].*");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private CatalogueCsv() {}

    static void write(List<Part> parts, View view, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        try {
            if (view.hasCriteria()) {
                write(Columns.criteria(parts), csv);
            }
            if (view.hasLaw()) {
                write(Columns.law(parts), csv);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    private static void write(Columns table, CsvWriter csv) {
        csv.writeRecord(table.headings());
        table.rows()
                .forEach(row ->
                        csv.writeRecord(row.stream().map(CatalogueCsv::harmless).toList()));
    }

    /** A cell that no spreadsheet computes. */
    private static String harmless(Object cell) {
        String text = cell.toString();
        boolean isFormula =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return isFormula ? "'" + text : text;
    }
}
