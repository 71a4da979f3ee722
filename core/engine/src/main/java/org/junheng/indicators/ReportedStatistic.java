package org.junheng.indicators;

/**
 * The figures that a county published beside its school data, next to what the school data give; one subject for each
 * county and published figure.
 */
public interface ReportedStatistic extends Column {
    /** What was published: {@code cv}, {@code mean} or {@code composite-cv}. */
    String statistic();
}
