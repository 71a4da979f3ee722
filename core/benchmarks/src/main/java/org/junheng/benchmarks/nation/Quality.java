package org.junheng.benchmarks.nation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junheng.testkit.generators.Dice;

/**
 * How well a county is equipped, and how unevenly. Draws figures about what is required: most some way from it, some exactly on it or
 * one step beside it, a few of them 0.
 */
final class Quality {
    private static final double ON_THE_LIMIT = 0.05;
    private static final List<Integer> STEPS = List.of(0, 0, 0, 1, -1);

    private final Dice dice;
    private final double level;
    private final double spread;
    private final double zero;
    private final double missing;

    private Quality(Dice dice, boolean orderly) {
        this.dice = dice;
        level = orderly ? 1.25 : dice.between(90, 150) / 100.0;
        spread = orderly ? 0.1 : dice.between(5, 60) / 100.0;
        zero = orderly ? 0 : 0.006;
        missing = orderly ? 0 : 0.0005;
    }

    /** The quality of a county; one in five is orderly: nothing is missing, and nearly everything is met. */
    static Quality any(Dice dice) {
        return new Quality(dice, dice.chance(0.2));
    }

    /** A whole number about what so many students require. */
    int count(double each, int students) {
        return amount(BigDecimal.valueOf(each), students, 0).intValueExact();
    }

    /** A number with two decimals about what so many students require. */
    BigDecimal amount(double each, int students) {
        return amount(BigDecimal.valueOf(each), students, 2);
    }

    private BigDecimal amount(BigDecimal each, int students, int decimals) {
        BigDecimal required = each.multiply(BigDecimal.valueOf(students));
        if (dice.chance(zero)) {
            return BigDecimal.ZERO.setScale(decimals);
        }
        if (dice.chance(ON_THE_LIMIT)) {
            BigDecimal step = BigDecimal.valueOf(dice.oneOf(STEPS), decimals);
            return required.setScale(decimals, RoundingMode.CEILING).add(step).max(BigDecimal.ZERO);
        }
        BigDecimal factor = BigDecimal.valueOf(Math.round(1000 * level * (1 + spread * around())), 3);
        return required.multiply(factor).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Between −1 and 1, mostly about 0. */
    private double around() {
        return (dice.between(0, 1000) + dice.between(0, 1000)) / 1000.0 - 1;
    }

    /** Something about a rate of a whole: mostly above it, sometimes exactly on it, now and then below. */
    int rate(double required, int whole) {
        int onLimit = (int) Math.ceil(required * whole);
        double roll = dice.below(1000) / 1000.0;
        if (roll < ON_THE_LIMIT * 2) {
            return Math.max(0, Math.min(whole, onLimit + dice.oneOf(STEPS)));
        }
        return roll < ON_THE_LIMIT * 3 ? (int) (required * whole * 0.97) : dice.between(onLimit, whole);
    }

    /** Whether what somebody looks at is in order; nearly always. */
    boolean inOrder() {
        return zero == 0 || dice.chance(0.995);
    }

    /** Whether something has been handed in; nearly always. */
    boolean isGiven() {
        return !dice.chance(missing * 10);
    }

    /** Loses one of the figures, seldom. */
    <T> Map<String, T> lose(Map<String, T> figures) {
        if (dice.chance(missing * figures.size())) {
            figures.remove(dice.oneOf(figures.keySet().stream().sorted().toList()));
        }
        return figures;
    }
}
