package org.junheng.report.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.indicators.Measure;
import org.junheng.indicators.Rational;
import org.junheng.report.Evaluated;

/** Lays evaluations of one county side by side. */
public final class YearsComparison {
    /** Percent of a limit that count as near it unless somebody says otherwise. */
    public static final BigDecimal NEAR = BigDecimal.valueOf(5);

    private final List<Snapshot> years;
    private final BigDecimal near;

    private YearsComparison(List<Snapshot> years, BigDecimal near) {
        this.years = years;
        this.near = near;
    }

    /**
     * Compares evaluations.
     *
     * @param evaluations two or more of one county, each of another day, in any order
     * @param near how many percent of a limit still count as near it
     * @throws IllegalArgumentException if there are fewer, or they are of several counties, or two of one day
     */
    public static CountyYears of(List<Evaluated> evaluations, BigDecimal near) {
        List<Snapshot> years = evaluations.stream()
                .map(Snapshot::new)
                .sorted(Comparator.comparing(Snapshot::asOf))
                .toList();
        long counties = years.stream()
                .map(each -> each.evaluation().county().code())
                .distinct()
                .count();
        long days = years.stream().map(Snapshot::asOf).distinct().count();
        if (years.size() < 2 || counties != 1 || days != years.size()) {
            throw new IllegalArgumentException(
                    years.size() + " evaluations of " + counties + " counties as of " + days + " days");
        }
        return new YearsComparison(years, near).compared();
    }

    private CountyYears compared() {
        AllSeries all = new AllSeries(years);
        List<StatisticSeries> statistics = all.statistics();
        List<Series> measured = all.measured();
        List<Series> judged = Stream.concat(statistics.stream().map(StatisticSeries::variation), measured.stream())
                .toList();
        return new CountyYears(
                years.get(years.size() - 1).evaluation().county(),
                near,
                years.stream().map(Snapshot::year).toList(),
                intervals(),
                statistics,
                measured.stream().filter(each -> each.subject().isCounty()).toList(),
                measured.stream().filter(each -> !each.subject().isCounty()).toList(),
                warnings(judged),
                edges(judged));
    }

    private List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            intervals.add(new IntervalOf(years.get(i - 1), years.get(i)).interval());
        }
        return intervals;
    }

    /** What would be missed comes first; what is named there, or stands on the edge, is not named again as near. */
    private List<Warning> warnings(List<Series> judged) {
        List<Warning> crossing = new ArrayList<>();
        List<Warning> close = new ArrayList<>();
        for (Series series : judged) {
            Optional<Near> met = Near.of(series.last());
            Optional<Rational> next = met.flatMap(each -> next(each, series));
            if (next.isPresent()) {
                String value = next.get()
                        .rounded(AllSeries.decimals(series.last().value()))
                        .toPlainString();
                crossing.add(new Warning(Warning.Kind.CROSSING, series, YearsWords.text("warning.next", value)));
            } else if (met.filter(each -> each.isWithin(near) && edge(series).isEmpty())
                    .isPresent()) {
                close.add(new Warning(Warning.Kind.NEAR, series, distance(met.get(), series)));
            }
        }
        return Stream.concat(crossing.stream(), close.stream()).toList();
    }

    private Optional<Rational> next(Near met, Series series) {
        int last = series.points().size() - 1;
        for (int i = last - 1; i >= 0; i--) {
            Measure earlier = series.points().get(i).measure();
            if (earlier != null) {
                return met.crossing(
                        earlier, Near.years(years.get(i).asOf(), years.get(last).asOf()));
            }
        }
        return Optional.empty();
    }

    private static String distance(Near met, Series series) {
        int decimals = AllSeries.decimals(series.last().value());
        BigDecimal distance = met.measure().rounded(met.limit(), decimals).abs();
        return YearsWords.text(
                "warning.distance",
                distance.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
    }

    private static List<Edge> edges(List<Series> judged) {
        return judged.stream()
                .flatMap(series -> edge(series).map(kind -> new Edge(kind, series)).stream())
                .sorted(Comparator.comparing(Edge::kind))
                .toList();
    }

    private static Optional<Edge.Kind> edge(Series series) {
        if (isOtherwiseWhenPrinted(series.last())) {
            return Optional.of(Edge.Kind.ROUNDING);
        }
        Optional<Near> met = Near.of(series.last());
        if (met.filter(Near::isLimit).isPresent()) {
            return Optional.of(Edge.Kind.EQUAL);
        }
        int decimals = AllSeries.decimals(series.last().value());
        return met.filter(each -> each.isWithinUnit(decimals)).map(each -> Edge.Kind.UNDER_A_UNIT);
    }

    /** Whether the printed number would be judged the other way. */
    private static boolean isOtherwiseWhenPrinted(Series.Point point) {
        Measure measure = point.measure();
        var comparator = point.comparator();
        if (measure == null || comparator == null || point.value().isEmpty()) {
            return false;
        }
        BigDecimal limit = new BigDecimal(point.limit());
        return comparator.accepts(new BigDecimal(point.value()).compareTo(limit))
                != comparator.accepts(measure.compareTo(limit));
    }
}
