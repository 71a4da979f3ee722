package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;

/** Data validation: what a spreadsheet program itself refuses, with a sentence that says why. */
final class CellRules {
    /** How many rows have rules. */
    static final int ROWS = 3000;

    private static final int LONGEST_SENTENCE = 220;
    private static final int LONGEST_TITLE = 30;

    /** The codes in the table of schools. */
    private static final String SCHOOLS = "'" + TableWords.text("table.schools") + "'!$A$2:$A$" + (ROWS + 1);

    private CellRules() {}

    /** Puts a rule on the cells of a column. */
    static void add(Range cells, Column column, Options options) {
        List<String> words = words(column);
        boolean isOfSchool = column.fact() == null && column.code().equals(Forms.SCHOOL);
        String title = cut(column.name(), LONGEST_TITLE);
        String sentence =
                cut(TableWords.text("rule.error", column.name(), ColumnHint.expected(column)), LONGEST_SENTENCE);
        if (!words.isEmpty() || isOfSchool) {
            cells.validateWithListByFormula(isOfSchool ? SCHOOLS : options.formula(column.name(), words))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(title)
                    .error(sentence);
            return;
        }
        String formula = formula(column, Grid.letters(cells.getLeft()) + (cells.getTop() + 1));
        if (!formula.isEmpty()) {
            cells.validateWithFormula(formula)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(title)
                    .error(sentence);
        }
    }

    private static List<String> words(Column column) {
        return column.kind() == Column.Kind.FLAG
                ? List.of(TableWords.text("flag.true"), TableWords.text("flag.false"))
                : column.choices().stream().map(Choice::word).toList();
    }

    private static String formula(Column column, String cell) {
        return switch (column.kind()) {
            case NUMBER -> "AND(" + String.join(",", conditions(column, cell)) + ")";
            case DATE -> "ISNUMBER(" + cell + ")";
            default -> "";
        };
    }

    /** Only ≥: the library writes a formula into the file as it is, and {@code <} would end it there. */
    private static List<String> conditions(Column column, String cell) {
        List<String> conditions = new ArrayList<>(List.of("ISNUMBER(" + cell + ")"));
        FactDefinition fact = column.fact();
        if (fact == null ? !column.code().equals("value") : fact.type() == FactType.COUNT) {
            conditions.add(cell + "=INT(" + cell + ")");
        }
        if (fact == null) {
            conditions.add(cell + ">=0");
        } else {
            if (fact.min() != null) {
                conditions.add(cell + ">=" + fact.min().toPlainString());
            }
            if (fact.max() != null) {
                conditions.add(fact.max().toPlainString() + ">=" + cell);
            }
        }
        return conditions;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }
}
