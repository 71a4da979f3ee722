package org.junheng.report.years;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Measure;
import org.junheng.report.Mark;
import org.junheng.report.Step;

/**
 * One measured number over the years.
 *
 * @param subject whose it is
 * @param criterion the criterion that judges it, as its latest finding has it
 * @param indicator the indicator's code; empty if the criterion judges none
 * @param judged what it is
 * @param citation document number, part and item
 * @param unit its unit; empty for a plain number
 * @param variation whether it is a coefficient of variation
 * @param points one for each year
 */
public record Series(
        Who subject,
        String criterion,
        String indicator,
        String judged,
        String citation,
        String unit,
        boolean variation,
        List<Point> points) {
    /** Copies the list. */
    public Series {
        points = List.copyOf(points);
    }

    /** What is measured, with the words 校际差异系数 where it is a coefficient. */
    public String title() {
        return variation ? YearsWords.text("series.variation", judged) : judged;
    }

    /** All values as they are printed, those that are not known left out. */
    public String values() {
        return points.stream().map(Point::value).filter(each -> !each.isEmpty()).collect(Collectors.joining(" → "));
    }

    /** The latest. */
    public Point last() {
        return points.get(points.size() - 1);
    }

    /**
     * One year.
     *
     * @param value the number as it is printed; empty if it is not known
     * @param measure the exact number; null if it is not known
     * @param comparator how it is held against the limit; null if it is not
     * @param limit the limit as the rule file writes it; empty if there is none
     * @param mark what was found; null if it was not judged
     * @param isMet whether it is met
     * @param step how it compares with the last year that has one
     * @param change how much it is more or, negative, less than then; empty if there is nothing to compare
     */
    public record Point(
            String value,
            @Nullable Measure measure,
            @Nullable Comparator comparator,
            String limit,
            @Nullable Mark mark,
            boolean isMet,
            Step step,
            String change) {
        /** Nothing is known of that year. */
        static final Point NONE = new Point("", null, null, "", null, false, Step.NONE, "");

        /** The requirement in words; empty if there is none. */
        public String required() {
            return comparator == null ? "" : YearsWords.required(comparator, limit);
        }
    }
}
