package org.junheng.indicators;

/**
 * Student-weighted coefficient of variation (校际差异系数) of one indicator over the sections of one stage of a county;
 * one subject for each county and indicator.
 */
public interface InterSchoolVariation extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();

    /** The indicator's group in {@code indicators.csv}. */
    String group();
}
