package org.junheng.report.procedure;

import java.util.List;

/**
 * The procedure of one document.
 *
 * @param pack the pack's id
 * @param document number and title of the document
 * @param summary where the county stands, in one sentence
 * @param steps where the county stands with each step, in the order of the document
 * @param next the steps that come next
 */
public record Track(String pack, String document, String summary, List<StepStanding> steps, List<NextStep> next) {
    /** Copies the lists. */
    public Track {
        steps = List.copyOf(steps);
        next = List.copyOf(next);
    }
}
