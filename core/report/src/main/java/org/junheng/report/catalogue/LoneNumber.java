package org.junheng.report.catalogue;

import java.util.List;

/**
 * A number of the law that no criterion carries.
 *
 * @param number the number as the law has it, with its sign or 万
 * @param sentence where it stands
 * @param ids the criteria that carry its cell or paragraph, or of which its row says so, but not the number
 */
record LoneNumber(String number, LawSentence sentence, List<String> ids) {
    LoneNumber {
        ids = List.copyOf(ids);
    }

    /** The criteria in one line. */
    public String idsInShort() {
        return CatalogueWords.joined(ids);
    }
}
