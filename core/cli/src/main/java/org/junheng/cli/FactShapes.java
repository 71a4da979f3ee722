package org.junheng.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;

/** What the dictionary says about facts, as shapes. */
final class FactShapes {
    private static final String YEARS = "^(19[0-9]{2}|2[01][0-9]{2}|2200)$";

    private final Dictionary dictionary;

    FactShapes(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The field {@code facts} of a county, school or section. */
    Map<String, Object> facts(String holder) {
        Map<String, Object> fields = new TreeMap<>();
        if (holder.equals(FactDefinition.SECTION)) {
            split().forEach(code -> add(fields, holder, code));
        }
        dictionary.codes(holder).forEach(code -> add(fields, holder, code));
        return Shape.object(fields);
    }

    private void add(Map<String, Object> fields, String holder, String code) {
        dictionary.find(holder, code).ifPresent(definition -> fields.put(code, shape(definition)));
    }

    /** The facts of a school that may stand on its sections instead. */
    List<String> split() {
        return dictionary.codes(FactDefinition.SCHOOL).stream()
                .filter(code -> dictionary.find(FactDefinition.SECTION, code).isPresent())
                .filter(code -> !dictionary.codes(FactDefinition.SECTION).contains(code))
                .toList();
    }

    /** The field {@code series}. */
    Map<String, Object> series(String holder) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String owner = holder + FactDefinition.SERIES;
        for (String code : dictionary.codes(owner)) {
            dictionary
                    .find(owner, code)
                    .ifPresent(definition -> fields.put(
                            code,
                            Shape.keywords(
                                    "type",
                                    "object",
                                    "patternProperties",
                                    Map.of(YEARS, shape(definition)),
                                    "additionalProperties",
                                    false)));
        }
        return Shape.object(fields);
    }

    /** The field {@code records}. */
    Map<String, Object> records(String holder) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String owner : dictionary.holders()) {
            if (owner.startsWith(holder + "/") && !owner.endsWith(FactDefinition.SERIES)) {
                Map<String, Object> list = Shape.list(facts(owner));
                fields.put(
                        owner.substring(holder.length() + 1),
                        dictionary
                                .recordName(owner)
                                .map(name -> Shape.titled(name, list))
                                .orElse(list));
            }
        }
        return Shape.object(fields);
    }

    private static Map<String, Object> shape(FactDefinition definition) {
        Map<String, Object> shape = Shape.keywords("title", definition.name());
        String description = description(definition);
        if (!description.isEmpty()) {
            shape.put("description", description);
        }
        shape.putAll(
                switch (definition.type()) {
                    case COUNT, AMOUNT -> number(definition);
                    case FLAG -> Shape.flag();
                    case DATE, PAST_DATE -> Shape.day();
                    case LEVEL -> Shape.level(definition.words());
                    case WORD -> Shape.word(definition.words());
                    case TEXT -> Shape.text();
                    case RECORDS -> throw new IllegalStateException(definition.code() + " has no value");
                });
        return shape;
    }

    private static Map<String, Object> number(FactDefinition definition) {
        Map<String, Object> number = Shape.keywords("type", definition.type() == FactType.COUNT ? "integer" : "number");
        if (definition.min() != null) {
            number.put("minimum", definition.min());
        }
        if (definition.max() != null) {
            number.put("maximum", definition.max());
        }
        return number;
    }

    private static String description(FactDefinition definition) {
        List<String> parts = new ArrayList<>();
        if (!definition.unit().isEmpty()) {
            parts.add(Words.text("schema.unit", definition.unit()));
        }
        if (definition.split() != null) {
            parts.add(Words.text("schema.split", definition.split()));
        }
        if (!definition.table().isEmpty()) {
            parts.add(Words.text("schema.table", definition.table()));
        }
        return String.join(Words.text("schema.and"), parts);
    }
}
