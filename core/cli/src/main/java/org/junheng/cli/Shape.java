package org.junheng.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pieces of a JSON Schema. */
final class Shape {
    private Shape() {}

    /** A text that is not empty. */
    static Map<String, Object> text() {
        return keywords("type", "string", "pattern", "\\S");
    }

    static Map<String, Object> flag() {
        return keywords("type", "boolean");
    }

    static Map<String, Object> day() {
        return keywords("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    static Map<String, Object> whole(int least, int most) {
        return keywords("type", "integer", "minimum", least, "maximum", most);
    }

    static Map<String, Object> word(List<String> words) {
        return keywords("type", "string", "enum", words);
    }

    /** One of some levels from low to high, also in plain letters (III for Ⅲ), or its place among them from 1. */
    static Map<String, Object> level(List<String> levels) {
        Set<Object> words = new LinkedHashSet<>(levels);
        levels.forEach(each -> words.add(Normalizer.normalize(each, Normalizer.Form.NFKC)));
        for (int place = 1; place <= levels.size(); place++) {
            words.add(place);
            words.add(Integer.toString(place));
        }
        return keywords("enum", List.copyOf(words));
    }

    static Map<String, Object> list(Map<String, Object> items) {
        return keywords("type", "array", "items", items);
    }

    static Map<String, Object> reference(String definition) {
        return keywords("$ref", "#/$defs/" + definition);
    }

    /** An object with these fields and no others; the name of a required one ends with an exclamation mark. */
    static Map<String, Object> object(Map<String, Object> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields.forEach((name, shape) -> {
            boolean must = name.endsWith("!");
            String plain = must ? name.substring(0, name.length() - 1) : name;
            properties.put(plain, shape);
            if (must) {
                required.add(plain);
            }
        });
        Map<String, Object> object = keywords("type", "object");
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }

    /** The shape with a title for people. */
    static Map<String, Object> titled(String title, Map<String, Object> shape) {
        Map<String, Object> titled = keywords("title", title);
        titled.putAll(shape);
        return titled;
    }

    /** The shape with what people should know, which editors show; the name of its text is that of the field. */
    static Map<String, Object> described(String key, Map<String, Object> shape) {
        Map<String, Object> described = keywords("description", Words.text("schema." + key));
        described.putAll(shape);
        return described;
    }

    /** A text of a certain form. */
    static Map<String, Object> form(String pattern) {
        return keywords("type", "string", "pattern", "^(" + pattern + ")$");
    }

    /** The beginning of a schema. */
    static Map<String, Object> schema(String title) {
        return keywords("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
    }

    /** Names and values in turn, in this order. */
    static Map<String, Object> keywords(Object... namesAndValues) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            keywords.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return keywords;
    }
}
