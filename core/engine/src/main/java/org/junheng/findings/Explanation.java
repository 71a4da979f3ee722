package org.junheng.findings;

import java.util.List;

/**
 * Why a verdict is what it is, and what could still change it.
 *
 * <p>What is guaranteed: a verdict of {@link Verdict.VerdictOutcome#MET} or {@link Verdict.VerdictOutcome#VETOED} stays the same
 * whatever the missing figures are and whatever is still attested; {@link Verdict.VerdictOutcome#NOT_MET} never becomes met or
 * open, at most vetoed, if a veto is attested. A verdict that is open has not been decided by what is given.
 *
 * @param view the pack whose view this is
 * @param decisive findings each of which alone decides the verdict: the vetoes if it is vetoed, what is not met if it is not met,
 *     none otherwise
 * @param open findings that could still become met or not met; what is met or open only if all of them become met
 * @param wanted the missing facts that leave findings open, those that open most findings first
 */
public record Explanation(String view, List<Cause> decisive, List<Cause> open, List<Wanted> wanted) {
    /** Copies the lists. */
    public Explanation {
        decisive = List.copyOf(decisive);
        open = List.copyOf(open);
        wanted = List.copyOf(wanted);
    }

    /**
     * A finding that decides, or leaves open.
     *
     * @param criterion the criterion's id
     * @param subject whom it is about
     * @param outcome what was found
     */
    public record Cause(String criterion, Subject subject, Outcome outcome) {}

    /**
     * A fact that is missing.
     *
     * @param code the fact's code; of a school's, the school's code and a stroke before it
     * @param name what people call it, with the school's name before it
     * @param findings how many findings it leaves open
     */
    public record Wanted(String code, String name, int findings) {}
}
