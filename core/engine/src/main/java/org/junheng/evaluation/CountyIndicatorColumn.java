package org.junheng.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.CountyIndicator;
import org.junheng.packs.IndicatorDefinition;

/** One indicator of every county, from the county's own facts. */
final class CountyIndicatorColumn extends CountyNumbers implements CountyIndicator {
    private final IndicatorDefinition definition;
    private final Dictionary dictionary;

    CountyIndicatorColumn(List<Dossier> batch, IndicatorDefinition definition, Dictionary dictionary) {
        super(batch, null);
        this.definition = definition;
        this.dictionary = dictionary;
    }

    @Override
    public String code() {
        return definition.code();
    }

    @Override
    public String key() {
        return "county";
    }

    @Override
    String title() {
        return definition.name();
    }

    @Override
    @Nullable
    String item() {
        return null;
    }

    @Override
    String indicator() {
        return definition.code();
    }

    @Override
    String unit() {
        return definition.unit();
    }

    @Override
    int decimals() {
        return definition.decimals();
    }

    @Override
    CountyFigure figure(int county) {
        CountyMeasure measure = measure(county);
        List<Missing> missing = measure.missing().stream().map(Missing::of).toList();
        if (!missing.isEmpty()) {
            return CountyFigure.absent(Outcome.NO_DATA, missing);
        }
        return measure.value().map(CountyFigure::of).orElseGet(() -> CountyFigure.absent(Outcome.UNDECIDED, List.of()));
    }

    @Override
    Map<String, String> inputs(int county) {
        return measure(county).inputs();
    }

    @Override
    Finding.@Nullable Shortfall shortfall(int county, Requirement requirement) {
        CountyMeasure measure = measure(county);
        return measure.value()
                .map(value -> measure.shortfall(requirement, value))
                .orElse(null);
    }

    private CountyMeasure measure(int county) {
        return new CountyMeasure(
                definition, dictionary, batch().get(county).county().facts());
    }
}
