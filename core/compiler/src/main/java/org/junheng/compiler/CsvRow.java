package org.junheng.compiler;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junheng.input.Coded;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.packs.Period;

/** One row of a table. What has the wrong form is a mistake, and the whole row then counts as bad. */
final class CsvRow {
    private final List<String> header;
    private final CsvRecord row;
    private final Problems problems;
    private boolean bad;

    CsvRow(List<String> header, CsvRecord row, Problems problems) {
        this.header = header;
        this.row = row;
        this.problems = problems;
    }

    int line() {
        return (int) row.getStartingLineNumber();
    }

    /** Whether nothing has been found wrong with it. */
    boolean isGood() {
        return !bad;
    }

    void problem(String column, String key, Object... arguments) {
        bad = true;
        problems.add(new Place(line(), 1), column, key, arguments);
    }

    /** The cell as it stands, blanks at its ends left out. */
    String cell(String column) {
        return row.getField(header.indexOf(column)).strip();
    }

    /** A cell that must not be empty. */
    String required(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            problem(column, "text.blank");
        }
        return cell;
    }

    /** A cell that must pass a test, whose failing has this sentence. */
    String checked(String column, Predicate<String> isGood, String key) {
        String cell = required(column);
        if (!cell.isEmpty() && !isGood.test(cell)) {
            problem(column, key, cell);
        }
        return cell;
    }

    /** A word of a type; empty if the cell is. */
    <E extends Enum<E> & Coded> Optional<E> coded(String column, Class<E> type) {
        String cell = cell(column);
        Optional<E> constant = Coded.find(type, cell);
        if (constant.isEmpty() && !cell.isEmpty()) {
            List<String> known = Coded.codes(type);
            problem(
                    column,
                    "word.other",
                    cell,
                    String.join(CompilerMessages.AND, known),
                    CompilerMessages.didYouMean(cell, known));
        }
        return constant;
    }

    /** A whole number within bounds; the least of them if the cell is empty. */
    int whole(String column, int least, int most) {
        String cell = cell(column);
        Optional<BigDecimal> number = cell.isEmpty() ? Optional.of(BigDecimal.valueOf(least)) : PlainNumber.parse(cell);
        if (number.isEmpty()
                || number.get().scale() > 0
                || number.get().compareTo(BigDecimal.valueOf(least)) < 0
                || number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
            problem(column, "number.whole", cell, least, most);
            return least;
        }
        return number.get().intValueExact();
    }

    /** A day of the calendar, if the cell is not empty. */
    Optional<LocalDate> day(String column) {
        String cell = cell(column);
        if (cell.isEmpty() || SafeText.isDay(cell)) {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        }
        problem(column, "date.malformed", cell);
        return Optional.empty();
    }

    /** From one day until another; an empty cell leaves an end open. */
    Period period(String first, String last) {
        LocalDate from = day(first).orElse(null);
        LocalDate until = day(last).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            problem(last, "period.reversed", from, until);
        }
        return new Period(from, until);
    }

    /** Words of the law; blanks do not count. */
    String lawWords(String column, String law) {
        String words = required(column);
        if (!words.isEmpty() && !law.contains(ConflictsTable.withoutBlanks(words))) {
            problem(column, "conflict.words", words);
        }
        return words;
    }

    /** The words of a list with strokes between them, none twice; none if the cell is empty. */
    List<String> list(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> words =
                Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
        if (words.contains("") || new HashSet<>(words).size() < words.size()) {
            problem(column, "csv.list", cell);
        }
        return words;
    }

    /** A number, if the cell is not empty. */
    Optional<BigDecimal> number(String column) {
        String cell = cell(column);
        boolean negative = cell.startsWith("-");
        Optional<BigDecimal> number = PlainNumber.parse(negative ? cell.substring(1) : cell);
        if (number.isEmpty() && !cell.isEmpty()) {
            problem(column, "number.plain", cell);
        }
        return negative ? number.map(BigDecimal::negate) : number;
    }
}
