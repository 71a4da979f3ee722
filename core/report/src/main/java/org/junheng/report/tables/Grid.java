package org.junheng.report.tables;

import java.util.List;

/**
 * A table as it was found in a file, before anybody has asked what it means.
 *
 * @param file the file, as messages call it
 * @param sheet the sheet; empty if the file is the table
 * @param name what the table is called: the sheet's name, or the file's without its ending
 * @param rows its rows that are not blank
 */
record Grid(String file, String sheet, String name, List<Row> rows) {
    /**
     * A row.
     *
     * @param number from 1, as people see it
     * @param cells its cells that are not blank, from left to right
     */
    record Row(int number, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param column from 0
     * @param content what kind of thing it holds
     * @param text its text, number or day; of a cell that cannot be used, the key of the sentence about it
     * @param shown what people see of a cell that cannot be used
     */
    record Cell(int column, Content content, String text, String shown) {
        static Cell of(int column, Content content, String text) {
            return new Cell(column, content, text, text);
        }

        static Cell unusable(int column, String key, String shown) {
            return new Cell(column, Content.UNUSABLE, key, shown);
        }
    }

    /** Kinds of things that cells hold. */
    enum Content {
        /** A text. */
        TEXT,
        /** A number, exactly as people see it. */
        NUMBER,
        /** A day such as 2021-08-30. */
        DATE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** Something that must not be used, such as an error or a formula without a result. */
        UNUSABLE
    }

    /** The letters of a column. */
    static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
