package org.junheng.benchmarks.micro;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.junheng.indicators.Limit;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.WeightedVariation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Exact comparisons, of one ratio, and of a coefficient of variation over a hundred sections. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArithmeticBenchmark {
    private static final int SECTIONS = 100;

    private final Ratios ratios;
    private final Rational[] fractions = new Rational[SECTIONS];
    private final BigDecimal[] numerators = new BigDecimal[SECTIONS];
    private final BigDecimal[] denominators = new BigDecimal[SECTIONS];
    private final long[] students = new long[SECTIONS];
    private final BigDecimal decimal = new BigDecimal("4.2");
    private final Limit limit = Limit.of(decimal);
    private final Limit limitOfVariation = Limit.of(new BigDecimal("0.50"));
    private final WeightedVariation variation;

    /** Figures near 4.2 for every hundred. */
    public ArithmeticBenchmark() {
        Ratios.Builder builder = new Ratios.Builder(SECTIONS);
        for (int row = 0; row < SECTIONS; row++) {
            students[row] = 300 + 17L * row;
            long numerator = students[row] * 42 + (row % 7 - 3) * 100L;
            builder.set(row, numerator, students[row] * 10);
            numerators[row] = BigDecimal.valueOf(numerator);
            denominators[row] = BigDecimal.valueOf(students[row] * 10);
            fractions[row] = Rational.of(numerator).dividedBy(Rational.of(students[row] * 10));
        }
        ratios = builder.build();
        variation = new WeightedVariation(ratios, students, 0, SECTIONS);
    }

    /** By products of 128 bits: what the engine does. */
    @Benchmark
    @OperationsPerInvocation(SECTIONS)
    public int ratioByLongs() {
        int sum = 0;
        for (int row = 0; row < SECTIONS; row++) {
            sum += ratios.compare(row, limit);
        }
        return sum;
    }

    /** By a product of decimals. */
    @Benchmark
    @OperationsPerInvocation(SECTIONS)
    public int ratioByDecimals() {
        int sum = 0;
        for (int row = 0; row < SECTIONS; row++) {
            sum += numerators[row].compareTo(denominators[row].multiply(decimal));
        }
        return sum;
    }

    /** By fractions of any size. */
    @Benchmark
    @OperationsPerInvocation(SECTIONS)
    public int ratioByFractions() {
        int sum = 0;
        for (Rational fraction : fractions) {
            sum += fraction.compareTo(decimal);
        }
        return sum;
    }

    /** Doubles with a proven bound; far from the limit they decide. */
    @Benchmark
    public int variationFarFromItsLimit() {
        return variation.compareTo(limitOfVariation);
    }

    /** Fractions, as right on the limit. */
    @Benchmark
    public int variationByFractions() {
        return variation.root().compareTo(limitOfVariation.value());
    }
}
