package org.junheng.report.forms;

import java.util.List;

/**
 * A sheet of the workbook: a value, made before it is written.
 *
 * @param name its name: at most 31 characters, none of {@code []:*?/\}, different from the others'
 * @param layout how it is laid out
 * @param lines its lines
 */
public record Sheet(String name, Layout layout, List<Line> lines) {
    private static final int LONGEST_NAME = 31;
    private static final String REFUSED = "[]:*?/\\";

    /**
     * Checks the name: Excel would change it, and the formulas that speak of it would be broken.
     *
     * @throws IllegalArgumentException if Excel would not take it
     */
    public Sheet {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.startsWith("'")
                || name.endsWith("'")
                || name.chars().anyMatch(c -> REFUSED.indexOf(c) >= 0 || Character.isISOControl(c))) {
            throw new IllegalArgumentException("no name for a sheet: " + name);
        }
        lines = List.copyOf(lines);
    }
}
