package org.junheng.compiler.changes;

/** What a change means to whoever is judged by the pack; in the order in which people want to read it. */
public enum Kind {
    /** More is asked for. */
    TIGHTENED,
    /** Less is asked for. */
    RELAXED,
    /** Something else is asked for, of which nobody can say whether it is more: another comparator, another indicator. */
    CHANGED,
    /** It is there only afterwards. */
    ADDED,
    /** It was there only before. */
    REMOVED,
    /** It is in force, or due, on other days. */
    REDATED,
    /** Other words say the same. */
    REWORDED,
    /** The same requirement has another id. */
    RENUMBERED,
    /** Anything else, such as whom it is asked of, or how a figure is computed. */
    OTHER;

    /** The kind of the same change seen from the other end. */
    public Kind reversed() {
        return switch (this) {
            case TIGHTENED -> RELAXED;
            case RELAXED -> TIGHTENED;
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case CHANGED, REDATED, REWORDED, RENUMBERED, OTHER -> this;
        };
    }
}
