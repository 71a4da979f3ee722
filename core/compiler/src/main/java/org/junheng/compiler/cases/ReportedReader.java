package org.junheng.compiler.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.compiler.CompilerMessages;
import org.junheng.facts.Reported;
import org.junheng.facts.Reported.Statistic;
import org.junheng.indicators.Stage;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Reads what a county of an example published; the fields are those of the dossier. */
final class ReportedReader {
    private static final int MOST_DECIMALS = 9;

    private final Set<String> indicators;
    private final Problems problems;

    ReportedReader(Set<String> indicators, Problems problems) {
        this.indicators = new TreeSet<>(indicators);
        this.problems = problems;
    }

    List<Reported> read(List<Tree> items) {
        List<Reported> reported = new ArrayList<>();
        for (Tree item : items) {
            String path = "reported[" + reported.size() + "]";
            Fields.of(item, path, problems).flatMap(this::read).ifPresent(reported::add);
        }
        return reported;
    }

    private Optional<Reported> read(Fields fields) {
        Optional<String> indicator = fields.text("indicator");
        Optional<Stage> stage = fields.require("stage").coded("stage", Stage.class);
        Optional<Statistic> statistic = fields.require("statistic").coded("statistic", Statistic.class);
        Optional<BigDecimal> value = fields.require("value").number("value");
        Optional<Integer> decimals = fields.require("decimals").whole("decimals", 0, MOST_DECIMALS);
        fields.refuseOthers();
        checkIndicator(fields, indicator, statistic);
        if (stage.isEmpty() || statistic.isEmpty() || value.isEmpty() || decimals.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Reported(indicator.orElse(null), stage.get(), statistic.get(), value.get(), decimals.get()));
    }

    private void checkIndicator(Fields fields, Optional<String> indicator, Optional<Statistic> statistic) {
        if (indicator.isPresent() && !indicators.contains(indicator.get())) {
            String near = CompilerMessages.didYouMean(indicator.get(), indicators);
            fields.problem("indicator", "cases.indicator", indicator.get(), near);
        }
        boolean composite = statistic.filter(Statistic.COMPOSITE_CV::equals).isPresent();
        if (statistic.isPresent() && composite == indicator.isPresent()) {
            fields.problem("indicator", "cases.reported", statistic.get().code());
        }
    }
}
