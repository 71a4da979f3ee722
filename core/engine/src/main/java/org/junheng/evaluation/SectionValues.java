package org.junheng.evaluation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.facts.Dictionary;
import org.junheng.indicators.Ratios;
import org.junheng.packs.IndicatorDefinition;

/**
 * The values of indicators over the sections of one stage. Those that rules ask for are computed together, row by row, when the first
 * is asked for, so that the facts of a school are fetched once; the others, which only reports show, one by one. Two threads may
 * both compute the same immutable columns.
 */
final class SectionValues {
    private final SectionRows rows;
    private final Dictionary dictionary;
    private final List<IndicatorDefinition> together;
    private final Map<IndicatorDefinition, Ratios> known = new ConcurrentHashMap<>();

    /** Values that are computed when they are asked for, some of them together. */
    SectionValues(SectionRows rows, Dictionary dictionary, List<IndicatorDefinition> together) {
        this.rows = rows;
        this.dictionary = dictionary;
        this.together = together;
    }

    SectionRows rows() {
        return rows;
    }

    /** The values of one indicator. */
    Ratios of(IndicatorDefinition definition) {
        Ratios values = known.get(definition);
        if (values == null) {
            compute(together.contains(definition) ? together : List.of(definition));
            values = java.util.Objects.requireNonNull(known.get(definition));
        }
        return values;
    }

    private void compute(List<IndicatorDefinition> definitions) {
        IndicatorColumns[] columns = definitions.stream()
                .map(each -> new IndicatorColumns(each, dictionary, rows))
                .toArray(IndicatorColumns[]::new);
        for (int row = 0; row < rows.size(); row++) {
            for (IndicatorColumns column : columns) {
                column.set(row);
            }
        }
        for (int i = 0; i < columns.length; i++) {
            known.put(definitions.get(i), columns[i].build());
        }
    }

    /** One section's value, explained. */
    SectionMeasure measure(IndicatorDefinition definition, int row) {
        return new SectionMeasure(definition, dictionary, rows.school(row), rows.section(row));
    }
}
