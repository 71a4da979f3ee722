package org.junheng.indicators;

/**
 * One indicator of the dictionary about records of one kind, such as rooms; one subject for each record in scope. It has no
 * stage.
 */
public interface RecordIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();

    /** The scope of {@code pack.yaml} that names the records; empty: all records of all schools that the pack counts. */
    String scope();
}
