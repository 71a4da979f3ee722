package org.junheng.indicators;

/**
 * Composite coefficient of variation (综合差异系数): the plain mean of the coefficients of variation of all indicators
 * of one group and stage; one subject for each county.
 */
public interface CompositeVariation extends Column {
    /** The group in {@code indicators.csv} whose indicators are averaged. */
    String group();
}
