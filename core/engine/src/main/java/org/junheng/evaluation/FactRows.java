package org.junheng.evaluation;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.Selector;

/** The counties, schools or records in a scope, and what they themselves say about a fact. */
final class FactRows {
    private final String about;
    private final String scope;
    private final String code;
    private final Dictionary dictionary;
    private final RowsByCounty<Row> rows;

    /** The subjects that a rule selects with {@code about}, {@code code} and {@code scope}. */
    FactRows(BatchRows batch, PackRules pack, Selector selector) {
        this.about = selector.field("about").orElseThrow();
        this.code = selector.field("code").orElseThrow();
        this.scope = selector.field("scope").orElse("");
        this.dictionary = pack.dictionary();
        this.rows = batch.of(pack, about, scope, null);
    }

    String about() {
        return about;
    }

    String code() {
        return code;
    }

    String scope() {
        return scope;
    }

    /** What tells the subjects from those of other columns. */
    String key() {
        return about + "/" + code + "/" + scope;
    }

    RowsByCounty<Row> rows() {
        return rows;
    }

    int size() {
        return rows.rows().size();
    }

    Row row(int row) {
        return rows.rows().get(row);
    }

    /** What the dictionary says about a fact of the subjects. */
    FactDefinition definition(String fact) {
        return dictionary
                .find(about, fact)
                .orElseThrow(() -> new IllegalStateException("nothing is declared as " + fact + " of " + about));
    }

    /** What a subject itself says; null if it does not, or if it stands for records that were not handed in. */
    @Nullable
    Object value(int row, String fact) {
        Row subject = row(row);
        boolean standsForRecords = about.contains("/") && subject.record() == null;
        return standsForRecords ? null : subject.facts().get(fact);
    }
}
