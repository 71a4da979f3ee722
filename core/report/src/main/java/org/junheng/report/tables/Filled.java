package org.junheng.report.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.input.Place;
import org.junheng.input.Tree;

/**
 * A table that somebody has filled in, as far as it can be understood.
 *
 * @param form the table
 * @param rows its rows; of the county's table one, whatever it looks like to people
 */
record Filled(TableForm form, List<Row> rows) {
    /**
     * A row.
     *
     * @param number from 1, as people see it
     * @param place the whole of it
     * @param values the values of its cells, by the column's code
     */
    record Row(int number, Place place, Map<String, Tree> values) {
        Optional<Tree> find(String code) {
            return Optional.ofNullable(values.get(code));
        }

        /** The text of a cell; empty if there is none that can be used. */
        String text(String code) {
            return values.get(code) instanceof Tree.Leaf leaf ? leaf.text() : "";
        }

        /** Where a cell is; the whole row, if it is blank. */
        Place place(String code) {
            Tree value = values.get(code);
            return value == null ? place : value.place();
        }
    }
}
