package org.junheng.indicators;

/** One indicator of the dictionary about classes; one subject for each class of a stage in the schools in scope. */
public interface ClassIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();

    /** The scope of {@code pack.yaml} that names the schools or classes; empty: all schools that the pack counts. */
    String scope();
}
