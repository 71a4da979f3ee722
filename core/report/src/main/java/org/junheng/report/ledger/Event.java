package org.junheng.report.ledger;

import java.time.LocalDate;

/**
 * Something that happened to an entry.
 *
 * @param on when: the date of the evaluation, or the day that a person wrote
 * @param what what happened
 * @param evidence what was measured then; may be empty
 */
public record Event(LocalDate on, What what, String evidence) {
    /** What can happen to an entry. */
    public enum What {
        /** It was opened. */
        OPENED(true),
        /** An evaluation closed it. */
        CLOSED(false),
        /** An evaluation opened it again. */
        REOPENED(true),
        /** A person closed it. */
        CLOSED_BY_HAND(false),
        /** A person opened it again. */
        REOPENED_BY_HAND(true);

        private final boolean opens;

        What(boolean opens) {
            this.opens = opens;
        }

        /** Whether the entry is open afterwards. */
        public boolean opens() {
            return opens;
        }
    }

    /** Without what would end an event in a history. */
    public Event {
        evidence = OneLine.of(evidence).replace(History.SEPARATOR, History.SUBSTITUTE);
    }

    /** As it stands in a history: 2024-12-31 销号 4.30. */
    String text() {
        return (on + " " + LedgerWords.word(what) + " " + evidence).stripTrailing();
    }
}
