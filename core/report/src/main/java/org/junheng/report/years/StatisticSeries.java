package org.junheng.report.years;

import org.jspecify.annotations.Nullable;

/**
 * The county's mean and coefficient of variation of one indicator and stage over the years.
 *
 * @param mean the means
 * @param variation the coefficients
 * @param chart a picture of the coefficients; null if fewer than two are known
 */
public record StatisticSeries(
        Series mean, Series variation, @Nullable Chart chart) {}
