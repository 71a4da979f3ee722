package org.junheng.indicators;

/** One indicator of the dictionary whose facts are the county's; one subject for each county in scope. It has no stage. */
public interface CountyIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();

    /** The indicator's group in {@code indicators.csv}; empty if it has none. */
    String group();

    /** The scope of {@code pack.yaml} that narrows the counties; empty: all of them. */
    String scope();
}
