package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junheng.report.years.Change;
import org.junheng.report.years.CountyYears;
import org.junheng.report.years.Interval;
import org.junheng.report.years.RuleChange;
import org.junheng.report.years.SchoolChange;
import org.junheng.report.years.Series;
import org.junheng.report.years.StatisticSeries;
import org.junheng.report.years.Who;
import org.junheng.report.years.Year;

/** Years side by side for programs, as {@code junheng-years/1}: fixed order, measured numbers as strings. */
final class YearsJson {
    private static final String FORMAT = "junheng-years/1";

    private YearsJson() {}

    static Map<String, Object> of(CountyYears all) {
        Map<String, Object> json = object("format", FORMAT);
        json.put(
                "county",
                object("code", all.county().code(), "name", all.county().name()));
        json.put("nearPercent", all.near().toPlainString());
        json.put("years", list(all.years(), YearsJson::year));
        json.put("intervals", list(all.intervals(), YearsJson::interval));
        json.put(
                "warnings",
                list(
                        all.warnings(),
                        each -> with(series(each.series()), "kind", each.kind().code(), "detail", each.detail())));
        json.put(
                "edges",
                list(
                        all.edges(),
                        each -> with(series(each.series()), "kind", each.kind().code())));
        json.put("statistics", list(all.statistics(), YearsJson::statistic));
        json.put("countyIndicators", list(all.countyIndicators(), YearsJson::series));
        json.put("schoolIndicators", list(all.schoolIndicators(), YearsJson::series));
        return json;
    }

    private static Map<String, Object> year(Year year) {
        Map<String, Object> json = object("asOf", year.asOf(), "schools", year.schools(), "students", year.students());
        json.put(
                "packs",
                list(
                        year.packs(),
                        each -> object("id", each.id(), "revision", each.revision(), "sha256", each.sha256())));
        json.put(
                "verdicts",
                list(
                        year.verdicts(),
                        each -> object(
                                "view", each.view(), "outcome", each.mark().css())));
        Map<String, Object> counts = new LinkedHashMap<>();
        year.counts().forEach((outcome, count) -> counts.put(outcome.name(), count));
        json.put("counts", counts);
        return json;
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> json = object("from", interval.from(), "to", interval.to());
        json.put("rules", list(interval.rules(), YearsJson::rule));
        json.put("schools", list(interval.schools(), YearsJson::school));
        json.put("changes", list(interval.changes(), YearsJson::change));
        return json;
    }

    private static Map<String, Object> rule(RuleChange rule) {
        return object("kind", rule.kind().code(), "id", rule.id(), "before", rule.before(), "after", rule.after());
    }

    private static Map<String, Object> school(SchoolChange school) {
        return object(
                "kind", school.kind().code(), "code", school.code(), "name", school.name(), "detail", school.detail());
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json =
                object("kind", change.kind().code(), "criterion", change.criterion(), "citation", change.citation());
        json.put("subject", who(change.subject()));
        json.put("before", side(change.before()));
        json.put("after", side(change.after()));
        json.put("rule", change.rule());
        return json;
    }

    private static Map<String, Object> side(Change.Side side) {
        Map<String, Object> json = object("outcome", side.mark().css(), "measured", side.measured());
        json.put("required", side.required());
        json.put("note", side.note());
        return json;
    }

    private static Map<String, Object> who(Who who) {
        Map<String, Object> json =
                object("type", who.isCounty() ? "county" : "school", "code", who.code(), "name", who.name());
        if (who.stage() != null) {
            json.put("stage", who.stage().code());
        }
        if (who.item() != null) {
            json.put("item", who.item());
        }
        return json;
    }

    private static Map<String, Object> statistic(StatisticSeries statistic) {
        Map<String, Object> json = object("indicator", statistic.mean().indicator());
        json.put(
                "stage",
                statistic.mean().subject().stage() == null
                        ? ""
                        : statistic.mean().subject().stage().code());
        json.put("mean", list(statistic.mean().points(), YearsJson::point));
        json.put("cv", list(statistic.variation().points(), YearsJson::point));
        return json;
    }

    private static Map<String, Object> series(Series series) {
        Map<String, Object> json = object("criterion", series.criterion(), "indicator", series.indicator());
        json.put("subject", who(series.subject()));
        json.put("unit", series.unit());
        json.put("values", list(series.points(), YearsJson::point));
        return json;
    }

    private static Map<String, Object> point(Series.Point point) {
        Map<String, Object> json = object("value", point.value(), "change", point.change());
        json.put("step", point.step().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("outcome", point.mark() == null ? "" : point.mark().css());
        json.put(
                "comparator",
                point.comparator() == null ? "" : point.comparator().sign());
        json.put("limit", point.limit());
        return json;
    }

    private static <T> List<Object> list(List<T> values, Function<T, Map<String, Object>> each) {
        return values.stream().<Object>map(each).toList();
    }

    /** Names and values in turns; days as texts. */
    private static Map<String, Object> object(Object... pairs) {
        return with(new LinkedHashMap<>(), pairs);
    }

    private static Map<String, Object> with(Map<String, Object> json, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            json.put(String.valueOf(pairs[i]), value instanceof Long number ? Math.toIntExact(number) : value);
        }
        return json;
    }
}
