package org.junheng.compiler;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** A CSV file with a fixed first line. */
final class CsvTable {
    /** What a table says of a number that has no unit, such as a coefficient: it is a multiple of one. */
    private static final String NO_UNIT = "1";

    private CsvTable() {}

    /** The unit that a row says; empty if it says none, or that there is none. */
    static String unit(CsvRow row) {
        String unit = row.cell("unit");
        return unit.equals(NO_UNIT) ? "" : unit;
    }

    /**
     * The rows below the first line.
     *
     * @param problems told if the first line is another one, if a row has too few or too many cells, or if a quote stays open
     */
    static List<CsvRow> read(String text, List<String> header, Problems problems) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = reader(text)) {
            boolean first = true;
            for (CsvRecord row : records) {
                if (first) {
                    first = false;
                    checkHeader(row, header, problems);
                } else if (row.getFieldCount() == header.size()) {
                    rows.add(new CsvRow(header, row, problems));
                } else {
                    problems.add(place(row), "", "csv.cells", row.getFieldCount(), header.size());
                }
            }
            if (first) {
                problems.add(new Place(1, 1), "", "csv.header", "", String.join(",", header));
            }
        } catch (CsvParseException e) {
            problems.add(lineOf(rows), "", "csv.malformed");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from memory", e);
        }
        return rows;
    }

    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                // the wrong number of cells is told here, with its line, and does not end the reading
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static void checkHeader(CsvRecord row, List<String> header, Problems problems) {
        if (!row.getFields().equals(header)) {
            problems.add(place(row), "", "csv.header", String.join(",", row.getFields()), String.join(",", header));
        }
    }

    private static Place place(CsvRecord row) {
        return new Place((int) row.getStartingLineNumber(), 1);
    }

    /** The exception knows its line only in words; the mistake stands below the last good row. */
    private static Place lineOf(List<CsvRow> rows) {
        int last = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line();
        return new Place(last + 1, 1);
    }
}
