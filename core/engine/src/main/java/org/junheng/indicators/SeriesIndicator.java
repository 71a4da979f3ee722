package org.junheng.indicators;

/** One indicator of the dictionary by year (county/series); one subject for each county and year. It has no stage. */
public interface SeriesIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();

    /** The years that are judged, such as {@code 2018-2020}; empty: from the first to the last that is given. */
    String years();
}
