package org.junheng.indicators;

/** What the county criteria of one group found; one subject for each county. It has no stage. */
public interface CountyItems extends Column {
    /** The {@code @group} of the criteria that are counted. */
    String group();
}
