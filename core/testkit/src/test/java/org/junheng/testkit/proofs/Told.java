package org.junheng.testkit.proofs;

import java.util.Map;
import java.util.TreeMap;
import org.junheng.indicators.Rational;

/** Numbers by the names of figures, as a test tells them; what it does not tell is 0. */
final class Told {
    private final Map<String, Rational> numbers = new TreeMap<>();

    private Told() {}

    /** Nothing yet. */
    static Told nothing() {
        return new Told();
    }

    /** One number, by the name of its figure. */
    static Told of(String name, long number) {
        return nothing().and(name, number);
    }

    /** One more. */
    Told and(String name, long number) {
        return and(name, Rational.of(number));
    }

    /** One more. */
    Told and(String name, Rational number) {
        numbers.put(name, number);
        return this;
    }

    /** The numbers of all figures that a formula speaks about. */
    Map<Figure, Rational> about(Formula formula) {
        Map<Figure, Rational> figures = new TreeMap<>();
        formula.figures().forEach(each -> figures.put(each, numbers.getOrDefault(each.name(), Rational.ZERO)));
        return figures;
    }

    /** Whether a formula is true of them. */
    boolean makes(Formula formula) {
        return formula.isTrueOf(about(formula));
    }
}
