package org.junheng.report.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.RecordCount;
import org.junheng.packs.SeriesTerm;

/** The terms of indicators in the words of the dictionary, and the figures behind them. */
final class Terms {
    private static final String RECORD_SEPARATOR = "/";

    private static final Set<String> OWN_STUDENTS = Set.of(FactDefinition.SECTION, IndicatorDefinition.CLASS);

    private final Lineage lineage;

    Terms(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Numerator over denominator, times per. */
    String formula(IndicatorDefinition indicator) {
        String sum = sum(
                indicator.numerator(),
                indicator.holder(),
                !indicator.denominator().isEmpty());
        String ratio = indicator.denominator().isEmpty()
                ? sum
                : CatalogueWords.text("formula.over", sum, sum(indicator.denominator(), indicator.holder(), true));
        return indicator.per() == 1 ? ratio : CatalogueWords.text("formula.per", ratio, indicator.per());
    }

    private String sum(List<Term> terms, String holder, boolean isPart) {
        StringBuilder sum = new StringBuilder();
        for (Term term : terms) {
            if (sum.length() > 0) {
                sum.append(CatalogueWords.text(term.sign() > 0 ? "formula.plus" : "formula.minus"));
            }
            sum.append(name(term.fact(), holder));
        }
        return isPart && terms.size() > 1 ? CatalogueWords.text("formula.sum", sum) : sum.toString();
    }

    /** What people call a term of an indicator of a holder; its code if nothing is known of it. */
    String name(String term, String holder) {
        Optional<RecordCount> count = RecordCount.parse(term);
        if (count.isPresent()) {
            return CatalogueWords.text("formula.records", counted(count.get(), Lineage.owner(holder)));
        }
        Optional<SeriesTerm> series = SeriesTerm.parse(term);
        if (series.isPresent()) {
            String name = plain(series.get().code(), FactDefinition.COUNTY_SERIES);
            return series.get().isPrevious()
                    ? CatalogueWords.text("formula.previous", name)
                    : CatalogueWords.text("formula.years", name, series.get().when());
        }
        return plain(term, holder);
    }

    /** The records that are counted. */
    String counted(RecordCount count, String owner) {
        String records = owner + RECORD_SEPARATOR + count.kind();
        String field =
                lineage.fact(records, count.field()).map(FactDefinition::name).orElse(count.field());
        return CatalogueWords.text("formula.counted", lineage.recordName(records), field, count.word());
    }

    private String plain(String code, String holder) {
        return lineage.reachable(holder, code)
                .map(FactDefinition::name)
                .or(() -> indicator(code, holder).map(IndicatorDefinition::name))
                .orElseGet(() -> part(code, holder).map(Input::name).orElse(code));
    }

    /** The figures behind a term, those behind an indicator that it names among them. */
    List<Input> inputs(String term, String holder) {
        Set<Input> inputs = new LinkedHashSet<>();
        collect(term, holder, inputs, new LinkedHashSet<>());
        return List.copyOf(inputs);
    }

    /** The figures behind an indicator. */
    List<Input> inputs(IndicatorDefinition indicator) {
        Set<Input> inputs = new LinkedHashSet<>();
        collect(indicator, inputs, new LinkedHashSet<>());
        return List.copyOf(inputs);
    }

    private void collect(IndicatorDefinition indicator, Set<Input> inputs, Set<IndicatorDefinition> seen) {
        if (seen.add(indicator)) {
            indicator.numerator().forEach(each -> collect(each.fact(), indicator.holder(), inputs, seen));
            indicator.denominator().forEach(each -> collect(each.fact(), indicator.holder(), inputs, seen));
        }
    }

    private void collect(String term, String holder, Set<Input> inputs, Set<IndicatorDefinition> seen) {
        Optional<RecordCount> count = RecordCount.parse(term);
        Optional<SeriesTerm> series = SeriesTerm.parse(term);
        if (count.isPresent()) {
            String records =
                    Lineage.owner(holder) + RECORD_SEPARATOR + count.get().kind();
            fact(records, count.get().field()).ifPresent(inputs::add);
        } else if (series.isPresent()) {
            collect(series.get().code(), FactDefinition.COUNTY_SERIES, inputs, seen);
        } else {
            fact(holder, term)
                    .or(() -> part(term, holder))
                    .ifPresentOrElse(
                            inputs::add, () -> indicator(term, holder).ifPresent(each -> collect(each, inputs, seen)));
        }
    }

    private Optional<Input> fact(String holder, String code) {
        return lineage.reachable(holder, code).map(each -> Input.of(each, lineage));
    }

    private Optional<IndicatorDefinition> indicator(String code, String holder) {
        return lineage.indicators()
                .filter(each -> each.code().equals(code) && each.holder().equals(holder))
                .findFirst();
    }

    /** What every dossier has without a dictionary: of sections and classes their students, of schools more. */
    private Optional<Input> part(String code, String holder) {
        String name = CatalogueWords.ofEngine("part." + code);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Input(
                        code,
                        name,
                        CatalogueWords.ofEngine("part." + code + ".unit"),
                        lineage.holderName(OWN_STUDENTS.contains(holder) ? holder : FactDefinition.SCHOOL),
                        ""));
    }

    /** The names of some indicators. */
    static String names(List<IndicatorDefinition> indicators) {
        return indicators.stream()
                .map(IndicatorDefinition::name)
                .distinct()
                .collect(Collectors.joining(CatalogueWords.text("and")));
    }
}
