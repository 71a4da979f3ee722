package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junheng.facts.Dossier;

/** The subjects of a column, as many as each county happens to have. */
final class RowsByCounty<T> implements CountyRows {
    private final List<Dossier> batch;
    private final List<T> rows = new ArrayList<>();
    private final int[] starts;

    /** Collects the rows that each county has, by its place in the batch. */
    RowsByCounty(List<Dossier> batch, IntFunction<List<T>> rowsOf) {
        this.batch = batch;
        this.starts = new int[batch.size() + 1];
        for (int county = 0; county < batch.size(); county++) {
            rows.addAll(rowsOf.apply(county));
            starts[county + 1] = rows.size();
        }
    }

    @Override
    public int counties() {
        return batch.size();
    }

    @Override
    public int from(int county) {
        return starts[county];
    }

    @Override
    public int to(int county) {
        return starts[county + 1];
    }

    Dossier dossier(int county) {
        return batch.get(county);
    }

    List<T> rows() {
        return rows;
    }
}
