package org.junheng.report.tables;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;

/**
 * A column of a table (of the county's table: a row), and what belongs below its heading.
 *
 * @param code the field of the dossier, or the fact
 * @param name its Chinese name
 * @param unit its unit; may be empty
 * @param kind what its cells hold
 * @param choices the words that a cell may hold; empty: any
 * @param need what becomes of it
 * @param fact what the dictionary says about it; null: it is no fact
 */
record Column(
        String code,
        String name,
        String unit,
        Kind kind,
        List<Choice> choices,
        Need need,
        @Nullable FactDefinition fact) {
    /** What cells hold. */
    enum Kind {
        /** A number, exactly as written. */
        NUMBER,
        /** 是 or 否. */
        FLAG,
        /** A day. */
        DATE,
        /** One of the choices. */
        WORD,
        /** One of the choices, whose codes are numbers. */
        WORD_OF_NUMBER,
        /** Any text. */
        TEXT,
        /** A text with something for people beside the code: {@code code 名称} or {@code 名称 code}. */
        LABELLED,
        /** Texts, each on a line of its own. */
        LINES
    }

    /** Whether a column must be filled in. */
    enum Need {
        /** In every row. */
        REQUIRED,
        /** Not always. */
        OPTIONAL,
        /** It is there for people, and nothing is read from it. */
        NOTE
    }

    /** Copies the choices. */
    Column {
        choices = List.copyOf(choices);
    }

    /** A column whose name stands in the bundle. */
    static Column fixed(String table, String code, Kind kind, Need need) {
        String key = "column." + table + "." + code;
        String unit = TableWords.MESSAGES.has(key + ".unit") ? TableWords.text(key + ".unit") : "";
        return new Column(code, TableWords.text(key), unit, kind, List.of(), need, null);
    }

    /** The same with words to choose from. */
    Column choosing(List<Choice> words) {
        return new Column(code, name, unit, kind, words, need, fact);
    }

    /** A column for a fact. */
    static Column of(FactDefinition fact) {
        Kind kind = switch (fact.type()) {
            case COUNT, AMOUNT -> Kind.NUMBER;
            case FLAG -> Kind.FLAG;
            case DATE, PAST_DATE -> Kind.DATE;
            case WORD -> Kind.WORD;
            case LEVEL, TEXT -> Kind.TEXT;
            case RECORDS -> throw new IllegalStateException(fact.code() + " has no value");
        };
        return new Column(fact.code(), fact.name(), fact.unit(), kind, Choice.same(fact.words()), Need.OPTIONAL, fact);
    }

    boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Its name, with the unit behind it if there is one. */
    String heading() {
        return unit.isEmpty() ? name : name + "(" + unit + ")";
    }

    /** The choice that a text means. */
    Optional<Choice> choice(String text) {
        return choices.stream().filter(each -> each.isWritten(text)).findFirst();
    }
}
