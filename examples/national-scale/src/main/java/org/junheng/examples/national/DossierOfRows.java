package org.junheng.examples.national;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.junheng.facts.DossierReader;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes rows of tables as a dossier ({@code junheng-dossier/1}): a column is what its name says, an empty cell is left out, and whether
 * all of it is right is for the reader of dossiers to say.
 */
final class DossierOfRows {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> COUNTY = Set.of("code", "name");
    private static final Set<String> SCHOOL =
            Set.of("code", "name", "kind", "locale", "ownership", "sponsor", "boarding", "builtIn");
    private static final Set<String> SECTION = Set.of("students");
    /** Where a row belongs. */
    private static final Set<String> KEYS = Set.of("county", "as_of");

    private final JsonGenerator json;

    private DossierOfRows(JsonGenerator json) {
        this.json = json;
    }

    /** The JSON of a county and its schools. */
    static byte[] json(Row county, List<Row> schools) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            new DossierOfRows(json).dossier(cells(county), schools);
        }
        return bytes.toByteArray();
    }

    private void dossier(Map<String, Object> county, List<Row> schools) {
        json.writeStartObject();
        json.writeStringProperty("format", DossierReader.FORMAT);
        if (county.containsKey("as_of")) {
            json.writeStringProperty("asOf", String.valueOf(county.get("as_of")));
        }
        if (!county.isEmpty()) {
            json.writeObjectPropertyStart("county");
            part(county, COUNTY);
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("schools");
        schools.forEach(school -> school(cells(school)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void school(Map<String, Object> cells) {
        json.writeStartObject();
        part(where(cells, name -> !name.contains(".")), SCHOOL);
        json.writeObjectPropertyStart("sections");
        for (String stage : Coded.codes(Stage.class)) {
            Map<String, Object> section = new TreeMap<>();
            where(cells, name -> name.startsWith(stage + "."))
                    .forEach((name, value) -> section.put(name.substring(stage.length() + 1), value));
            if (!section.isEmpty()) {
                json.writeObjectPropertyStart(stage);
                part(section, SECTION);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What the part itself has, then its facts. */
    private void part(Map<String, Object> cells, Set<String> own) {
        where(cells, own::contains).forEach(this::write);
        json.writeObjectPropertyStart("facts");
        where(cells, name -> !own.contains(name) && !KEYS.contains(name)).forEach(this::write);
        json.writeEndObject();
    }

    private void write(String name, Object value) {
        json.writeName(name);
        if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    /** The cells that are not empty, by their columns. */
    private static Map<String, Object> cells(Row row) {
        Map<String, Object> cells = new TreeMap<>();
        for (int i = 0; i < row.length(); i++) {
            if (!row.isNullAt(i)) {
                cells.put(row.schema().fields()[i].name(), row.get(i));
            }
        }
        return cells;
    }

    private static Map<String, Object> where(Map<String, Object> cells, Predicate<String> name) {
        Map<String, Object> some = new TreeMap<>(cells);
        some.keySet().removeIf(name.negate());
        return some;
    }
}
