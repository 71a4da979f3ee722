package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.DossierReader;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Known;
import org.junheng.facts.Reported;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/**
 * The JSON Schema of the dossier, from the dictionaries of the known packs. What it cannot say (a school given twice, more
 * digits than are allowed) the reader still refuses.
 */
final class DossierSchema {
    private final Known known;
    private final FactShapes facts;

    private DossierSchema(Known known) {
        this.known = known;
        this.facts = new FactShapes(known.dictionary());
    }

    static Map<String, Object> of(Known known) {
        return new DossierSchema(known).schema();
    }

    private Map<String, Object> schema() {
        SchoolShape school = new SchoolShape(facts);
        Map<String, Object> schema = Shape.keywords(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                Words.text("schema.title", DossierReader.FORMAT));
        schema.putAll(Shape.object(fields()));
        schema.put(
                "$defs",
                Shape.keywords(
                        "school", school.shape(),
                        "section", school.section(),
                        "reported", reported(),
                        "attestation", attestation()));
        return schema;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format!", Shape.keywords("const", DossierReader.FORMAT));
        fields.put("asOf", Shape.titled(Words.text("schema.as-of"), Shape.day()));
        fields.put("county!", county());
        fields.put("schools", Shape.list(Shape.reference("school")));
        fields.put("series", facts.series(FactDefinition.COUNTY));
        fields.put("records", facts.records(FactDefinition.COUNTY));
        fields.put("reported", Shape.list(Shape.reference("reported")));
        fields.put("attestations", Shape.list(Shape.reference("attestation")));
        return fields;
    }

    private Map<String, Object> county() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code!", Shape.text());
        fields.put("name!", Shape.text());
        fields.put("facts", facts.facts(FactDefinition.COUNTY));
        return Shape.object(fields);
    }

    private Map<String, Object> reported() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("indicator", Shape.word(sorted(known.indicators())));
        fields.put("stage!", Shape.word(Coded.codes(Stage.class)));
        fields.put("statistic!", Shape.word(Coded.codes(Reported.Statistic.class)));
        fields.put("value!", Shape.keywords("type", "number", "minimum", 0));
        fields.put("decimals!", Shape.whole(0, 9));
        Map<String, Object> reported = Shape.object(fields);
        // a composite is of no indicator, every other statistic is of one
        Map<String, Object> composite = Map.of("const", Reported.Statistic.COMPOSITE_CV.code());
        reported.put("if", Map.of("properties", Map.of("statistic", composite)));
        reported.put("then", Map.of("properties", Map.of("indicator", false)));
        reported.put("else", Map.of("required", List.of("indicator")));
        return reported;
    }

    private Map<String, Object> attestation() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("criterion!", Shape.word(sorted(known.criteria().keySet())));
        fields.put("subject!", Shape.text());
        fields.put("holds!", Shape.flag());
        fields.put("by!", Shape.text());
        fields.put("on", Shape.day());
        fields.put("evidence", Shape.list(Shape.keywords("type", "string")));
        return Shape.object(fields);
    }

    private static List<String> sorted(java.util.Set<String> words) {
        return words.stream().sorted().toList();
    }
}
