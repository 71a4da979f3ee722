package org.junheng.indicators;

/**
 * The students of the compulsory stages of every school of one kind (学校规模); one subject for each school that is counted
 * and has such students. It has no stage.
 */
public interface SchoolSize extends Column {
    /** The kind of school, such as {@code nine-year}. */
    String kind();
}
