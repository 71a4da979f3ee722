package org.junheng.indicators;

/**
 * What somebody who is entitled to judge has attested; one subject for each county, or for each school that is counted. It
 * has no stage.
 */
public interface Evidence extends Column {
    /** What is attested about: {@code county} or {@code school}. */
    String about();
}
