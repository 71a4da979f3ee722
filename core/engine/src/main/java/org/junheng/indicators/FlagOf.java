package org.junheng.indicators;

/**
 * One yes or no of counties, schools or records of a kind; one subject for each of them in scope. It has no stage.
 */
public interface FlagOf extends Column {
    /** Whose it is: {@code county}, {@code school}, or either with {@code /} and a kind of record behind it. */
    String about();

    /** The code of the fact in {@code facts.csv}. */
    String code();

    /** The scope of {@code pack.yaml} that names the subjects; empty: all. */
    String scope();
}
