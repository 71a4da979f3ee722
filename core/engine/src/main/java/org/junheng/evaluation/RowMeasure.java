package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolPart;
import org.junheng.indicators.Rational;
import org.junheng.input.Coded;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.RecordCount;

/** One indicator of one county, school, class or record. */
final class RowMeasure extends IndicatorMeasure implements Computed {
    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final Row row;

    RowMeasure(IndicatorDefinition definition, Dictionary dictionary, Row row) {
        super(definition);
        this.definition = definition;
        this.dictionary = dictionary;
        this.row = row;
    }

    @Override
    FactDefinition definition(String fact) {
        return figure(dictionary, definition.holder(), fact, definition.unit());
    }

    /** What is known about a figure of a holder; a number of records has the unit that is given. */
    static FactDefinition figure(Dictionary dictionary, String holder, String code, String unit) {
        Optional<SchoolPart> part = Coded.find(SchoolPart.class, code);
        if (part.isPresent()) {
            return counted(code, Wording.text("part." + code), Wording.text("part." + code + ".unit"));
        }
        Optional<RecordCount> count = RecordCount.parse(code);
        if (count.isPresent()) {
            String owner = holder.startsWith(FactDefinition.COUNTY) ? FactDefinition.COUNTY : FactDefinition.SCHOOL;
            String records = owner + "/" + count.get().kind();
            return counted(code, Wording.records(dictionary, records), unit);
        }
        Optional<YearSum> sum = YearSum.parse(code);
        if (sum.isPresent()) {
            return sum.get().definition(dictionary);
        }
        return dictionary
                .find(holder, code)
                .or(() -> dictionary.find(FactDefinition.SCHOOL, code))
                .or(() -> dictionary.find(FactDefinition.COUNTY, code))
                .orElseThrow(() -> new IllegalStateException("nothing is declared as " + code + " of " + holder));
    }

    private static FactDefinition counted(String code, String name, String unit) {
        return new FactDefinition(
                code, name, FactDefinition.SCHOOL, FactType.COUNT, unit, 0, null, null, List.of(), null, "");
    }

    @Override
    Optional<BigDecimal> given(String fact) {
        return row.value(fact) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Of years in one sum, each year. */
    @Override
    List<Missing> lacking() {
        return facts().stream()
                .filter(fact -> given(fact).isEmpty())
                .flatMap(fact -> YearSum.parse(fact)
                        .map(this::lackingYears)
                        .orElseGet(() -> Stream.of(Missing.of(definition(fact)))))
                .toList();
    }

    private Stream<Missing> lackingYears(YearSum sum) {
        return sum.figures(dictionary).stream()
                .filter(each -> each.in(county()).isEmpty())
                .map(YearFigure::missing);
    }

    private County county() {
        return row.dossier().county();
    }

    @Override
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (String fact : facts()) {
            YearSum.parse(fact)
                    .ifPresentOrElse(
                            sum -> sum.figures(dictionary).forEach(each -> each.show(county(), inputs)),
                            () -> given(fact).ifPresent(value -> inputs.put(fact, value.toPlainString())));
        }
        return inputs;
    }

    @Override
    public Map<String, Span> spans() {
        Map<String, Span> spans = new LinkedHashMap<>();
        facts().forEach(fact -> spans.put(
                fact,
                YearSum.parse(fact)
                        .map(this::span)
                        .orElseGet(() -> Span.given(given(fact).orElseThrow(), definition(fact)))));
        return spans;
    }

    private Span span(YearSum sum) {
        return sum.figures(dictionary).stream()
                .map(each -> Span.given(each.in(county()).orElseThrow(), each.fact()))
                .reduce(Span.of(Rational.ZERO), Span::plus);
    }

    @Override
    Rational share(String fact) {
        return Rational.of(1);
    }

    @Override
    boolean isAlwaysGiven(String fact) {
        return false;
    }
}
