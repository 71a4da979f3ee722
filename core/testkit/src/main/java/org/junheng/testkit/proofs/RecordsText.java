package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.packs.RecordCount;
import tools.jackson.core.JsonGenerator;

/** Writes the records of an example's school or county. */
final class RecordsText {
    private final About about;
    private final Figures figures;
    private final JsonGenerator json;

    RecordsText(About about, Figures figures, JsonGenerator json) {
        this.about = about;
        this.figures = figures;
        this.json = json;
    }

    /** One fact with its value. */
    static void fact(JsonGenerator json, String code, Object value) {
        if (value instanceof BigDecimal number) {
            json.writeName(code);
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBooleanProperty(code, flag);
        } else {
            json.writeStringProperty(code, value.toString());
        }
    }

    /** The one record that is asked about, or as many as are said to be there, each with the word that it was counted by. */
    void write(String owner) {
        Optional<String> kind = about.record().filter(each -> about.holder().startsWith(owner));
        Map<String, BigDecimal> counts = figures.of(Figure.RECORDS);
        boolean areCounted = counts.keySet().stream().anyMatch(each -> each.startsWith(owner + "/"));
        if (kind.isEmpty() && !areCounted) {
            return;
        }
        json.writeObjectPropertyStart("records");
        kind.ifPresent(this::record);
        Map<String, Map<RecordCount, BigDecimal>> byKind = new TreeMap<>();
        counts.forEach((code, number) -> RecordCount.parse(code.substring(code.indexOf('/') + 1))
                .ifPresent(each -> byKind.computeIfAbsent(each.kind(), key -> new LinkedHashMap<>())
                        .put(each, number)));
        byKind.forEach(this::counted);
        json.writeEndObject();
    }

    private void record(String kind) {
        json.writeArrayPropertyStart(kind);
        json.writeStartObject();
        figures.of(about.holder()).keySet().forEach(code -> fact(json, code, figures.value(about.holder(), code)));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void counted(String kind, Map<RecordCount, BigDecimal> counts) {
        json.writeArrayPropertyStart(kind);
        counts.forEach((each, number) -> {
            for (int i = 0; i < number.intValueExact(); i++) {
                json.writeStartObject();
                json.writeStringProperty(each.field(), each.word());
                json.writeEndObject();
            }
        });
        json.writeEndArray();
    }
}
