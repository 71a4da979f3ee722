package org.junheng.report.ledger;

/** A ledger cannot be replaced because somebody else is at work on it. The message is for people; nothing was written. */
public final class LedgerConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LedgerConflictException(String message) {
        super(message);
    }

    static LedgerConflictException of(String key, Object file) {
        return new LedgerConflictException(LedgerWords.text(key, file));
    }
}
