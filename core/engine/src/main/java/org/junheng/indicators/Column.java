package org.junheng.indicators;

import org.jspecify.annotations.Nullable;

/**
 * What a rule sees: one measure over all its subjects, in every county of a batch. A rule picks its column by the
 * properties that the column types declare and says what is required; it never sees a single number.
 */
public interface Column {
    /** The stage whose sections are measured; null for a column over whole counties. */
    @Nullable
    Stage stage();
}
