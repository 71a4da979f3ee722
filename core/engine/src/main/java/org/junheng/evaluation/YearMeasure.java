package org.junheng.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.junheng.facts.County;
import org.junheng.indicators.Rational;

/** An indicator of one county and year. */
final class YearMeasure implements Computed {
    private final SeriesFormula formula;
    private final County county;
    private final int year;
    private final List<YearFigure> figures;

    YearMeasure(SeriesFormula formula, County county, int year) {
        this.formula = formula;
        this.county = county;
        this.year = year;
        this.figures = formula.figures(year);
    }

    /** The figures that are missing. */
    List<Missing> missing() {
        return figures.stream()
                .filter(each -> each.in(county).isEmpty())
                .map(YearFigure::missing)
                .toList();
    }

    /** The number, where nothing is missing; empty if a denominator is 0. */
    Optional<Rational> value() {
        Map<String, Rational> given = new LinkedHashMap<>();
        figures.forEach(
                each -> given.put(each.key(), Rational.of(each.in(county).orElseThrow())));
        return value(given::get, sign -> {});
    }

    /** The figures as they were given. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        figures.forEach(each -> each.show(county, inputs));
        return inputs;
    }

    @Override
    public Map<String, Span> spans() {
        Map<String, Span> spans = new LinkedHashMap<>();
        figures.forEach(each -> spans.put(each.key(), Span.given(each.in(county).orElseThrow(), each.fact())));
        return spans;
    }

    @Override
    public Optional<Rational> value(Function<String, Rational> given, IntConsumer signs) {
        return formula.value(year, given, signs);
    }
}
