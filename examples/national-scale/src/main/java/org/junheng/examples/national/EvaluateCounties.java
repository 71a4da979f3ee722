package org.junheng.examples.national;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * A task of Spark: evaluates its dossiers and makes the rows of one table of them.
 *
 * @param packs what they are held against
 * @param dates the dates that each is evaluated for; none: its own
 * @param output the table
 */
record EvaluateCounties(PackSet packs, List<LocalDate> dates, Output output)
        implements MapPartitionsFunction<Row, Row> {
    /** Copies the list. */
    EvaluateCounties {
        dates = List.copyOf(dates);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> dossiers) {
        return dossiers.hasNext() ? new Rows(new Judge(dossiers, packs, dates), output) : Collections.emptyIterator();
    }

    /** The rows of one county after those of another; a county's are made when those before it have been written. */
    private static final class Rows implements Iterator<Row> {
        private final Iterator<Judged> counties;
        private final Output output;
        private Iterator<Row> rows = Collections.emptyIterator();

        Rows(Iterator<Judged> counties, Output output) {
            this.counties = counties;
            this.output = output;
        }

        @Override
        public boolean hasNext() {
            while (!rows.hasNext() && counties.hasNext()) {
                rows = output.rows(counties.next());
            }
            return rows.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.next();
        }
    }
}
