package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.findings.Outcome;
import org.junheng.indicators.CompositeVariation;
import org.junheng.indicators.Root;
import org.junheng.indicators.RootMean;
import org.junheng.indicators.Stage;

/** The plain mean of the coefficients of variation of a group, in every county. */
final class CompositeColumn extends CountyNumbers implements CompositeVariation {
    private final String group;
    private final Stage ofStage;
    private final List<VariationColumn> parts;

    CompositeColumn(List<Dossier> batch, String group, Stage stage, List<VariationColumn> parts) {
        super(batch, stage);
        this.group = group;
        this.ofStage = stage;
        this.parts = parts;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public String key() {
        return ofStage.code();
    }

    @Override
    String title() {
        return Wording.compositeOf(group);
    }

    @Override
    @Nullable
    String item() {
        return null;
    }

    @Override
    int decimals() {
        return parts.get(0).decimals();
    }

    @Override
    Map<String, String> inputs(int county) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (VariationColumn part : parts) {
            part.figure(county)
                    .number()
                    .ifPresent(number -> inputs.put(
                            part.code(), number.rounded(part.decimals()).toPlainString()));
        }
        return inputs;
    }

    @Override
    CountyFigure figure(int county) {
        Optional<Reported> published = batch().get(county).reported(Reported.Statistic.COMPOSITE_CV, null, ofStage);
        CountyFigure computed = computed(county);
        boolean noSchools = batch().get(county).schools().isEmpty();
        return computed.measure() == null && noSchools && published.isPresent()
                ? CountyFigure.published(published.get())
                : computed;
    }

    /** The mean of the parts; where a part has no number, the first part's reason. */
    CountyFigure computed(int county) {
        List<Root> roots = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        Outcome absence = null;
        for (VariationColumn part : parts) {
            CountyFigure figure = part.figure(county);
            if (figure.measure() instanceof Root root) {
                roots.add(root);
            } else if (absence == null || figure.absence() == Outcome.NO_DATA) {
                absence = figure.absence();
            }
            figure.missing().stream().filter(each -> !missing.contains(each)).forEach(missing::add);
        }
        return absence == null ? CountyFigure.of(new RootMean(roots)) : CountyFigure.absent(absence, missing);
    }
}
