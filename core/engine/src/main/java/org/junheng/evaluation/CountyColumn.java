package org.junheng.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.indicators.CountyFindings;
import org.junheng.indicators.Stage;

/** All that has been found about every county so far. */
final class CountyColumn implements CountyFindings {
    private final List<Dossier> batch;
    private final List<Judgement> judgements;

    CountyColumn(List<Dossier> batch, List<Judgement> judgements) {
        this.batch = batch;
        this.judgements = judgements;
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    int counties() {
        return batch.size();
    }

    /**
     * The judgements that decide: not the items that a composite counts, which speak through the composite.
     */
    List<Judgement> deciding() {
        Set<String> counted = counted();
        return judgements.stream()
                .filter(each -> !counted.contains(each.by().criterion().id()))
                .toList();
    }

    /** The criteria that composites count, with those that tighten or relax them. */
    private Set<String> counted() {
        Set<String> counted = new HashSet<>();
        for (Judgement judgement : judgements) {
            if (judgement instanceof Composite composite) {
                composite.counted().forEach(counted::add);
            }
        }
        boolean more = !counted.isEmpty();
        while (more) {
            more = false;
            for (Judgement judgement : judgements) {
                var target = judgement.by().criterion().layered();
                more |= target.isPresent()
                        && counted.contains(target.get())
                        && counted.add(judgement.by().criterion().id());
            }
        }
        return counted;
    }
}
