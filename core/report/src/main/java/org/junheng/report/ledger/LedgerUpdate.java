package org.junheng.report.ledger;

import java.util.List;

/**
 * A ledger after an evaluation, and what the evaluation changed.
 *
 * @param ledger the ledger
 * @param changes what became of every entry that the evaluation looked at, in the order of the file
 * @param uncovered entries of the same county whose pack the evaluation did not use; they stay as they are
 */
public record LedgerUpdate(Ledger ledger, List<Change> changes, List<Entry> uncovered) {
    /** Copies the lists. */
    public LedgerUpdate {
        changes = List.copyOf(changes);
        uncovered = List.copyOf(uncovered);
    }

    /** What became of an entry. */
    public enum What {
        /** It is new. */
        OPENED,
        /** It is closed now. */
        CLOSED,
        /** It is open again. */
        REOPENED,
        /** It stays open. */
        STILL_OPEN,
        /** It stays closed. */
        STILL_CLOSED
    }

    /**
     * What became of one entry.
     *
     * @param what what became of it
     * @param entry the entry as it is now
     */
    public record Change(What what, Entry entry) {}

    /** How many entries of which something became. */
    public long count(What what) {
        return changes.stream().filter(each -> each.what() == what).count();
    }

    /** Open entries of which the evaluation could not tell whether they are mended. */
    public List<Entry> toLookAt() {
        return changes.stream().map(Change::entry).filter(Entry::needsLook).toList();
    }
}
