package org.junheng.report.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junheng.packs.Pack;

/**
 * What an update opens, and with which words.
 *
 * @param packs the packs by id, for the names of criteria and their due days; those that are missing leave ids
 * @param opens which findings open an entry
 * @param due the due day of new entries whose criterion names none
 */
public record LedgerTerms(Map<String, Pack> packs, Opens opens, Optional<LocalDate> due) {
    /** Which findings open an entry. */
    public enum Opens {
        /** What is not met. */
        GAPS,
        /** Also what is not decided, and figures that contradict each other. */
        QUESTIONS_TOO
    }

    /** Entries for what is not met; their due days are those of the criteria. */
    public static LedgerTerms of(Map<String, Pack> packs) {
        return new LedgerTerms(packs, Opens.GAPS, Optional.empty());
    }

    boolean opens(LatestResult result) {
        boolean isGap = result.isGap() && result != LatestResult.CONTRADICTION;
        boolean isWanted = opens == Opens.QUESTIONS_TOO && (result.isGap() || result.isQuestion());
        return isGap || isWanted;
    }
}
