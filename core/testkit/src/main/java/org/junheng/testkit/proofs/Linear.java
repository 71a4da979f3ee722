package org.junheng.testkit.proofs;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.indicators.Rational;

/**
 * A sum of figures, each times a fixed number, and a constant.
 *
 * @param factors what each figure is multiplied with
 * @param constant what is added
 */
record Linear(SortedMap<Figure, Rational> factors, Rational constant) {
    Linear {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    }

    /** A number. */
    static Linear of(Rational constant) {
        return new Linear(new TreeMap<>(), constant);
    }

    /** One figure. */
    static Linear of(Figure figure) {
        return new Linear(new TreeMap<>(Map.of(figure, Rational.of(1))), Rational.ZERO);
    }

    Linear plus(Linear other) {
        TreeMap<Figure, Rational> sum = new TreeMap<>(factors);
        other.factors.forEach((figure, factor) -> sum.merge(figure, factor, Rational::plus));
        return new Linear(sum, constant.plus(other.constant));
    }

    Linear minus(Linear other) {
        return plus(other.times(Rational.of(-1)));
    }

    Linear times(Rational factor) {
        TreeMap<Figure, Rational> product = new TreeMap<>();
        factors.forEach((figure, own) -> product.put(figure, own.times(factor)));
        return new Linear(product, constant.times(factor));
    }

    /** The sum where the figures are these numbers. */
    Rational in(Map<Figure, Rational> figures) {
        Rational sum = constant;
        for (Map.Entry<Figure, Rational> each : factors.entrySet()) {
            Rational number = figures.get(each.getKey());
            if (number == null) {
                throw new IllegalArgumentException("no number for " + each.getKey());
            }
            sum = sum.plus(number.times(each.getValue()));
        }
        return sum;
    }
}
