package org.junheng.report.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.indicators.Root;
import org.junheng.packs.Criterion;
import org.junheng.report.Exact;

/** Lines up the numbers of several evaluations. */
final class AllSeries {
    private final List<Snapshot> years;

    AllSeries(List<Snapshot> years) {
        this.years = List.copyOf(years);
    }

    private Snapshot last() {
        return years.get(years.size() - 1);
    }

    /** What is measured of whoever is there in the latest evaluation; once for all views; no data checks, no coefficients. */
    List<Series> measured() {
        Map<List<Object>, Series> series = new LinkedHashMap<>();
        last().judged().forEach((key, judged) -> {
            Finding finding = judged.finding();
            if (last().measure(finding) != null
                    && !finding.check()
                    && !last().terms().isVariation(finding)) {
                Series each = of(key, finding);
                series.putIfAbsent(List.of(each.subject(), each.criterion()), each);
            }
        });
        return List.copyOf(series.values());
    }

    private Series of(Key key, Finding finding) {
        Points points = new Points();
        for (Snapshot year : years) {
            points.add(year.judged(key).map(Judged::finding).orElse(null), year);
        }
        return new Series(
                last().who(key, finding),
                finding.criterion(),
                Optional.ofNullable(finding.indicator()).orElse(""),
                last().terms().judged(finding),
                finding.citation(),
                Optional.ofNullable(finding.measured())
                        .map(Finding.Measured::unit)
                        .orElse(""),
                false,
                points.all());
    }

    /** The means and coefficients of variation that the latest evaluation has; where several views have them, the first. */
    List<StatisticSeries> statistics() {
        Map<List<Object>, StatisticSeries> all = new LinkedHashMap<>();
        for (Statistic statistic : last().evaluation().statistics()) {
            List<Object> same = List.of(statistic.indicator(), statistic.stage());
            if (!all.containsKey(same)) {
                all.put(same, statistic(statistic));
            }
        }
        return List.copyOf(all.values());
    }

    private StatisticSeries statistic(Statistic latest) {
        Points means = new Points();
        Points variations = new Points();
        for (Snapshot year : years) {
            @Nullable Statistic statistic = same(latest, year);
            means.add(mean(statistic), null, direction(latest));
            Finding judged = variation(latest, year);
            variations.add(statistic == null ? null : number(statistic.variation(), true), judged, Comparator.AT_MOST);
        }
        Who who = new Who(
                last().evaluation().county().code(),
                last().evaluation().county().name(),
                latest.stage(),
                latest.indicator(),
                true);
        Finding judged = variation(latest, last());
        Series mean =
                new Series(who, "", latest.indicator(), latest.name(), "", unit(latest.mean()), false, means.all());
        Series variation = new Series(
                who,
                judged == null ? "" : judged.criterion(),
                latest.indicator(),
                latest.name(),
                judged == null ? "" : judged.citation(),
                "",
                true,
                variations.all());
        return new StatisticSeries(
                mean, variation, Chart.of(years.stream().map(Snapshot::asOf).toList(), variation));
    }

    private static String unit(Finding.@Nullable Measured measured) {
        return measured == null ? "" : measured.unit();
    }

    private static @Nullable Statistic same(Statistic latest, Snapshot year) {
        return year.evaluation().statistics().stream()
                .filter(each -> each.indicator().equals(latest.indicator()) && each.stage() == latest.stage())
                .findFirst()
                .orElse(null);
    }

    /** Where no school is given the mean has no unit: it is not known, and the published coefficient stands in its place. */
    private static Points.@Nullable Printed mean(@Nullable Statistic statistic) {
        return statistic == null || statistic.sections() == 0 ? null : number(statistic.mean(), false);
    }

    private static Points.@Nullable Printed number(Finding.@Nullable Measured measured, boolean isRoot) {
        return measured == null
                ? null
                : Exact.fraction(measured.exact())
                        .map(each -> new Points.Printed(measured.value(), isRoot ? new Root(each) : each))
                        .orElse(null);
    }

    /** The finding that judges the coefficient in a year. */
    private static @Nullable Finding variation(Statistic statistic, Snapshot year) {
        return year.evaluation().findings().stream()
                .filter(each -> each.supersededBy() == null && each.weakerThan() == null)
                .filter(each -> statistic.indicator().equals(each.indicator())
                        && each.subject().stage() == statistic.stage())
                .filter(year.terms()::isVariation)
                .findFirst()
                .orElse(null);
    }

    /** The good side of an indicator: that of whatever judges it in sections. */
    private @Nullable Comparator direction(Statistic statistic) {
        return last().evaluation().findings().stream()
                .filter(each -> statistic.indicator().equals(each.indicator()) && !each.check())
                .filter(each -> last().terms()
                        .criterion(each)
                        .map(Criterion::selector)
                        .map(selector -> selector.type().equals("SectionIndicator"))
                        .orElse(false))
                .map(Finding::required)
                .filter(java.util.Objects::nonNull)
                .map(Finding.Required::comparator)
                .findFirst()
                .orElse(null);
    }

    /** The digits behind the point of a printed number. */
    static int decimals(String value) {
        int point = value.indexOf('.');
        return point < 0 ? 0 : value.length() - point - 1;
    }
}
