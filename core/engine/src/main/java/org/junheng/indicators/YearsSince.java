package org.junheng.indicators;

/**
 * The full years from a day that is a fact of the county to the day of the evaluation: three from 2015-11-01 to 2018-11-01, two
 * the day before. One subject for each county. It has no stage.
 */
public interface YearsSince extends Column {
    /** The code of the fact in {@code facts.csv}. */
    String code();
}
