package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.indicators.Stage;

/** 表Ⅲ: the county's means and coefficients of variation. */
final class VariationForm implements FormSheet {
    static final String VARIATION = "NQB2017-CV-";

    @Override
    public Optional<Sheet> of(Filing filing) {
        if (!filing.isOfMethod()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>(Heads.of(filing, "variation"));
        lines.add(Line.head(ShortForm.headings("variation.whole")));
        lines.add(Line.head(ShortForm.numbers()));
        List<String> remarks = new ArrayList<>();
        for (Stage stage : ResourceItem.STAGES) {
            List<Cell> means = new ArrayList<>(
                    List.of(Cell.head(FormWords.stage(stage)).down(2), Cell.head(FormWords.text("variation.mean"))));
            List<Cell> variations = new ArrayList<>(List.of(Cell.head(FormWords.text("variation.cv"))));
            for (ResourceItem item : ResourceItem.ALL) {
                means.add(mean(filing, item, stage));
                Optional<Finding> found = variation(filing, item, stage);
                variations.add(
                        found.map(each -> SchoolsForm.value(filing, each)).orElse(Cell.missing()));
                found.map(filing::deciding)
                        .filter(each ->
                                each.outcome() != Outcome.MET || !each.notes().isEmpty())
                        .ifPresent(each -> remarks.add(each.message()));
            }
            means.add(Cell.centred(FormWords.text("none")));
            variations.add(Cell.centred(FormWords.text("none")));
            lines.add(Line.body(means));
            lines.add(Line.body(variations));
        }
        lines.add(Line.note(FormWords.text("variation.note")));
        remarks.forEach(each -> lines.add(Line.note(each)));
        return Optional.of(new Sheet(FormWords.text("sheet.variation"), ShortForm.layout(), lines));
    }

    private static Cell mean(Filing filing, ResourceItem item, Stage stage) {
        return statistic(filing, item, stage)
                .map(Statistic::mean)
                .map(each -> Cell.number(new BigDecimal(each.value())))
                .orElse(Cell.missing());
    }

    static Optional<Statistic> statistic(Filing filing, ResourceItem item, Stage stage) {
        return filing.evaluation().statistics().stream()
                .filter(each -> each.view().equals(filing.view())
                        && each.indicator().equals(item.indicator())
                        && each.stage() == stage)
                .findFirst();
    }

    static Optional<Finding> variation(Filing filing, ResourceItem item, Stage stage) {
        return filing.findings(VARIATION + stage.code()).stream()
                .filter(each -> item.indicator().equals(each.indicator()))
                .findFirst();
    }
}
