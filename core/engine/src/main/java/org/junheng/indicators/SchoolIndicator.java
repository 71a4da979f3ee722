package org.junheng.indicators;

/** One indicator of the dictionary whose facts are the whole school's; one subject for each school in scope. It has no stage. */
public interface SchoolIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();

    /** The scope of {@code pack.yaml} that names the schools; empty: all that the pack counts. */
    String scope();
}
