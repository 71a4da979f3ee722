package org.junheng.facts;

import java.util.Set;

/**
 * The codes that a dossier may use: what any shipped or loaded pack declares, so that one dossier serves every pack.
 *
 * @param dictionary the facts
 * @param indicators the codes of the indicators
 * @param criteria the ids of the criteria that can be attested: those that ask for evidence, and clauses without a rule yet
 */
public record Known(Dictionary dictionary, Set<String> indicators, Set<String> criteria) {
    /** Copies the sets. */
    public Known {
        indicators = Set.copyOf(indicators);
        criteria = Set.copyOf(criteria);
    }
}
