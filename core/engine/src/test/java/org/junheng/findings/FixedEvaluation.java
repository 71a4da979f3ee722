package org.junheng.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.facts.County;

/** An evaluation that a test writes down. */
record FixedEvaluation(
        County county,
        LocalDate asOf,
        List<UsedPack> packs,
        List<Verdict> verdicts,
        List<Explanation> explanations,
        List<Finding> findings,
        List<Statistic> statistics)
        implements Evaluation {
    @Override
    public boolean allMet() {
        return false;
    }

    @Override
    public Map<Outcome, Long> counts() {
        return Map.of();
    }
}
