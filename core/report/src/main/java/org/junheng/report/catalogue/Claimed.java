package org.junheng.report.catalogue;

import java.util.List;
import org.junheng.packs.Criterion;

/**
 * Who carries a sentence of the law.
 *
 * @param sentence the sentence
 * @param status how it is claimed
 * @param criteria the criteria above whose rules it stands, or of which its row says so
 * @param note why it is claimed otherwise, or what its row says nevertheless
 */
record Claimed(LawSentence sentence, Status status, List<Criterion> criteria, String note) {
    Claimed {
        criteria = List.copyOf(criteria);
    }

    /** How a sentence is claimed. */
    enum Status {
        /** It stands above a rule. */
        CRITERIA,
        /** The pack says that its rule is still to be written. */
        PENDING,
        /** Somebody says that it needs no rule, or, of a digest, which rules mean it. */
        HAND,
        /** Nobody claims it. */
        NONE;

        String word() {
            return CatalogueWords.text("status." + name());
        }
    }

    /** How it is claimed, in words. */
    public String word() {
        return status.word();
    }

    List<String> ids() {
        return NamedIds.ids(criteria);
    }

    /** Its criteria in one line. */
    public String idsInShort() {
        return CatalogueWords.joined(ids());
    }
}
