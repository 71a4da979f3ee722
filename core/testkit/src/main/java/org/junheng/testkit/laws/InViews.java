package org.junheng.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.facts.County;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.findings.Verdict;

/**
 * What an evaluation says in some views, and nothing else.
 *
 * @param whole the evaluation
 * @param views the ids of the views
 */
public record InViews(Evaluation whole, Set<String> views) implements Evaluation {
    private <T> List<T> in(List<T> all, Function<T, String> view) {
        return all.stream().filter(each -> views.contains(view.apply(each))).toList();
    }

    @Override
    public County county() {
        return whole.county();
    }

    @Override
    public LocalDate asOf() {
        return whole.asOf();
    }

    /** None: which packs were used, and in what order, is said of the evaluation and not of a view. */
    @Override
    public List<UsedPack> packs() {
        return List.of();
    }

    @Override
    public List<Verdict> verdicts() {
        return in(whole.verdicts(), Verdict::view);
    }

    @Override
    public List<Explanation> explanations() {
        return in(whole.explanations(), Explanation::view);
    }

    @Override
    public List<Finding> findings() {
        return in(whole.findings(), Finding::view);
    }

    @Override
    public List<Statistic> statistics() {
        return in(whole.statistics(), Statistic::view);
    }

    @Override
    public boolean allMet() {
        return whole.allMet();
    }

    @Override
    public Map<Outcome, Long> counts() {
        return findings().stream().collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
    }
}
