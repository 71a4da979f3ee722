package org.junheng.indicators;

/** One indicator of the dictionary over the sections of one stage. */
public interface SectionIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();

    /** The scope of {@code pack.yaml} that names the schools; empty: all that the pack counts. */
    String scope();
}
