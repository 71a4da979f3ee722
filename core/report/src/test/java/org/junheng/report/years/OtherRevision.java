package org.junheng.report.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.facts.County;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.findings.Verdict;

/** An evaluation that says of its packs that they are of another revision. */
record OtherRevision(Evaluation same) implements Evaluation {
    @Override
    public County county() {
        return same.county();
    }

    @Override
    public LocalDate asOf() {
        return same.asOf();
    }

    @Override
    public List<UsedPack> packs() {
        return same.packs().stream()
                .map(each -> new UsedPack(each.id(), each.title(), each.number(), "9.9.9", "other"))
                .toList();
    }

    @Override
    public List<Verdict> verdicts() {
        return same.verdicts();
    }

    @Override
    public List<Explanation> explanations() {
        return same.explanations();
    }

    @Override
    public List<Finding> findings() {
        return same.findings();
    }

    @Override
    public List<Statistic> statistics() {
        return same.statistics();
    }

    @Override
    public boolean allMet() {
        return same.allMet();
    }

    @Override
    public Map<Outcome, Long> counts() {
        return same.counts();
    }
}
