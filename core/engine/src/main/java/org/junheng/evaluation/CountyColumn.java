package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.List;
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
     * The judgements that decide: not those that another criterion supersedes, and not the items that a composite counts,
     * which speak through the composite.
     */
    List<Judgement> deciding() {
        List<Judgement> deciding = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (judgement.by().supersededBy() == null && !isCounted(judgement)) {
                deciding.add(judgement);
            }
        }
        return deciding;
    }

    private boolean isCounted(Judgement judgement) {
        return judgements.stream()
                .anyMatch(each -> each instanceof ItemsJudgement composite && composite.counts(judgement));
    }
}
