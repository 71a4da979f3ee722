package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers among which a dossier is looked for: readable ones first.
 *
 * @param isWhole whether only whole numbers are tried
 * @param isNegative whether figures of which the dictionary names no least number may be negative
 * @param most the greatest number of steps
 */
record Grid(boolean isWhole, boolean isNegative, long most) {
    private static final List<Long> LIMITS = List.of(100L, 10_000L, 900_000L, 1_000_000_000L);

    /** All grids, those with the most readable numbers first. */
    static List<Grid> all() {
        List<Grid> grids = new ArrayList<>();
        for (boolean negative : new boolean[] {false, true}) {
            for (long most : LIMITS) {
                grids.add(new Grid(true, negative, most));
                grids.add(new Grid(false, negative, most));
            }
        }
        return grids;
    }

    /** The step between two numbers of a figure. */
    BigDecimal step(Figure figure) {
        return BigDecimal.ONE.movePointLeft(isWhole ? 0 : figure.range().decimals());
    }

    /** The steps that a figure can be. */
    Figure.Range steps(Figure figure) {
        BigDecimal step = step(figure);
        BigDecimal least = figure.range()
                .min()
                .map(min -> min.divide(step, 0, RoundingMode.CEILING))
                .orElse(isNegative ? BigDecimal.valueOf(-most) : BigDecimal.ZERO);
        BigDecimal greatest = BigDecimal.valueOf(most).max(least);
        BigDecimal max = figure.range()
                .max()
                .map(each -> each.divide(step, 0, RoundingMode.FLOOR))
                .orElse(greatest);
        return new Figure.Range(Optional.of(least), Optional.of(max.min(greatest)), 0, true);
    }
}
