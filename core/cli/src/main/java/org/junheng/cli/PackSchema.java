package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.input.Coded;
import org.junheng.packs.Issuer;
import org.junheng.packs.SourceStatus;

/**
 * The JSON Schema of {@code pack.yaml}. It accepts whatever the reader accepts; what it cannot say (dates reversed, an id that is
 * not the folder's) only the reader refuses. A test holds the two together.
 */
final class PackSchema {
    /** As {@code code} of facts, indicators and scopes. */
    static final String CODE = "[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*";
    /** As {@code @criterion} of rules. */
    static final String CRITERION = "[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+";

    private static final String WORD = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String NUMBER = "(0|[1-9][0-9]*)";

    private PackSchema() {}

    static Map<String, Object> schema() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "id!", Shape.form(WORD + "(/" + WORD + ")*"));
        put(fields, "prefix!", Shape.form("[A-Z][A-Z0-9]*"));
        put(fields, "标题!", Shape.text());
        put(fields, "文号!", Shape.text());
        put(fields, "发文机关!", Shape.text());
        put(fields, "level!", Shape.word(Coded.codes(Issuer.class)));
        put(fields, "inForceFrom", Shape.day());
        put(fields, "inForceUntil", Shape.day());
        put(fields, "afterwards", Shape.flag());
        put(fields, "binding", Shape.flag());
        put(fields, "revision!", Shape.form(NUMBER + "\\." + NUMBER + "\\." + NUMBER));
        put(fields, "extends", Shape.list(Shape.keywords("type", "string")));
        put(fields, "population!", population());
        put(fields, "scopes", Shape.list(scope()));
        put(fields, "variationDecimals!", Shape.whole(0, 9));
        put(fields, "sourceStatus!", Shape.word(Coded.codes(SourceStatus.class)));
        put(fields, "checkedOn!", Shape.day());
        put(fields, "pending", Shape.list(clause()));
        Map<String, Object> schema = Shape.schema(Words.text("schema.pack"));
        schema.putAll(Shape.object(fields));
        return schema;
    }

    private static void put(Map<String, Object> fields, String name, Map<String, Object> shape) {
        fields.put(name, Shape.described("pack." + name.replace("!", ""), shape));
    }

    private static Map<String, Object> population() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "kinds!", some(Coded.codes(SchoolKind.class)));
        put(fields, "teachingPointsFrom!", Shape.whole(0, 10_000));
        put(fields, "ownership!", some(Coded.codes(Ownership.class)));
        put(fields, "sponsors", Shape.list(Shape.whole(1, 10)));
        return Shape.object(fields);
    }

    private static Map<String, Object> some(List<String> words) {
        Map<String, Object> list = Shape.list(Shape.word(words));
        list.put("minItems", 1);
        return list;
    }

    private static Map<String, Object> scope() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "code!", Shape.form(CODE));
        put(fields, "名称!", Shape.text());
        put(fields, "holder!", Shape.form("school|class|county|(county|school)/" + WORD));
        put(fields, "uncounted", Shape.flag());
        put(fields, "kinds", some(Coded.codes(SchoolKind.class)));
        put(fields, "locales", some(Coded.codes(SchoolLocale.class)));
        put(fields, "ownership", some(Coded.codes(Ownership.class)));
        put(fields, "boarding", Shape.flag());
        put(fields, "where", Shape.keywords("type", "object", "additionalProperties", condition()));
        return Shape.object(fields);
    }

    /** A word, true or false, or limits of a number. */
    private static Map<String, Object> condition() {
        Map<String, Object> limits = new LinkedHashMap<>();
        for (String word : List.of("atLeast", "moreThan", "atMost", "lessThan", "exactly")) {
            put(limits, word, Shape.keywords("type", "number"));
        }
        Map<String, Object> condition = Shape.described("pack.limit", Shape.object(limits));
        condition.put("type", List.of("object", "string", "boolean"));
        condition.put("minProperties", 1);
        return condition;
    }

    private static Map<String, Object> clause() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id!", Shape.described("pack.clause", Shape.form(CRITERION)));
        put(fields, "cite!", Shape.text());
        put(fields, "text!", Shape.text());
        return Shape.object(fields);
    }
}
