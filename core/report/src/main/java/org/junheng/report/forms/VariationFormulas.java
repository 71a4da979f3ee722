package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of one indicator: a column each for X, P·X and P·(X−m)², and above them the sums, the mean, the deviation and the
 * coefficient of variation. Their results are calculated here as a workbook would.
 */
final class VariationFormulas {
    /** How many lines stand above the sections. */
    static final int LINES = 7;
    /** How many columns an indicator takes. */
    static final int COLUMNS = 3;

    private static final int MEAN = 1;
    private static final int DEVIATION = 2;
    private static final int DECIMALS = 2;
    private static final int DECIMALS_OF_RESULT = 6;
    private static final String PUPILS = "C";
    private static final int LETTERS = 26;
    private static final double FROM_WHERE_WHOLE = 1e8;

    private final int column;
    private final int firstRow;
    private final List<Integer> pupils;
    private final List<@Nullable BigDecimal> values;
    private final double allPupils;
    private final double total;
    private final double squares;

    /**
     * Formulas of an indicator.
     *
     * @param place the first of the three columns, from 0, and the row of the first section, from 1
     * @param pupils the students of every section
     * @param values the value of every section; null: it is missing
     */
    VariationFormulas(Place place, List<Integer> pupils, List<@Nullable BigDecimal> values) {
        this.column = place.column();
        this.firstRow = place.firstRow();
        this.pupils = pupils;
        this.values = values;
        double ofAll = 0;
        double sum = 0;
        for (int row = 0; row < values.size(); row++) {
            ofAll += pupils.get(row);
            sum += share(row);
        }
        allPupils = ofAll;
        total = sum;
        double sumOfSquares = 0;
        for (int row = 0; row < values.size(); row++) {
            sumOfSquares += square(row);
        }
        squares = sumOfSquares;
    }

    /** Where the formulas stand. */
    record Place(int column, int firstRow) {}

    private double value(int row) {
        BigDecimal value = values.get(row);
        return value == null ? 0 : value.doubleValue();
    }

    private double share(int row) {
        return pupils.get(row) * value(row);
    }

    private double square(int row) {
        double difference = value(row) - total / allPupils;
        return pupils.get(row) * (difference * difference);
    }

    /** Whether every section has a value, and not all are zero; else there is no coefficient. */
    private boolean isDefined() {
        return values.stream().allMatch(Objects::nonNull) && total > 0;
    }

    /** The three cells of one section. */
    List<Cell> ofSection(int index) {
        BigDecimal value = values.get(index);
        if (value == null) {
            return List.of(Cell.missing(), Cell.missing(), Cell.missing());
        }
        int row = firstRow + index;
        String square = PUPILS + row + "*(" + letters(0) + row + "-" + summary(0, MEAN) + ")^2";
        return List.of(
                Cell.number(value).showing(DECIMALS),
                formula(PUPILS + row + "*" + letters(0) + row, share(index)).showing(decimals(total)),
                isDefined() ? formula(square, square(index)).showing(decimals(squares)) : Cell.missing());
    }

    /** The sums of the second and the third column. */
    List<Cell> sums() {
        return isDefined()
                ? List.of(
                        Cell.BLANK,
                        formula("SUM(" + range(letters(1)) + ")", total).showing(decimals(total)),
                        formula("SUM(" + range(letters(2)) + ")", squares).showing(decimals(squares)))
                : List.of(Cell.BLANK, Cell.missing(), Cell.missing());
    }

    /** The mean: the sum of P·X by the sum of P. */
    Cell mean() {
        return result(summary(1, 0) + "/" + allPupilsCell(), total / allPupils);
    }

    /** The deviation: the root of the sum of P·(X−m)² by the sum of P. */
    Cell deviation() {
        return result("SQRT(" + summary(2, 0) + "/" + allPupilsCell() + ")", Math.sqrt(squares / allPupils));
    }

    /** The coefficient: the deviation by the mean. */
    Cell variation() {
        double mean = total / allPupils;
        return result(summary(0, DEVIATION) + "/" + summary(0, MEAN), Math.sqrt(squares / allPupils) / mean);
    }

    /** The sum of all students, which stands above their column. */
    Cell allPupils() {
        return formula("SUM(" + range(PUPILS) + ")", allPupils);
    }

    /** Great numbers would not fit into their column with decimals. */
    private static int decimals(double sum) {
        return sum < FROM_WHERE_WHOLE ? DECIMALS : 0;
    }

    private Cell result(String expression, double result) {
        return isDefined() ? formula(expression, result).showing(DECIMALS_OF_RESULT) : Cell.missing();
    }

    private static Cell formula(String expression, double result) {
        return Cell.formula(new Formula(expression, result), 0);
    }

    private String allPupilsCell() {
        return "$" + PUPILS + "$" + (firstRow - LINES);
    }

    /** A cell of the lines above the sections. */
    private String summary(int offset, int line) {
        return letters(offset) + "$" + (firstRow - LINES + line);
    }

    private String range(String letters) {
        return letters + firstRow + ":" + letters + (firstRow + values.size() - 1);
    }

    /** What a workbook calls a column: A to Z, then AA. */
    private String letters(int offset) {
        int number = column + offset;
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : (char) ('A' + number / LETTERS - 1) + last;
    }
}
