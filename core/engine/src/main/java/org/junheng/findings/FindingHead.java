package org.junheng.findings;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a finding before it is written out: enough to count it, and to say whether anybody wants to read it.
 *
 * @param view the pack whose view it belongs to
 * @param criterion the criterion's id
 * @param pack the pack of the criterion
 * @param outcome what was found
 * @param supersededBy the criterion that decides instead in this view; null: this one does
 * @param check whether it only says that figures fit together
 * @param weakerThan the criterion of a pack above that asks for more and remains in force beside this one; null: none
 */
public record FindingHead(
        String view,
        String criterion,
        String pack,
        Outcome outcome,
        @Nullable String supersededBy,
        boolean check,
        @Nullable String weakerThan) {
    /** The head of a finding. */
    public static FindingHead of(Finding finding) {
        return new FindingHead(
                finding.view(),
                finding.criterion(),
                finding.pack(),
                finding.outcome(),
                finding.supersededBy(),
                finding.check(),
                finding.weakerThan());
    }
}
