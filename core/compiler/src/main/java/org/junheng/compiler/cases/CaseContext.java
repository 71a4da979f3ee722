package org.junheng.compiler.cases;

import java.time.LocalDate;
import java.util.Set;
import org.junheng.facts.Dictionary;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/**
 * What an example is about.
 *
 * @param criterion its criterion
 * @param pack the criterion's pack
 * @param dictionary the facts of the pack and of all that it extends
 * @param indicators the codes of their indicators
 */
public record CaseContext(Criterion criterion, Pack pack, Dictionary dictionary, Set<String> indicators) {
    private static final LocalDate SOME_DAY = LocalDate.of(2020, 1, 1);

    /** Copies the set. */
    public CaseContext {
        indicators = Set.copyOf(indicators);
    }

    /** The stage of schools that do not say theirs. */
    Stage stage() {
        return criterion.selector().stage().orElse(Stage.PRIMARY);
    }

    /** The day of examples that do not say theirs: the first on which the criterion, or its pack, is in force. */
    LocalDate day() {
        LocalDate ofCriterion = criterion.period().from();
        LocalDate ofPack = pack.period().from();
        if (ofCriterion != null) {
            return ofCriterion;
        }
        return ofPack == null ? SOME_DAY : ofPack;
    }
}
