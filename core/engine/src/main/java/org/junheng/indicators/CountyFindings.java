package org.junheng.indicators;

/** All that has been found about a county so far; one subject for each county. It has no stage. */
public interface CountyFindings extends Column {}
