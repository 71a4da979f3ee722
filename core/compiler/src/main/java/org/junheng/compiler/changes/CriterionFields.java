package org.junheng.compiler.changes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Relation;
import org.junheng.packs.Word;

/** What a criterion says in one aspect, field by field, as its file writes it. */
final class CriterionFields {
    private static final String SCOPE = "scope";

    private CriterionFields() {}

    static Map<String, String> of(Criterion criterion, Aspect aspect) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (aspect) {
            case DEMAND -> demand(criterion, fields);
            case SCOPE -> put(fields, SCOPE, criterion.selector().fields().get(SCOPE));
            case PERIOD -> {
                put(fields, "inForceFrom", criterion.period().from());
                put(fields, "inForceUntil", criterion.period().until());
            }
            case DUE -> put(fields, "due", criterion.leeway().due());
            case LEEWAY -> {
                put(fields, "roughly", criterion.leeway().roughly());
                put(fields, "optional", criterion.leeway().optional());
            }
            case GROUP -> put(fields, "group", criterion.group());
            case RELATION -> relation(criterion.relation(), fields);
            case PART_OF -> put(fields, "partOf", criterion.partOf());
            case ID -> put(fields, "criterion", criterion.id());
            case WORDS -> words(criterion, fields);
            default -> {}
        }
        return fields;
    }

    private static void demand(Criterion criterion, Map<String, String> fields) {
        put(fields, "level", criterion.level().code());
        put(fields, "when", when(criterion));
        put(fields, "then", criterion.opening() + ": " + requirement(criterion));
    }

    /** The pattern without its scope. */
    static String when(Criterion criterion) {
        Map<String, String> named = new TreeMap<>(criterion.selector().fields());
        named.remove(SCOPE);
        return criterion.selector().type()
                + named.entrySet().stream()
                        .map(each -> each.getKey() + " == " + each.getValue())
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    static String requirement(Criterion criterion) {
        return criterion.requirement().stream().map(CriterionFields::word).collect(Collectors.joining("."));
    }

    private static String word(Word word) {
        return word.name() + "(" + String.join(", ", word.arguments()) + ")";
    }

    private static void relation(@Nullable Relation relation, Map<String, String> fields) {
        if (relation != null) {
            put(fields, "relation", relation.kind().code() + " " + relation.criterion());
        }
    }

    private static void words(Criterion criterion, Map<String, String> fields) {
        put(fields, "title", criterion.title());
        put(fields, "citation", criterion.citation());
        put(fields, "law", criterion.clause());
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable LocalDate day) {
        put(fields, name, day == null ? null : day.toString());
    }
}
