package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Finds out what the cells of a table mean, by its headings. */
final class GridReader {
    private final Spots spots;
    private final Problems problems;
    private final CellValues values;

    GridReader(Spots spots, Problems problems) {
        this.spots = spots;
        this.problems = problems;
        this.values = new CellValues(problems);
    }

    Filled read(TableForm form, Grid grid) {
        return new Filled(
                form,
                form.kind() == TableForm.Kind.COUNTY ? List.of(new CountyReading(form, grid).row()) : rows(form, grid));
    }

    private List<Filled.Row> rows(TableForm form, Grid grid) {
        if (grid.rows().isEmpty()) {
            return List.of();
        }
        Map<Integer, Column> columns = columns(form, grid);
        List<Filled.Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows().subList(1, grid.rows().size())) {
            Place place = spots.of(grid, row);
            Filled.Row filled = new Filled.Row(row.number(), place, values(columns, grid, row));
            columns.forEach((index, column) -> {
                boolean isBlank = row.cells().stream().noneMatch(cell -> cell.column() == index);
                if (column.isRequired() && isBlank) {
                    problems.add(spots.of(grid, row, index, column.heading()), "", "cell.absent", column.name());
                }
            });
            rows.add(filled);
        }
        return rows;
    }

    /** The columns by their place; a heading that nobody knows has none. */
    private Map<Integer, Column> columns(TableForm form, Grid grid) {
        Headings<Column> headings = Headings.of(form);
        Map<Integer, Column> columns = new LinkedHashMap<>();
        Grid.Row head = grid.rows().get(0);
        for (Grid.Cell cell : head.cells()) {
            Optional<Column> column = headings.find(cell.text());
            Place place = spots.of(grid, head, cell.column(), cell.shown());
            if (column.isEmpty()) {
                unknown("column.unknown", cell.shown(), headings, place);
            } else if (columns.containsValue(column.get())) {
                problems.add(place, "", "column.twice", column.get().heading());
            } else {
                columns.put(cell.column(), column.get());
            }
        }
        form.columns().stream()
                .filter(column -> column.isRequired() && !columns.containsValue(column))
                .forEach(column -> problems.add(spots.of(grid), "", "column.absent", column.heading()));
        return columns;
    }

    private Map<String, Tree> values(Map<Integer, Column> columns, Grid grid, Grid.Row row) {
        Map<String, Tree> found = new LinkedHashMap<>();
        Grid.Row head = grid.rows().get(0);
        for (Grid.Cell cell : row.cells()) {
            Column column = columns.get(cell.column());
            if (column != null) {
                Place place = spots.of(grid, row, cell.column(), column.heading());
                values.value(column, cell, place).ifPresent(value -> found.put(column.code(), value));
            } else if (head.cells().stream().noneMatch(each -> each.column() == cell.column())) {
                problems.add(spots.of(grid, row, cell.column(), ""), "", "cell.headless", cell.shown());
            }
        }
        return found;
    }

    private void unknown(String key, String written, Headings<?> headings, Place place) {
        problems.add(place, "", key, written, headings.near(written));
    }

    /** The county's table, whose rows are what are columns elsewhere. */
    private final class CountyReading {
        private final TableForm form;
        private final Grid grid;
        private final Headings<Column> items;
        private final Map<String, Tree> found = new LinkedHashMap<>();
        private final List<Column> given = new ArrayList<>();

        CountyReading(TableForm form, Grid grid) {
            this.form = form;
            this.grid = grid;
            this.items = Headings.of(form);
        }

        Filled.Row row() {
            Place whole = spots.of(grid);
            if (grid.rows().isEmpty()) {
                return new Filled.Row(1, whole, Map.of());
            }
            TableForm head = new TableForm(form.kind(), form.file(), form.name(), CountyColumns.HEAD);
            Map<Integer, Column> columns = columns(head, grid);
            if (columns.containsValue(CountyColumns.ITEM) && columns.containsValue(CountyColumns.VALUE)) {
                grid.rows().stream().skip(1).forEach(row -> item(row, columns));
                form.columns().stream()
                        .filter(column -> column.isRequired() && !given.contains(column))
                        .forEach(column -> problems.add(whole, "", "item.absent", column.heading()));
            }
            return new Filled.Row(1, whole, found);
        }

        private void item(Grid.Row row, Map<Integer, Column> columns) {
            Grid.Cell name = cell(row, columns, CountyColumns.ITEM);
            Grid.Cell value = cell(row, columns, CountyColumns.VALUE);
            if (name.text().isEmpty()) {
                if (!value.text().isEmpty()) {
                    problems.add(spots.of(grid, row), "", "item.nameless", value.shown());
                }
                return;
            }
            Optional<Column> item = items.find(name.text());
            String heading = item.map(Column::name).orElse(name.text());
            Place place = spots.of(grid, row, value.column(), heading);
            if (item.isEmpty()) {
                unknown("item.unknown", name.shown(), items, place);
            } else if (given.contains(item.get())) {
                problems.add(place, "", "item.twice", item.get().heading());
            } else {
                given.add(item.get());
                value(item.get(), value, place);
            }
        }

        private void value(Column item, Grid.Cell value, Place place) {
            if (!value.text().isEmpty()) {
                values.value(item, value, place).ifPresent(each -> found.put(item.code(), each));
            } else if (item.isRequired()) {
                problems.add(place, "", "cell.absent", item.name());
            }
        }

        /** The cell of a column; blank, but in its place, if there is none. */
        private static Grid.Cell cell(Grid.Row row, Map<Integer, Column> columns, Column wanted) {
            int index = columns.entrySet().stream()
                    .filter(each -> each.getValue().equals(wanted))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(0);
            return row.cells().stream()
                    .filter(each -> each.column() == index)
                    .findFirst()
                    .orElse(Grid.Cell.of(index, Grid.Content.TEXT, ""));
        }
    }
}
