package org.junheng.report.years;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.facts.County;

/**
 * Evaluations of one county side by side, the earliest first.
 *
 * @param county the county, as the latest evaluation has it
 * @param near how many percent of a limit still count as near it
 * @param years the evaluations
 * @param intervals what changed from each to the next
 * @param statistics the county's means and coefficients of variation
 * @param countyIndicators what is measured of the county as a whole
 * @param schoolIndicators what is measured of schools and sections
 * @param warnings what is met today, but near its limit or on its way to miss it
 * @param edges what is met by nothing or by less than can be printed, and what printed numbers would judge the other way
 */
public record CountyYears(
        County county,
        BigDecimal near,
        List<Year> years,
        List<Interval> intervals,
        List<StatisticSeries> statistics,
        List<Series> countyIndicators,
        List<Series> schoolIndicators,
        List<Warning> warnings,
        List<Edge> edges) {
    /** Copies the lists. */
    public CountyYears {
        years = List.copyOf(years);
        intervals = List.copyOf(intervals);
        statistics = List.copyOf(statistics);
        countyIndicators = List.copyOf(countyIndicators);
        schoolIndicators = List.copyOf(schoolIndicators);
        warnings = List.copyOf(warnings);
        edges = List.copyOf(edges);
    }
}
