package org.junheng.facts;

import java.util.Map;
import java.util.Set;

/**
 * The codes that a dossier may use: what any shipped or loaded pack declares, so that one dossier serves every pack.
 *
 * @param dictionary the facts
 * @param indicators the codes of the indicators
 * @param criteria the criteria that can be attested, by id: those that ask for evidence, with {@code county} or {@code school}
 *     as what it is about, and clauses without a rule yet, with nothing
 */
public record Known(Dictionary dictionary, Set<String> indicators, Map<String, String> criteria) {
    /** Copies the sets. */
    public Known {
        indicators = Set.copyOf(indicators);
        criteria = Map.copyOf(criteria);
    }
}
