package org.junheng.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is entitled to judge has judged.
 *
 * @param criterion the criterion's id
 * @param subject the code of the county or school
 * @param holds whether it is met
 * @param by who says so
 * @param on when
 * @param evidence the files that show it
 */
public record Attestation(
        String criterion,
        String subject,
        boolean holds,
        String by,
        @Nullable LocalDate on,
        List<String> evidence) {
    /** Copies the list. */
    public Attestation {
        evidence = List.copyOf(evidence);
    }
}
