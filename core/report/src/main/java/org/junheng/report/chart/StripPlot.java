package org.junheng.report.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junheng.report.Markup;

/**
 * Where many numbers lie on one axis: a dot for each, stacked where they are close, and lines for limits. The same content gives the
 * same drawing.
 *
 * @param dots the numbers
 * @param lines the limits
 * @param said what a reader hears who does not see it
 */
public record StripPlot(List<Dot> dots, List<Line> lines, String said) {
    /** Width of the drawing, in its own units; about as many pixels on a telephone. */
    private static final int WIDTH = 400;

    private static final int LEFT = 8;
    private static final int RIGHT = WIDTH - 8;
    /** Where the first line's words stand; each further one has a row of its own. */
    private static final int WORDS = 13;

    private static final int ROW = 16;
    private static final int ROOM_FOR_WORDS = 110;
    private static final int FIELD = 92;
    private static final double GREATEST = 5;
    /** Beyond so many times the room of the middle nine tenths a number would press all others together. */
    private static final double FAR = 2;

    /** Copies the lists. */
    public StripPlot {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /**
     * A number.
     *
     * @param value where it stands
     * @param shape how it is drawn
     * @param label what is said of it: whose it is, and the number as it is printed
     * @param key a short text by which a script finds it
     */
    public record Dot(double value, Shape shape, String label, String key) {}

    /**
     * A limit.
     *
     * @param value where it stands
     * @param label what it is, with the number as it is printed
     * @param css a class for its colour and dashes
     * @param side where numbers stand that are just the limit
     */
    public record Line(double value, String label, String css, Side side) {}

    /** A side of a limit. */
    public enum Side {
        /** Below it. */
        LEFT,
        /** Above it. */
        RIGHT
    }

    /** How a number is drawn; each shape has a class of its name in lower case. */
    public enum Shape {
        /** A full circle. */
        CIRCLE,
        /** A diamond with an empty middle. */
        DIAMOND,
        /** A full triangle. */
        TRIANGLE;

        private String path(double x, double y, double r) {
            return switch (this) {
                case CIRCLE ->
                    "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0z"
                            .formatted(n(x - r), n(y), n(r), n(r), n(2 * r), n(r), n(r), n(-2 * r));
                case DIAMOND ->
                    "M%s %sl%s %sl%s %sl%s %sz".formatted(n(x), n(y - r), n(r), n(r), n(-r), n(r), n(-r), n(-r));
                case TRIANGLE -> "M%s %sl%s %sl%s 0z".formatted(n(x), n(y - r), n(r), n(2 * r), n(-2 * r));
            };
        }
    }

    /** The drawing. */
    public Markup svg() {
        Axis axis = axis();
        int top = lines.size() * ROW;
        int ground = top + FIELD;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"strip\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\" tabindex=\"0\">"
                .formatted(WIDTH, ground + 20, Markup.text(said).html()));
        axis(axis, ground, svg);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), axis, ground, i * ROW + 2, svg);
        }
        dots(axis, top + 4, ground - 2, svg);
        for (int i = 0; i < lines.size(); i++) {
            words(i, axis, svg);
        }
        return Markup.of(svg.append("</svg>").toString());
    }

    /** How many numbers stand beyond the right end of the axis, drawn at that end. */
    public long beyond() {
        double end = axis().to();
        return dots.stream().filter(each -> each.value > end).count();
    }

    private Axis axis() {
        double[] sorted = dots.stream().mapToDouble(Dot::value).sorted().toArray();
        double[] limits = lines.stream().mapToDouble(Line::value).sorted().toArray();
        double least = Math.min(first(sorted), first(limits));
        double most = Math.max(last(sorted), last(limits));
        double usual =
                Math.max(sorted.length == 0 ? most : sorted[(int) Math.ceil(sorted.length * 0.95) - 1], last(limits));
        double room = Math.max(usual - least, Math.abs(usual) / 10);
        return Axis.over(least, most > usual + FAR * room ? usual + room / 2 : most, LEFT, RIGHT);
    }

    private static double first(double[] sorted) {
        return sorted.length == 0 ? Double.POSITIVE_INFINITY : sorted[0];
    }

    private static double last(double[] sorted) {
        return sorted.length == 0 ? Double.NEGATIVE_INFINITY : sorted[sorted.length - 1];
    }

    private static void axis(Axis axis, int ground, StringBuilder svg) {
        svg.append("<path class=\"axis\" d=\"M%s %sH%s\"/>".formatted(LEFT, ground, RIGHT));
        axis.ticks().forEach(tick -> {
            double x = axis.at(tick.doubleValue());
            String anchor = x < LEFT + 10 ? "start" : x > RIGHT - 16 ? "end" : "middle";
            svg.append("<path class=\"axis\" d=\"M%s %sv4\"/><text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                    .formatted(
                            n(x),
                            ground,
                            n(x),
                            ground + 17,
                            anchor,
                            tick.stripTrailingZeros().toPlainString()));
        });
    }

    private static void line(Line line, Axis axis, int ground, int top, StringBuilder svg) {
        svg.append(
                "<path class=\"line %s\" d=\"M%s %sV%s\"/>".formatted(line.css, n(axis.at(line.value)), top, ground));
    }

    /** The words of a line stand on that side of it where there is room; the first line keeps the right side if it can. */
    private void words(int row, Axis axis, StringBuilder svg) {
        double x = axis.at(lines.get(row).value);
        boolean isLeft = row == 0 ? x > RIGHT - ROOM_FOR_WORDS : x > LEFT + ROOM_FOR_WORDS;
        svg.append("<text class=\"words\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(
                        n(isLeft ? x - 4 : x + 4),
                        WORDS + row * ROW,
                        isLeft ? "end" : "start",
                        Markup.text(lines.get(row).label).html()));
    }

    /** Dots of one column stand on each other; they are as large as the highest column allows. */
    private void dots(Axis axis, int top, int ground, StringBuilder svg) {
        double radius = radius(axis, ground - top);
        List<Dot> sorted = dots.stream()
                .sorted(Comparator.comparingDouble(Dot::value).thenComparing(Dot::key))
                .toList();
        Map<Integer, Integer> heights = new HashMap<>();
        for (Dot dot : sorted) {
            int column = column(axis, dot, radius);
            double x = Math.min(Math.max(anchor(axis) + (column + 0.5) * 2 * radius, LEFT - 3), RIGHT + 3);
            double y = ground - radius - (heights.merge(column, 1, Integer::sum) - 1) * 2 * radius;
            svg.append("<path class=\"dot %s\" data-k=\"%s\" d=\"%s\"><title>%s</title></path>"
                    .formatted(
                            dot.shape.name().toLowerCase(Locale.ROOT),
                            Markup.text(dot.key).html(),
                            dot.shape.path(x, y, radius * 0.9),
                            Markup.text(dot.label).html()));
        }
    }

    private double radius(Axis axis, int room) {
        double radius = GREATEST;
        while (radius > 1 && highest(axis, radius) * 2 * radius > room) {
            radius -= 0.25;
        }
        return radius;
    }

    private int highest(Axis axis, double radius) {
        Map<Integer, Integer> heights = new HashMap<>();
        dots.forEach(each -> heights.merge(column(axis, each, radius), 1, Integer::sum));
        return heights.values().stream().mapToInt(each -> each).max().orElse(0);
    }

    /** Columns are counted from the first limit, so that no dot stands on the wrong side of it. */
    private double anchor(Axis axis) {
        return lines.isEmpty() ? LEFT : axis.at(lines.get(0).value);
    }

    private int column(Axis axis, Dot dot, double radius) {
        double columns = (axis.at(dot.value) - anchor(axis)) / (2 * radius);
        boolean isLeft = !lines.isEmpty() && lines.get(0).side == Side.LEFT;
        return (int) (isLeft ? Math.ceil(columns) - 1 : Math.floor(columns));
    }

    /** A position, with one digit behind the point: nobody sees more. */
    private static String n(double position) {
        double rounded = Math.round(position * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
