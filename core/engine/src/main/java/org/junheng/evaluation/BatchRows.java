package org.junheng.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.indicators.Stage;

/** The counties, schools, classes and records of a batch that columns are about: found once for all columns that are about the same. */
final class BatchRows {
    private final List<Dossier> batch;
    private final Map<Key, RowsByCounty<Row>> found = new HashMap<>();

    BatchRows(List<Dossier> batch) {
        this.batch = batch;
    }

    private record Key(
            PackRules pack,
            String holder,
            String scope,
            @Nullable Stage stage) {}

    List<Dossier> batch() {
        return batch;
    }

    /**
     * The subjects of a holder.
     *
     * @param pack the pack whose population and scopes count
     * @param scope a scope of the pack; empty: none
     * @param stage a stage that narrows classes; null: none
     */
    RowsByCounty<Row> of(PackRules pack, String holder, String scope, @Nullable Stage stage) {
        RowsByCounty<Row> rows = found.get(new Key(pack, holder, scope, stage));
        if (rows == null) {
            ScopeMembership test = new ScopeMembership(pack, scope.isEmpty() ? null : pack.scope(scope));
            rows = new RowFinder(holder, test, stage).in(batch);
            found.put(new Key(pack, holder, scope, stage), rows);
        }
        return rows;
    }
}
