package org.junheng.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;

/**
 * How a figure of a whole combined school is shared out over its sections (拆分): in proportion to students times the weight
 * of their stage, exactly, so that the shares add up to the whole.
 */
public final class Split {
    private final List<BigDecimal> weights;
    private final long[] whole;

    private Split(List<BigDecimal> weights) {
        if (weights.size() != Stage.values().length || weights.stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("a split has one weight above 0 for each stage, but was " + weights);
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        this.weights = List.copyOf(weights);
        this.whole = weights.stream()
                .mapToLong(weight -> weight.movePointRight(scale).longValueExact())
                .toArray();
    }

    /**
     * Reads {@code 1:1.1:1.32}: the weights of primary, junior and senior.
     *
     * @throws IllegalArgumentException unless there is one weight above 0 for each stage
     */
    public static Split parse(String text) {
        List<BigDecimal> weights = new ArrayList<>();
        for (String part : text.split(":", -1)) {
            weights.add(new BigDecimal(part));
        }
        return new Split(weights);
    }

    /** The weight of a stage in proportion to the others', as a whole number: 1 : 1.1 : 1.32 is 100 : 110 : 132. */
    public long weight(Stage stage) {
        return switch (stage) {
            case PRIMARY -> whole[0];
            case JUNIOR -> whole[1];
            case SENIOR -> whole[2];
        };
    }

    /** The sum over all sections of a school of students times weight. */
    public long weighted(School school) {
        long sum = 0;
        for (Section each : school.sections()) {
            sum += weight(each.stage()) * each.students();
        }
        return sum;
    }

    /** The share of one section in the figures of its school; 1 if it is the only section. */
    public Rational share(School school, Section section) {
        return Rational.of(weight(section.stage()) * section.students()).dividedBy(Rational.of(weighted(school)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Split split && split.weights.equals(weights));
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    @Override
    public String toString() {
        return String.join(":", weights.stream().map(BigDecimal::toPlainString).toList());
    }
}
