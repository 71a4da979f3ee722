package org.junheng.indicators;

/** What the section criteria of one group found, section by section; one subject for each section. */
public interface SectionItems extends Column {
    /** The {@code @group} of the criteria that are counted. */
    String group();
}
