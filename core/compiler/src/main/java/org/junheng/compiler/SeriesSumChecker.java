package org.junheng.compiler;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.RecordCount;
import org.junheng.packs.SeriesTerm;

/** Checks terms that are figures by year: of indicators by year, and sums of years of indicators of the county. */
final class SeriesSumChecker {
    private final Family family;
    private final YearsChecker.Reporter reporter;

    SeriesSumChecker(Family family, YearsChecker.Reporter reporter) {
        this.family = family;
        this.reporter = reporter;
    }

    /** Whether a term of an indicator of this holder is one. */
    static boolean isFor(String holder, String term) {
        return holder.equals(FactDefinition.COUNTY_SERIES)
                || SeriesTerm.parse(term).isPresent();
    }

    /** The unit of a term; empty if something is wrong with it, and then it has been told. */
    Optional<String> unit(String holder, String term) {
        Optional<SeriesTerm> series = SeriesTerm.parse(term);
        if (holder.equals(FactDefinition.COUNTY_SERIES)) {
            return ofYears(term, series);
        }
        if (series.isEmpty() || !holder.equals(FactDefinition.COUNTY)) {
            reporter.add("indicator.seriesHolder", term, holder);
            return Optional.empty();
        }
        return ofCounty(series.get());
    }

    private Optional<String> ofYears(String term, Optional<SeriesTerm> series) {
        Optional<RecordCount> count = RecordCount.parse(term);
        if (count.isPresent()) {
            reporter.add("indicator.seriesCount", count.get().kind());
            return Optional.empty();
        }
        series.filter(each -> !each.isPrevious())
                .ifPresent(each -> reporter.add(
                        "indicator.seriesWhen",
                        each.when(),
                        CompilerMessages.didYouMean(each.when(), Set.of(SeriesTerm.PREVIOUS))));
        String code = series.map(SeriesTerm::code).orElse(term);
        return fact(code)
                .or(() -> other(code).map(IndicatorDefinition::unit))
                .or(() -> unknown(code, Stream.concat(facts(), others())));
    }

    private Optional<String> ofCounty(SeriesTerm series) {
        if (series.isPrevious()) {
            reporter.add("indicator.countyWhen", series.when());
        } else {
            new YearsChecker(reporter).check(series.when());
        }
        return fact(series.code()).or(() -> unknown(series.code(), facts()));
    }

    private Optional<String> unknown(String code, Stream<String> known) {
        Set<String> codes = known.collect(Collectors.toCollection(TreeSet::new));
        String all = String.join(CompilerMessages.AND, codes);
        reporter.add("indicator.series", code, all, CompilerMessages.didYouMean(code, codes));
        return Optional.empty();
    }

    private Optional<String> fact(String code) {
        return family.fact(FactDefinition.COUNTY_SERIES, code).map(FactDefinition::unit);
    }

    private Stream<String> facts() {
        return family.facts()
                .filter(each -> each.holder().equals(FactDefinition.COUNTY_SERIES))
                .map(FactDefinition::code);
    }

    private Optional<IndicatorDefinition> other(String code) {
        return family.definitions(code).filter(SeriesSumChecker::isByYear).findFirst();
    }

    private Stream<String> others() {
        return family.indicators().filter(SeriesSumChecker::isByYear).map(IndicatorDefinition::code);
    }

    static boolean isByYear(IndicatorDefinition indicator) {
        return indicator.holder().equals(FactDefinition.COUNTY_SERIES);
    }
}
