package org.junheng.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/** The shape of a school. Its bounds are those of the reader; a test holds the two together. */
final class SchoolShape {
    private static final int MOST_STUDENTS = 999_999;

    private final FactShapes facts;

    SchoolShape(FactShapes facts) {
        this.facts = facts;
    }

    Map<String, Object> shape() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code!", Shape.text());
        fields.put("name!", Shape.text());
        fields.put("kind!", Shape.word(Coded.codes(SchoolKind.class)));
        fields.put("locale", Shape.word(Coded.codes(SchoolLocale.class)));
        fields.put("ownership", Shape.word(Coded.codes(Ownership.class)));
        fields.put("sponsor", Shape.titled(Words.text("schema.sponsor"), Shape.whole(1, 10)));
        fields.put("boarding", Shape.flag());
        fields.put("builtIn", Shape.whole(1800, 2200));
        fields.put("facts", facts.facts(FactDefinition.SCHOOL));
        fields.put("sections!", sections());
        fields.put("classes", Shape.list(schoolClass()));
        fields.put("records", facts.records(FactDefinition.SCHOOL));
        Map<String, Object> school = Shape.object(fields);
        school.put("allOf", conditions());
        return school;
    }

    private static Map<String, Object> sections() {
        Map<String, Object> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            stages.put(stage.code(), Shape.titled(Words.stage(stage), Shape.reference("section")));
        }
        Map<String, Object> sections = Shape.object(stages);
        sections.put("minProperties", 1);
        return sections;
    }

    Map<String, Object> section() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("students!", Shape.titled(Words.text("schema.students"), Shape.whole(1, MOST_STUDENTS)));
        fields.put("facts", facts.facts(FactDefinition.SECTION));
        return Shape.object(fields);
    }

    private static Map<String, Object> schoolClass() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("stage!", Shape.word(Coded.codes(Stage.class)));
        fields.put("grade!", Shape.whole(1, 6));
        fields.put("name!", Shape.text());
        fields.put("students!", Shape.whole(0, MOST_STUDENTS));
        return Shape.object(fields);
    }

    /** A kind has only its own stages; a figure of the whole school is not given for a section too. */
    private List<Object> conditions() {
        List<Object> conditions = new ArrayList<>();
        for (SchoolKind kind : SchoolKind.values()) {
            List<Map<String, Object>> others = new ArrayList<>();
            for (Stage stage : Stage.values()) {
                if (!kind.stages().contains(stage)) {
                    others.add(Map.of(stage.code(), false));
                }
            }
            others.forEach(other -> conditions.add(Shape.keywords(
                    "if", given("kind", Map.of("const", kind.code())), "then", properties("sections", other))));
        }
        for (String code : facts.split()) {
            Map<String, Object> noSection = Map.of("additionalProperties", properties("facts", Map.of(code, false)));
            conditions.add(Shape.keywords(
                    "if", given("facts", Map.of("required", List.of(code))),
                    "then", Map.of("properties", Map.of("sections", noSection))));
        }
        return conditions;
    }

    private static Map<String, Object> given(String field, Map<String, Object> shape) {
        return Shape.keywords("properties", Map.of(field, shape), "required", List.of(field));
    }

    private static Map<String, Object> properties(String field, Map<String, Object> members) {
        return Map.of("properties", Map.of(field, Map.of("properties", members)));
    }
}
