package org.junheng.testkit.generators;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierReader;
import org.junheng.facts.Facts;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.Section;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A dossier as {@code junheng-dossier/1}: what {@link DossierReader} reads back as the same dossier. */
public final class DossierText {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator json;

    private DossierText(JsonGenerator json) {
        this.json = json;
    }

    /** The text, over several lines. */
    public static String of(Dossier dossier) {
        return text(dossier, pretty());
    }

    /** The text on one line, as a file holds several dossiers. */
    public static String line(Dossier dossier) {
        return text(dossier, ObjectWriteContext.empty());
    }

    private static String text(Dossier dossier, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(context, (Writer) out)) {
            new DossierText(generator).dossier(dossier);
        }
        return out.append('\n').toString();
    }

    private static ObjectWriteContext pretty() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        return new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
    }

    private void dossier(Dossier dossier) {
        County county = dossier.county();
        json.writeStartObject();
        json.writeStringProperty("format", DossierReader.FORMAT);
        dossier.asOf().ifPresent(day -> json.writeStringProperty("asOf", day.toString()));
        json.writeObjectPropertyStart("county");
        json.writeStringProperty("code", county.code());
        json.writeStringProperty("name", county.name());
        facts(county.facts());
        json.writeEndObject();
        json.writeArrayPropertyStart("schools");
        dossier.schools().forEach(this::school);
        json.writeEndArray();
        series(county);
        records(county.records());
        json.writeArrayPropertyStart("reported");
        dossier.reported().forEach(this::reported);
        json.writeEndArray();
        json.writeArrayPropertyStart("attestations");
        dossier.attestations().forEach(this::attestation);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void school(School school) {
        School.Attributes known = school.attributes();
        json.writeStartObject();
        json.writeStringProperty("code", school.code());
        json.writeStringProperty("name", school.name());
        json.writeStringProperty("kind", school.kind().code());
        if (known.locale() != null) {
            json.writeStringProperty("locale", known.locale().code());
        }
        if (known.ownership() != null) {
            json.writeStringProperty("ownership", known.ownership().code());
        }
        known.sponsor().ifPresent(code -> json.writeNumberProperty("sponsor", code));
        if (known.boarding() != null) {
            json.writeBooleanProperty("boarding", known.boarding());
        }
        known.builtIn().ifPresent(year -> json.writeNumberProperty("builtIn", year));
        facts(school.facts());
        json.writeObjectPropertyStart("sections");
        school.sections().forEach(this::section);
        json.writeEndObject();
        json.writeArrayPropertyStart("classes");
        school.classes().forEach(this::schoolClass);
        json.writeEndArray();
        records(school.records());
        json.writeEndObject();
    }

    private void section(Section section) {
        json.writeObjectPropertyStart(section.stage().code());
        json.writeNumberProperty("students", section.students());
        facts(section.facts());
        json.writeEndObject();
    }

    private void schoolClass(SchoolClass each) {
        json.writeStartObject();
        json.writeStringProperty("stage", each.stage().code());
        json.writeNumberProperty("grade", each.grade());
        json.writeStringProperty("name", each.name());
        json.writeNumberProperty("students", each.students());
        json.writeEndObject();
    }

    private void facts(Facts facts) {
        json.writeObjectPropertyStart("facts");
        fields(facts);
        json.writeEndObject();
    }

    private void fields(Facts facts) {
        facts.asMap().forEach((code, value) -> {
            if (value instanceof BigDecimal number) {
                number(code, number);
            } else if (value instanceof Boolean flag) {
                json.writeBooleanProperty(code, flag);
            } else {
                json.writeStringProperty(code, value.toString());
            }
        });
    }

    private void number(String name, BigDecimal number) {
        json.writeName(name);
        json.writeNumber(number.toPlainString());
    }

    private void series(County county) {
        json.writeObjectPropertyStart("series");
        new TreeMap<>(county.series()).forEach((code, years) -> {
            json.writeObjectPropertyStart(code);
            years.forEach((year, figure) -> number(year.toString(), figure));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void records(Map<String, List<Facts>> records) {
        json.writeObjectPropertyStart("records");
        new TreeMap<>(records).forEach((kind, list) -> {
            json.writeArrayPropertyStart(kind);
            for (Facts each : list) {
                json.writeStartObject();
                fields(each);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private void reported(Reported reported) {
        json.writeStartObject();
        if (reported.indicator() != null) {
            json.writeStringProperty("indicator", reported.indicator());
        }
        json.writeStringProperty("stage", reported.stage().code());
        json.writeStringProperty("statistic", reported.statistic().code());
        number("value", reported.value());
        json.writeNumberProperty("decimals", reported.decimals());
        json.writeEndObject();
    }

    private void attestation(Attestation attestation) {
        json.writeStartObject();
        json.writeStringProperty("criterion", attestation.criterion());
        json.writeStringProperty("subject", attestation.subject());
        json.writeBooleanProperty("holds", attestation.holds());
        json.writeStringProperty("by", attestation.by());
        if (attestation.on() != null) {
            json.writeStringProperty("on", attestation.on().toString());
        }
        json.writeArrayPropertyStart("evidence");
        attestation.evidence().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
