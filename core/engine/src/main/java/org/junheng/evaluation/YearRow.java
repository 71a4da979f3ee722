package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Subject;
import org.junheng.packs.Years;

/**
 * A county and one of its years.
 *
 * @param dossier what the county handed in
 * @param year the year; null: there is none that could be judged
 * @param absent what is missing if there is none
 */
record YearRow(Dossier dossier, @Nullable Integer year, List<Missing> absent) {
    static YearRow of(Dossier dossier, int year) {
        return new YearRow(dossier, year, List.of());
    }

    /** A county of which nothing that makes up a year was handed in. */
    static YearRow none(Dossier dossier, List<Missing> absent) {
        return new YearRow(dossier, null, absent);
    }

    /** Whether the year has not ended on a day; its last day is the first on which it has. */
    boolean isOpen(LocalDate day) {
        return year != null && Years.isOpen(year, day);
    }

    /** The year of the county; the county itself if there is none. */
    Subject subject() {
        County county = dossier.county();
        return year == null
                ? new Subject(Subject.Type.COUNTY, county.code(), county.name(), null, null)
                : new Subject(
                        Subject.Type.SERIES,
                        county.code() + "/" + year,
                        Wording.text("subject.series", county.name(), Wording.text("period.year", year)),
                        null,
                        null);
    }
}
