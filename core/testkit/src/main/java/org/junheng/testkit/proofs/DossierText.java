package org.junheng.testkit.proofs;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.DossierReader;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Stage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the dossier of one subject and nobody else: {@code junheng-dossier/1}. */
final class DossierText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final String COUNTY = "000000";
    private static final String SCHOOL = "1";

    private final About about;
    private final Figures figures;
    private final JsonGenerator json;

    private DossierText(About about, Figures figures, JsonGenerator json) {
        this.about = about;
        this.figures = figures;
        this.json = json;
    }

    static String of(About about, Figures figures, LocalDate asOf) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new DossierText(about, figures, json).write(asOf);
        }
        return text.toString();
    }

    private void write(LocalDate asOf) {
        json.writeStartObject();
        json.writeStringProperty("format", DossierReader.FORMAT);
        json.writeStringProperty("asOf", asOf.toString());
        json.writeObjectPropertyStart("county");
        json.writeStringProperty("code", COUNTY);
        json.writeStringProperty("name", Sentences.of("example.county"));
        facts("facts", FactDefinition.COUNTY);
        json.writeEndObject();
        if (!about.isOfCounty()) {
            json.writeArrayPropertyStart("schools");
            school();
            json.writeEndArray();
        }
        new RecordsText(about, figures, json).write(FactDefinition.COUNTY);
        reported();
        json.writeEndObject();
    }

    private void facts(String property, String holder) {
        Map<String, BigDecimal> facts = figures.of(holder);
        if (!facts.isEmpty()) {
            json.writeObjectPropertyStart(property);
            facts.keySet().forEach(code -> RecordsText.fact(json, code, figures.value(holder, code)));
            json.writeEndObject();
        }
    }

    private void school() {
        json.writeStartObject();
        json.writeStringProperty("code", SCHOOL);
        json.writeStringProperty("name", Sentences.of("example.school"));
        List.of("kind", "locale", "ownership")
                .forEach(each -> figures.word(each).ifPresent(word -> json.writeStringProperty(each, word)));
        number("sponsor").filter(each -> each > 0).ifPresent(each -> json.writeNumberProperty("sponsor", each));
        number("builtIn").ifPresent(each -> json.writeNumberProperty("builtIn", each));
        number("boarding").ifPresent(each -> json.writeBooleanProperty("boarding", each > 0));
        facts("facts", FactDefinition.SCHOOL);
        json.writeObjectPropertyStart("sections");
        for (Stage stage : Stage.values()) {
            figures.whole(Figure.STUDENTS, stage.code())
                    .filter(each -> each > 0)
                    .ifPresent(each -> section(stage, each));
        }
        json.writeEndObject();
        classes();
        new RecordsText(about, figures, json).write(FactDefinition.SCHOOL);
        json.writeEndObject();
    }

    private Optional<Integer> number(String attribute) {
        return figures.whole(Figure.ATTRIBUTE, attribute);
    }

    private void section(Stage stage, int students) {
        json.writeObjectPropertyStart(stage.code());
        json.writeNumberProperty("students", students);
        if (about.stage().isEmpty() || about.stage().get() == stage) {
            facts("facts", FactDefinition.SECTION);
        }
        json.writeEndObject();
    }

    /** The class that is asked about, or as many as the school is said to have, the first of them the largest. */
    private void classes() {
        Optional<Integer> students = figures.whole(Figure.STUDENTS, "class");
        Optional<Integer> largest = figures.whole(Figure.CLASSES, "largest");
        Optional<Integer> number = figures.whole(Figure.CLASSES, "number");
        if (students.isEmpty() && largest.isEmpty() && number.isEmpty()) {
            return;
        }
        int most = students.or(() -> largest).orElse(1);
        Stage stage = about.stage().orElseGet(this::onlyStage);
        json.writeArrayPropertyStart("classes");
        for (int name = 1; name <= number.orElse(1); name++) {
            json.writeStartObject();
            json.writeStringProperty("stage", stage.code());
            json.writeNumberProperty("grade", 1);
            json.writeStringProperty("name", Integer.toString(name));
            json.writeNumberProperty("students", name == 1 ? most : Math.min(1, most));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private Stage onlyStage() {
        return figures.whole(Figure.STUDENTS, Stage.PRIMARY.code()).orElse(0) > 0 ? Stage.PRIMARY : Stage.JUNIOR;
    }

    private void reported() {
        Map<String, BigDecimal> published = figures.of(Figure.VARIATION);
        if (published.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("reported");
        published.forEach((code, value) -> {
            int slash = code.indexOf('/');
            json.writeStartObject();
            json.writeStringProperty("indicator", code.substring(slash + 1));
            json.writeStringProperty("stage", code.substring(0, slash));
            json.writeStringProperty("statistic", "cv");
            json.writeName("value");
            json.writeNumber(value);
            json.writeNumberProperty("decimals", value.scale());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
