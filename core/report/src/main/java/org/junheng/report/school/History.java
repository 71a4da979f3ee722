package org.junheng.report.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.report.Mark;
import org.junheng.report.Step;

/**
 * A school over several evaluations, the earliest first.
 *
 * @param years what each evaluation says about the school as a whole
 * @param rows what each evaluation says about one indicator or criterion
 */
public record History(List<Year> years, List<Row> rows) {
    /** Copies the lists. */
    public History {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * The school in one evaluation.
     *
     * @param asOf the day
     * @param name its name then; empty if it was not there
     * @param students its students then
     * @param notMet findings that are not met
     * @param open findings that are not decided
     * @param contradictions figures that do not fit together
     * @param documents the documents that were applied
     */
    public record Year(
            LocalDate asOf, String name, long students, int notMet, int open, int contradictions, String documents) {
        /** Whether the school was there. */
        public boolean present() {
            return !name.isEmpty();
        }
    }

    /**
     * One indicator or criterion over the years.
     *
     * @param judged what is judged
     * @param whom which part of the school; empty: the whole of it
     * @param cells one for each year
     */
    public record Row(String judged, String whom, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One year.
     *
     * @param value what was measured; empty if nothing was
     * @param required what was required then
     * @param mark what was found; null: it was not judged
     * @param step how it compares with the year before
     */
    public record Cell(
            String value, String required, @Nullable Mark mark, Step step) {
        /** It was not judged. */
        static final Cell NONE = new Cell("", "", null, Step.NONE);
    }
}
