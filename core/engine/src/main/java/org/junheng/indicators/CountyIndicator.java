package org.junheng.indicators;

/** One indicator of the dictionary whose facts are the county's; one subject for each county. It has no stage. */
public interface CountyIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();
}
