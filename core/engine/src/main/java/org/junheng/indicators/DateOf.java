package org.junheng.indicators;

/**
 * One day that counties, schools or records of a kind name; one subject for each of them in scope. It may lie in the future: then
 * it is planned. It has no stage.
 */
public interface DateOf extends Column {
    /** Whose day it is: {@code county}, {@code school}, or either with {@code /} and a kind of record behind it. */
    String about();

    /** The code of the fact in {@code facts.csv}. */
    String code();

    /** The scope of {@code pack.yaml} that names the subjects; empty: all. */
    String scope();
}
