package org.junheng.report.school;

import java.util.List;

/**
 * Figures of a school or of a part of it, as they were handed in.
 *
 * @param title whose they are
 * @param figures the figures
 */
public record FigureTable(String title, List<Figure> figures) {
    /** Copies the list. */
    public FigureTable {
        figures = List.copyOf(figures);
    }

    /**
     * One figure.
     *
     * @param name what people call it
     * @param value as it was handed in
     * @param unit its unit; empty for what is no number
     */
    public record Figure(String name, String value, String unit) {}
}
