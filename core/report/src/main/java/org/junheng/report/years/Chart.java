package org.junheng.report.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Measure;

/**
 * A line through the values of a series, as an SVG draws it: to the right by days, upwards from 0.
 *
 * @param line the points of the line
 * @param dots the values
 * @param limit the height of the latest limit; null: there is none
 * @param limitText the latest limit in words
 */
public record Chart(String line, List<Dot> dots, @Nullable Integer limit, String limitText) {
    private static final int LEFT = 24;
    private static final int WIDTH = 170;
    private static final int TOP = 22;
    private static final int HEIGHT = 70;

    /** Copies the list. */
    public Chart {
        dots = List.copyOf(dots);
    }

    /**
     * A value.
     *
     * @param x from the left
     * @param y from the top
     * @param text the value as it is printed
     * @param year its year
     */
    public record Dot(int x, int y, String text, String year) {}

    /** The picture of a series; null if fewer than two values are known. */
    static @Nullable Chart of(List<LocalDate> days, Series series) {
        BigDecimal most = most(series);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Measure measure = series.points().get(i).measure();
            if (measure != null) {
                dots.add(new Dot(
                        x(days, i),
                        y(measure.rounded(6), most),
                        series.points().get(i).value(),
                        Integer.toString(days.get(i).getYear())));
            }
        }
        String limit = series.last().limit();
        return dots.size() < 2
                ? null
                : new Chart(
                        String.join(
                                " ",
                                dots.stream()
                                        .map(each -> each.x() + "," + each.y())
                                        .toList()),
                        dots,
                        limit.isEmpty() ? null : y(new BigDecimal(limit), most),
                        series.last().required());
    }

    private static BigDecimal most(Series series) {
        BigDecimal most = series.last().limit().isEmpty()
                ? BigDecimal.ZERO
                : new BigDecimal(series.last().limit());
        for (Series.Point point : series.points()) {
            Measure measure = point.measure();
            most = measure == null ? most : most.max(measure.rounded(6));
        }
        return most.signum() == 0 ? BigDecimal.ONE : most;
    }

    private static int x(List<LocalDate> days, int place) {
        long all = ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
        return LEFT + (int) (WIDTH * ChronoUnit.DAYS.between(days.get(0), days.get(place)) / all);
    }

    private static int y(BigDecimal value, BigDecimal most) {
        return TOP
                + HEIGHT
                - value.multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(most, 0, java.math.RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
