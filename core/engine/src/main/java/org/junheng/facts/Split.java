package org.junheng.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;

/**
 * How a figure of a whole combined school is shared out over its sections (拆分): in proportion to students times the weight
 * of their stage, exactly, so that the shares add up to the whole.
 *
 * @param weights the weights of primary, junior and senior, each above 0
 */
public record Split(List<BigDecimal> weights) {
    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException unless there is one weight above 0 for each stage
     */
    public Split {
        weights = List.copyOf(weights);
        if (weights.size() != Stage.values().length || weights.stream().anyMatch(weight -> weight.signum() <= 0)) {
            throw new IllegalArgumentException("a split has one weight above 0 for each stage, but was " + weights);
        }
    }

    /**
     * Reads {@code 1:1.1:1.32}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Split parse(String text) {
        List<BigDecimal> weights = new ArrayList<>();
        for (String part : text.split(":", -1)) {
            weights.add(new BigDecimal(part));
        }
        return new Split(weights);
    }

    /** The share of one section in the figures of its school; 1 if it is the only section. */
    public Rational share(School school, Section section) {
        Rational whole = Rational.ZERO;
        for (Section each : school.sections()) {
            whole = whole.plus(weighted(each));
        }
        return weighted(section).dividedBy(whole);
    }

    private Rational weighted(Section section) {
        BigDecimal weight = switch (section.stage()) {
            case PRIMARY -> weights.get(0);
            case JUNIOR -> weights.get(1);
            case SENIOR -> weights.get(2);
        };
        return Rational.of(weight).times(Rational.of(section.students()));
    }

    @Override
    public String toString() {
        return String.join(":", weights.stream().map(BigDecimal::toPlainString).toList());
    }
}
