package org.junheng.findings;

import java.util.List;

/**
 * What a view says about the county as a whole. It is no recognition (认定): that is an act of the authority.
 *
 * @param view the pack whose view this is
 * @param criterion the criterion's id
 * @param outcome the outcome
 * @param citation document number and part
 * @param reasons one sentence for each criterion that stands in the way, beginning with its id
 */
public record Verdict(String view, String criterion, VerdictOutcome outcome, String citation, List<String> reasons) {
    /** Copies the list. */
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** Outcomes of a verdict. The constants' names are the words of the output. */
    public enum VerdictOutcome {
        /** Every criterion is met. */
        MET,
        /** A criterion is not met. */
        NOT_MET,
        /** A veto applies (一票否决). */
        VETOED,
        /** Something that is missing, undecided or not yet judged could still change it. */
        OPEN
    }
}
