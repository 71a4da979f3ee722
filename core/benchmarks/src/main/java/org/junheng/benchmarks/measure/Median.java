package org.junheng.benchmarks.measure;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The middle of repeated measurements, and how far they lie apart.
 *
 * @param value the median
 * @param least the least
 * @param most the most
 */
public record Median(double value, double least, double most) {
    /** The median of some values. */
    public static Median of(DoubleStream values) {
        double[] sorted = values.toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double value = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Median(value, sorted[0], sorted[sorted.length - 1]);
    }

    /** Least and most. */
    public String spread() {
        return Table.shown(least) + "–" + Table.shown(most);
    }
}
