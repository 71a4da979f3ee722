package org.junheng.report.ledger;

/** Whether an entry is closed (销号). */
public enum State {
    /** Not closed yet. */
    OPEN,
    /** Open again after it had been closed (反弹). */
    RELAPSED,
    /** Closed. */
    CLOSED;

    /** Whether there is something left to do. */
    public boolean isOpen() {
        return this != CLOSED;
    }
}
