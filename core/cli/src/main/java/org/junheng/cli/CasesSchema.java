package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.compiler.cases.Example;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/**
 * The JSON Schema of the examples beside rules. It accepts whatever the reader accepts; what it cannot say (a school's code
 * twice) only the reader refuses. A test holds the two together.
 */
final class CasesSchema {
    private static final int MOST_STUDENTS = 999_999;

    private final Map<String, Object> county;
    private final Map<String, Object> series;
    private final Map<String, Object> recordsOfCounty;
    private final Map<String, Object> recordsOfSchool;
    private final Map<String, Object> ofSchool;

    private CasesSchema(
            Map<String, Object> county,
            Map<String, Object> series,
            Map<String, Object> recordsOfCounty,
            Map<String, Object> recordsOfSchool,
            Map<String, Object> ofSchool) {
        this.county = county;
        this.series = series;
        this.recordsOfCounty = recordsOfCounty;
        this.recordsOfSchool = recordsOfSchool;
        this.ofSchool = ofSchool;
    }

    /** With the codes of some dictionary and no others. */
    static Map<String, Object> of(FactShapes facts) {
        Map<String, Object> ofSchool = facts.facts(FactDefinition.SCHOOL);
        properties(ofSchool).putAll(properties(facts.facts(FactDefinition.SECTION)));
        return new CasesSchema(
                        facts.facts(FactDefinition.COUNTY),
                        facts.series(FactDefinition.COUNTY),
                        facts.records(FactDefinition.COUNTY),
                        facts.records(FactDefinition.SCHOOL),
                        ofSchool)
                .schema();
    }

    /** With any code. */
    static Map<String, Object> ofAnyCode() {
        Map<String, Object> value =
                Shape.described("cases.fact", Shape.keywords("type", List.of("number", "string", "boolean")));
        Map<String, Object> years =
                any(Shape.keywords("type", List.of("number", "string")), "19[0-9]{2}|2[01][0-9]{2}|2200");
        Map<String, Object> facts = any(value, PackSchema.CODE);
        Map<String, Object> records = any(Shape.list(facts), PackSchema.CODE);
        return new CasesSchema(facts, any(years, PackSchema.CODE), records, records, facts).schema();
    }

    private static Map<String, Object> any(Map<String, Object> value, String name) {
        return Shape.keywords(
                "type",
                "object",
                "propertyNames",
                Map.of("pattern", "^(" + name + ")$"),
                "additionalProperties",
                value);
    }

    @SuppressWarnings("unchecked") // made by Shape.object
    private static Map<String, Object> properties(Map<String, Object> object) {
        return (Map<String, Object>) object.computeIfAbsent("properties", each -> new LinkedHashMap<>());
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = Shape.schema(Words.text("schema.cases"));
        schema.putAll(Shape.list(example()));
        schema.put("minItems", 1);
        return schema;
    }

    private static void put(Map<String, Object> fields, String name, Map<String, Object> shape) {
        fields.put(name, Shape.described("cases." + name.replace("!", ""), shape));
    }

    private Map<String, Object> example() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "case!", Shape.text());
        put(fields, "criterion!", Shape.text());
        put(fields, "schools", Shape.list(school()));
        put(fields, "expect!", Shape.word(outcomes()));
        put(fields, "measured", figure());
        put(fields, "shortfall", figure());
        put(fields, "replaces", Shape.text());
        put(fields, "weakerThan", Shape.text());
        put(fields, "item", Shape.text());
        put(fields, "subject", Shape.text());
        put(fields, "as-of", Shape.day());
        put(fields, "county", county);
        put(fields, "series", series);
        put(fields, "records", recordsOfCounty);
        put(fields, "reported", Shape.list(Shape.keywords("type", "object")));
        put(fields, "attested", Shape.flag());
        put(fields, "attestations", Shape.list(attestation()));
        return Shape.object(fields);
    }

    private static List<String> outcomes() {
        Stream<String> ofFindings = Stream.of(Outcome.values()).map(Enum::name);
        Stream<String> ofVerdicts = Stream.of(VerdictOutcome.values()).map(Enum::name);
        return Stream.of(ofFindings, ofVerdicts, Stream.of(Example.NO_FINDING))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Map<String, Object> figure() {
        return Shape.keywords("type", List.of("string", "number"));
    }

    private static Map<String, Object> attestation() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("criterion!", Shape.described("cases.of", Shape.text()));
        fields.put("subject", Shape.described("cases.about", Shape.text()));
        put(fields, "holds!", Shape.flag());
        return Shape.object(fields);
    }

    private Map<String, Object> school() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "code", Shape.text());
        put(fields, "name", Shape.text());
        put(fields, "kind", Shape.word(Coded.codes(SchoolKind.class)));
        put(fields, "locale", Shape.word(Coded.codes(SchoolLocale.class)));
        put(fields, "ownership", Shape.word(Coded.codes(Ownership.class)));
        put(fields, "sponsor", Shape.whole(1, 10));
        put(fields, "boarding", Shape.flag());
        put(fields, "builtIn", Shape.whole(1800, 2200));
        put(fields, "students", Shape.whole(1, MOST_STUDENTS));
        put(fields, "sections", sections());
        put(fields, "classes", Shape.list(schoolClass()));
        put(fields, "records", recordsOfSchool);
        return withFacts(Shape.object(fields));
    }

    /** Fields of the format and facts stand side by side. */
    private Map<String, Object> withFacts(Map<String, Object> object) {
        Map<String, Object> both = new LinkedHashMap<>(object);
        Map<String, Object> fields = new LinkedHashMap<>(properties(object));
        properties(new LinkedHashMap<>(ofSchool)).forEach(fields::putIfAbsent);
        both.put("properties", fields);
        both.put("additionalProperties", ofSchool.getOrDefault("additionalProperties", false));
        if (ofSchool.containsKey("propertyNames")) {
            both.put("propertyNames", ofSchool.get("propertyNames"));
        }
        return both;
    }

    private Map<String, Object> sections() {
        Map<String, Object> stages = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            put(fields, "students!", Shape.whole(1, MOST_STUDENTS));
            stages.put(
                    stage.code(),
                    Shape.titled(
                            Words.stage(stage), Shape.described("cases.section", withFacts(Shape.object(fields)))));
        }
        return Shape.object(stages);
    }

    /** The number of its students, or a class with its stage. */
    private static Map<String, Object> schoolClass() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "stage!", Shape.word(Coded.codes(Stage.class)));
        put(fields, "students!", Shape.whole(0, MOST_STUDENTS));
        Map<String, Object> either = Shape.object(fields);
        either.put("type", List.of("integer", "object"));
        return either;
    }
}
