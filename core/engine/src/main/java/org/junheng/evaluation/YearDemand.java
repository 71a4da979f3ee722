package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import org.junheng.findings.Outcome;

/** What is demanded of an indicator by year. */
interface YearDemand {
    /** How many years before the first one must be given. */
    int before();

    /** The figures of a year that are missing. */
    List<Missing> missing(SeriesColumn column, YearRow row, int year);

    /** What is found where no figure is missing; empty if a denominator is 0. */
    Optional<Outcome> outcome(SeriesColumn column, YearRow row, int year);

    /** Says what is demanded and from what it was judged, as far as that is known. */
    void require(Draft draft, SeriesColumn column, YearRow row, int year);

    /** Says what was measured, where that is known. */
    void measure(Draft draft, SeriesColumn column, YearRow row, int year);
}
