package org.junheng.cli;

import java.time.LocalDate;
import java.util.List;
import org.junheng.compiler.changes.Flip;

/**
 * What a comparison of packs means to one county.
 *
 * @param named the county's dossier
 * @param day the day for which it was judged
 * @param usedBefore whether the first pack is used on that day
 * @param usedAfter whether the second one is
 * @param flips the outcomes that are not what they were
 */
record Affected(NamedDossier named, LocalDate day, boolean usedBefore, boolean usedAfter, List<Flip> flips) {
    Affected {
        flips = List.copyOf(flips);
    }
}
