package org.junheng.compiler.conflicts;

import org.junheng.packs.Period;

/**
 * A conflict that somebody has stated, since no figure shows it.
 *
 * @param id its id inside the pack
 * @param first one passage
 * @param second the other one
 * @param note what does not fit
 * @param stricter which of them asks for more
 * @param period when both are in force
 */
public record StatedConflict(String id, Passage first, Passage second, String note, Stricter stricter, Period period) {
    /**
     * Words of a document.
     *
     * @param citation document and clause
     * @param words what stands there
     */
    public record Passage(String citation, String words) {}
}
