package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.SeriesTerm;
import org.junheng.packs.Years;

/**
 * Several years of a county's figures in one sum, such as {@code funds[2020-2022]}.
 *
 * @param code the code of the series
 * @param years the years
 */
record YearSum(String code, Years years) {
    /** The sum that a term means; empty if it is something else. */
    static Optional<YearSum> parse(String term) {
        return SeriesTerm.parse(term).flatMap(series -> series.years().map(years -> new YearSum(series.code(), years)));
    }

    /** The sum; empty if a year is missing. */
    Optional<BigDecimal> in(County county) {
        Map<Integer, BigDecimal> given = YearFigure.ofAllYears(county, code);
        return given.keySet().containsAll(years.all())
                ? Optional.of(years.all().stream().map(given::get).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** What the dictionary says about the figures. */
    FactDefinition definition(Dictionary dictionary) {
        return dictionary
                .find(FactDefinition.COUNTY_SERIES, code)
                .orElseThrow(() -> new IllegalStateException("no series is declared as " + code));
    }

    /** The figures that are added up. */
    List<YearFigure> figures(Dictionary dictionary) {
        FactDefinition fact = definition(dictionary);
        return years.all().stream().map(year -> new YearFigure(fact, year)).toList();
    }
}
