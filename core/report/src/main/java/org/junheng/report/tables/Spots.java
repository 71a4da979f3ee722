package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Place;
import org.junheng.input.Problem;

/** The places of tables, each with a number that stands for it wherever a line is asked for. */
final class Spots {
    private final String name;
    private final List<Spot> spots = new ArrayList<>();

    /** None yet; the name is of what has no place. */
    Spots(String name) {
        this.name = name;
    }

    private record Spot(String file, String path, boolean isCell) {}

    /** A whole table. */
    Place of(Grid grid) {
        return add(grid, "");
    }

    /** A row. */
    Place of(Grid grid, Grid.Row row) {
        return add(grid, TableWords.text("spot.row", row.number()));
    }

    /** A cell below a heading. */
    Place of(Grid grid, Grid.Row row, int column, String heading) {
        String path = TableWords.text("spot.cell", Grid.letters(column), row.number(), heading);
        spots.add(new Spot(grid.file(), within(grid, path), true));
        return new Place(spots.size(), 1);
    }

    /** A place that is named as it is in the file itself, such as A1:B2. */
    Place of(Grid grid, String range) {
        return add(grid, range);
    }

    private Place add(Grid grid, String path) {
        spots.add(new Spot(grid.file(), within(grid, path), false));
        return new Place(spots.size(), 1);
    }

    private static String within(Grid grid, String path) {
        String sheet = grid.sheet();
        return sheet.isEmpty() || path.isEmpty() ? sheet + path : sheet + "!" + path;
    }

    /** Whether a number stands for a cell. */
    boolean isCell(int number) {
        return number > 0 && spots.get(number - 1).isCell();
    }

    /** The same mistakes, with the places instead of their numbers. */
    InvalidInputException named(List<Problem> problems, int total) {
        return new InvalidInputException(problems.stream().map(this::named).toList(), total);
    }

    private Problem named(Problem problem) {
        Spot spot = problem.line() > 0 ? spots.get(problem.line() - 1) : new Spot(name, "", false);
        return new Problem(
                problem.key(), spot.file(), 0, spot.path(), problem.found(), problem.expected(), problem.nextStep());
    }
}
