package org.junheng.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.junheng.indicators.Rational;

/** A number that is computed from figures, and could be computed from others in their places. */
interface Computed {
    /** The figures that it is computed from, each with what it can have been before it was rounded. */
    Map<String, Span> spans();

    /**
     * The number; empty if a denominator is 0.
     *
     * @param figures the figures
     * @param signs told the sign of every denominator
     */
    Optional<Rational> value(Function<String, Rational> figures, IntConsumer signs);
}
