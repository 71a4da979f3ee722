package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.SeriesTerm;

/** How an indicator by year is computed from facts by year, of its own year and of years before. */
final class SeriesFormula {
    private final IndicatorDefinition definition;
    private final List<Part> numerator;
    private final List<Part> denominator;

    private SeriesFormula(IndicatorDefinition definition, PackRules pack) {
        this.definition = definition;
        this.numerator = parts(definition.numerator(), pack);
        this.denominator = parts(definition.denominator(), pack);
    }

    /** The formula of an indicator by year; that it does not come back to itself was checked when the pack was compiled. */
    static SeriesFormula of(IndicatorDefinition definition, PackRules pack) {
        return new SeriesFormula(definition, pack);
    }

    private static List<Part> parts(List<Term> terms, PackRules pack) {
        return terms.stream().map(term -> part(term, pack)).toList();
    }

    /** A code means the fact, and the indicator only where there is no such fact. */
    private static Part part(Term term, PackRules pack) {
        Optional<SeriesTerm> series = SeriesTerm.parse(term.fact());
        String code = series.map(SeriesTerm::code).orElse(term.fact());
        int back = series.filter(SeriesTerm::isPrevious).isPresent() ? 1 : 0;
        Dictionary dictionary = pack.dictionary();
        Optional<FactDefinition> fact = dictionary.find(FactDefinition.COUNTY_SERIES, code);
        if (fact.isPresent()) {
            return new Part(term.sign(), back, fact.get(), null);
        }
        IndicatorDefinition other = pack.indicator(code)
                .orElseThrow(() -> new IllegalStateException("nothing by year is declared as " + code));
        return new Part(term.sign(), back, null, of(other, pack));
    }

    /**
     * A term.
     *
     * @param sign 1 or −1
     * @param back how many years before
     * @param fact the fact; null: it is another indicator
     * @param other the other indicator; null: it is a fact
     */
    private record Part(
            int sign,
            int back,
            @Nullable FactDefinition fact,
            @Nullable SeriesFormula other) {
        void collect(int year, List<YearFigure> figures) {
            if (fact != null) {
                YearFigure figure = new YearFigure(fact, year - back);
                if (!figures.contains(figure)) {
                    figures.add(figure);
                }
            } else if (other != null) {
                other.collect(year - back, figures);
            }
        }

        Optional<Rational> value(int year, Function<String, Rational> figures, IntConsumer signs) {
            Optional<Rational> value = fact != null
                    ? Optional.of(figures.apply(new YearFigure(fact, year - back).key()))
                    : Optional.ofNullable(other).flatMap(each -> each.value(year - back, figures, signs));
            return value.map(each -> each.times(Rational.of(sign)));
        }
    }

    IndicatorDefinition definition() {
        return definition;
    }

    /** The facts that a year's number is made of, each once. */
    List<YearFigure> figures(int year) {
        List<YearFigure> figures = new ArrayList<>();
        collect(year, figures);
        return figures;
    }

    private void collect(int year, List<YearFigure> figures) {
        numerator.forEach(each -> each.collect(year, figures));
        denominator.forEach(each -> each.collect(year, figures));
    }

    /** The facts, each with how many years before it is asked for at most. */
    Map<FactDefinition, Integer> reach() {
        Map<FactDefinition, Integer> reach = new LinkedHashMap<>();
        figures(0).forEach(each -> reach.merge(each.fact(), -each.year(), Math::max));
        return reach;
    }

    /** The number of a year, from figures by their keys; empty if a denominator is 0. */
    Optional<Rational> value(int year, Function<String, Rational> figures, IntConsumer signs) {
        Optional<Rational> above = sum(numerator, year, figures, signs);
        Optional<Rational> below =
                denominator.isEmpty() ? Optional.of(Rational.of(1)) : sum(denominator, year, figures, signs);
        below.ifPresent(each -> signs.accept(each.signum()));
        return above.flatMap(number -> below.filter(each -> each.signum() != 0)
                .map(each -> number.times(Rational.of(definition.per())).dividedBy(each)));
    }

    private static Optional<Rational> sum(
            List<Part> parts, int year, Function<String, Rational> figures, IntConsumer signs) {
        List<Rational> values = new ArrayList<>();
        parts.forEach(each -> each.value(year, figures, signs).ifPresent(values::add));
        return values.size() == parts.size() ? Optional.of(Rational.sum(values)) : Optional.empty();
    }
}
