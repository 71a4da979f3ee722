package org.junheng.report.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** A CSV file of a stranger. */
final class CsvFile {
    /** The ending of its name. */
    static final String SUFFIX = ".csv";

    private final Path file;
    private final Problems problems;
    private final Spots spots;

    CsvFile(Path file, Problems problems, Spots spots) {
        this.file = file;
        this.problems = problems;
        this.spots = spots;
    }

    /** The table; empty if it cannot be read, and then a problem has been told. */
    Optional<Grid> grid(long mostBytes) throws IOException {
        Grid empty = new Grid(file.toString(), "", name(), List.of());
        Place place = spots.of(empty);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, mostBytes + 1));
        }
        if (bytes.length > mostBytes) {
            problems.add(place, "", "file.large", Files.size(file), mostBytes);
            return Optional.empty();
        }
        Optional<String> text = OfficeText.of(bytes);
        if (text.isEmpty()) {
            problems.add(place, "", "file.encoding");
            return Optional.empty();
        }
        return separated(text.get(), place).map(rows -> new Grid(file.toString(), "", name(), rows));
    }

    private String name() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private Optional<List<Grid.Row>> separated(String text, Place place) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = csv.stream().toList();
            if (!records.isEmpty() && hasOtherSeparator(records.get(0))) {
                problems.add(place, "", "csv.separator");
                return Optional.empty();
            }
            return Optional.of(rows(records));
        } catch (CsvParseException e) {
            problems.add(place, "", "csv.broken");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading a text in memory", e);
        }
        return Optional.empty();
    }

    private static boolean hasOtherSeparator(CsvRecord head) {
        return head.getFieldCount() == 1 && head.getField(0).matches("(?s).*[;\t\uFF0C\uFF1B|].*");
    }

    /** A row with fewer or more cells than the headings has a comma too few or too many, and its figures may have moved. */
    private List<Grid.Row> rows(List<CsvRecord> records) {
        List<Grid.Row> rows = new ArrayList<>();
        int number = 0;
        int width = records.isEmpty() ? 0 : records.get(0).getFieldCount();
        Grid grid = new Grid(file.toString(), "", name(), List.of());
        for (CsvRecord each : records) {
            number++;
            Grid.Row row = new Grid.Row(number, cells(each));
            if (each.getFieldCount() != width && !row.cells().isEmpty()) {
                problems.add(spots.of(grid, row), "", "csv.width", each.getFieldCount(), width);
            } else if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Grid.Cell> cells(CsvRecord csv) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int column = 0; column < csv.getFieldCount(); column++) {
            String text = csv.getField(column).strip();
            if (!text.isEmpty()) {
                cells.add(Grid.Cell.of(column, Grid.Content.TEXT, text));
            }
        }
        return cells;
    }
}
