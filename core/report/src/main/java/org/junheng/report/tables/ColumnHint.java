package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;

/** Tells people how to fill in a column. */
final class ColumnHint {
    private static final int MOST_WORDS = 12;

    private ColumnHint() {}

    /** What belongs below the heading, in a few words. */
    static String expected(Column column) {
        List<String> parts = new ArrayList<>();
        if (!column.choices().isEmpty()) {
            parts.add(choices(column));
        } else {
            parts.add(TableWords.text(key(column)));
        }
        FactDefinition fact = column.fact();
        if (fact != null && fact.type() != FactType.LEVEL) {
            if (fact.min() != null) {
                parts.add(TableWords.text("hint.min", fact.min().toPlainString()));
            }
            if (fact.max() != null) {
                parts.add(TableWords.text("hint.max", fact.max().toPlainString()));
            }
        }
        return String.join(TableWords.text("hint.and"), parts);
    }

    /** The same, and what else is worth knowing: how it is shared out, where the figure comes from. */
    static String whole(Column column) {
        StringBuilder text = new StringBuilder(expected(column));
        String key = "hint.column." + column.code();
        if (column.fact() == null && TableWords.MESSAGES.has(key)) {
            text.append(TableWords.text("hint.then")).append(TableWords.text(key));
        }
        FactDefinition fact = column.fact();
        if (fact != null && fact.split() != null) {
            text.append(TableWords.text("hint.then")).append(TableWords.text("hint.split", fact.split()));
        }
        return text.toString();
    }

    /** The statistics table that a figure comes from; empty if the dictionary does not say. */
    static String source(Column column) {
        FactDefinition fact = column.fact();
        return fact == null ? "" : fact.table();
    }

    private static String choices(Column column) {
        List<String> words = column.choices().stream().map(Choice::word).toList();
        return words.size() > MOST_WORDS
                ? TableWords.text("hint.list", Options.NAME)
                : TableWords.text("hint.choices", String.join("、", words));
    }

    private static String key(Column column) {
        FactDefinition fact = column.fact();
        boolean isWhole = fact == null || fact.type() == FactType.COUNT;
        return switch (column.kind()) {
            case NUMBER -> isWhole && !column.code().equals("value") ? "hint.whole" : "hint.number";
            case FLAG -> "hint.flag";
            case DATE -> "hint.date";
            case LINES -> "hint.lines";
            case WORD, WORD_OF_NUMBER, TEXT, LABELLED -> "hint.text";
        };
    }
}
