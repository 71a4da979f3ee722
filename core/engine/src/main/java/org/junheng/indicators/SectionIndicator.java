package org.junheng.indicators;

/** One indicator of the dictionary over the sections of one stage; one subject for each section. */
public interface SectionIndicator extends Column {
    /** The indicator's code in {@code indicators.csv}. */
    String code();
}
