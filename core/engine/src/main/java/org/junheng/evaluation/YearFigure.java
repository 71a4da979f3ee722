package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junheng.facts.County;
import org.junheng.facts.FactDefinition;

/**
 * A county's figure of one year.
 *
 * @param fact what the dictionary says about it
 * @param year the year
 */
record YearFigure(FactDefinition fact, int year) {
    /** The figure as it was handed in; empty if it is missing. */
    Optional<BigDecimal> in(County county) {
        return Optional.ofNullable(ofAllYears(county, fact.code()).get(year));
    }

    /** All years of a series; none if it was not handed in. */
    static SortedMap<Integer, BigDecimal> ofAllYears(County county, String code) {
        return county.series().getOrDefault(code, java.util.Collections.emptySortedMap());
    }

    /** What it is to a program. */
    String key() {
        return fact.code() + "/" + year;
    }

    /** As something that is missing. */
    Missing missing() {
        return Missing.of(key(), Wording.text("series.figure", fact.name(), year));
    }

    /** Adds the figure to the inputs of a finding. */
    void show(County county, Map<String, String> inputs) {
        in(county).ifPresent(value -> inputs.put(key(), value.toPlainString()));
    }
}
