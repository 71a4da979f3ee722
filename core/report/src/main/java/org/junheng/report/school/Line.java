package org.junheng.report.school;

import java.util.List;
import org.junheng.report.Mark;

/**
 * One finding about a school, in words.
 *
 * @param criterion the criterion's id
 * @param judged what is judged
 * @param whom which part of the school; empty: the whole of it
 * @param mark what was found
 * @param measured what was measured, with its unit; empty if nothing was
 * @param required what was required, with its unit; empty if no number is
 * @param lacks what is missing in raw units; empty if no single figure says it
 * @param asks what has to be handed in or answered
 * @param notes what else should be known
 * @param citation document number, part and item
 * @param clause the words of the law
 * @param item whether it only counts as one of several items, of which not all need be met
 * @param views the documents by which it counts, where there are several; empty: all of them
 */
public record Line(
        String criterion,
        String judged,
        String whom,
        Mark mark,
        String measured,
        String required,
        String lacks,
        List<String> asks,
        List<String> notes,
        String citation,
        String clause,
        boolean item,
        String views) {
    /** Copies the lists. */
    public Line {
        asks = List.copyOf(asks);
        notes = List.copyOf(notes);
    }
}
