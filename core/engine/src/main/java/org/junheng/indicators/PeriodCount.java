package org.junheng.indicators;

/**
 * How many records of a kind fall into each period, such as a term, by a day that they name; one subject for each county or school
 * in scope and each period that lies in the time in which the criterion is in force. It has no stage.
 */
public interface PeriodCount extends Column {
    /** Whose records are counted: {@code county} or {@code school}. */
    String about();

    /** What rule files call {@code record}, a word of the engine's own: the kind of record, or {@code kind[field=word]} for those of the kind whose field says that word. */
    String records();

    /** The field of the record that says when. */
    String dated();

    /** The period: {@code term}, {@code year}, {@code school-year}, {@code two-years} or {@code five-years}. */
    String period();

    /** The scope of {@code pack.yaml} that names the counties or schools; empty: all. */
    String scope();
}
