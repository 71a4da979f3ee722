package org.junheng.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A horizontal axis: where a number stands on a drawing. Positions only: what is printed of a number is its own text.
 *
 * @param from the number at the left end
 * @param to the number at the right end, greater than {@code from}
 * @param left where the axis begins
 * @param right where it ends
 */
public record Axis(double from, double to, double left, double right) {
    private static final int TICKS = 4;

    /**
     * An axis that shows every number between two numbers.
     *
     * @param least the smallest number
     * @param most the greatest number; the same as the smallest is allowed
     */
    public static Axis over(double least, double most, double left, double right) {
        // a number that is near 0 is better seen with the 0
        double from = least >= 0 && least <= most / 2 ? 0 : least;
        double room = from == most ? Math.max(Math.abs(most), 1) : most - from;
        return new Axis(from == 0 ? 0 : from - room * 0.04, most + room * 0.04, left, right);
    }

    /** Where a number stands; one beyond an end stands at that end. */
    public double at(double value) {
        double share = (Math.min(Math.max(value, from), to) - from) / (to - from);
        return left + share * (right - left);
    }

    /** Some round numbers from left to right. */
    public List<BigDecimal> ticks() {
        BigDecimal step = step();
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick =
                BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; tick.doubleValue() <= to; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** 1, 2 or 5 times a power of ten, so that there are few of them. */
    private BigDecimal step() {
        double rough = (to - from) / TICKS;
        int power = (int) Math.floor(Math.log10(rough));
        double lead = rough / Math.pow(10, power);
        int digit = lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10;
        return BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
    }
}
