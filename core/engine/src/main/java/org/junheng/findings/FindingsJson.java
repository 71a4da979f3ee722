package org.junheng.findings;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes evaluations as {@code junheng-findings/1}: fixed order, numbers as strings, the same bytes everywhere. */
public final class FindingsJson {
    /** The format's name and version. */
    public static final String FORMAT = "junheng-findings/1";

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonGenerator json;

    private FindingsJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an evaluation over several lines, for people too. */
    public static void writePretty(Evaluation evaluation, Writer out) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        write(
                evaluation,
                out,
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    }

    /** Writes an evaluation as one line, without the line's end. */
    public static void writeLine(Evaluation evaluation, Writer out) {
        write(evaluation, out, null);
    }

    private static void write(Evaluation evaluation, Writer out, @Nullable DefaultPrettyPrinter printer) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.@Nullable PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
        try (JsonGenerator generator = JSON.createGenerator(context, out)) {
            new FindingsJson(generator).evaluation(evaluation);
        }
    }

    private void evaluation(Evaluation evaluation) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeObjectPropertyStart("county");
        json.writeStringProperty("code", evaluation.county().code());
        json.writeStringProperty("name", evaluation.county().name());
        json.writeEndObject();
        json.writeStringProperty("asOf", evaluation.asOf().toString());
        json.writeArrayPropertyStart("packs");
        evaluation.packs().forEach(this::pack);
        json.writeEndArray();
        json.writeArrayPropertyStart("verdicts");
        for (int i = 0; i < evaluation.verdicts().size(); i++) {
            verdict(evaluation.verdicts().get(i), evaluation.explanations().get(i));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("statistics");
        evaluation.statistics().forEach(this::statistic);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        evaluation.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void pack(Evaluation.UsedPack pack) {
        json.writeStartObject();
        json.writeStringProperty("id", pack.id());
        json.writeStringProperty("revision", pack.revision());
        json.writeStringProperty("sha256", pack.sha256());
        json.writeEndObject();
    }

    private void verdict(Verdict verdict, Explanation explanation) {
        json.writeStartObject();
        json.writeStringProperty("view", verdict.view());
        json.writeStringProperty("criterion", verdict.criterion());
        json.writeStringProperty("outcome", verdict.outcome().name());
        json.writeStringProperty("citation", verdict.citation());
        strings("reasons", verdict.reasons());
        causes("decisive", explanation.decisive());
        causes("open", explanation.open());
        json.writeArrayPropertyStart("wanted");
        explanation.wanted().forEach(this::wanted);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void causes(String name, List<Explanation.Cause> causes) {
        json.writeArrayPropertyStart(name);
        for (Explanation.Cause cause : causes) {
            json.writeStartObject();
            json.writeStringProperty("criterion", cause.criterion());
            subject(cause.subject());
            json.writeStringProperty("outcome", cause.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void wanted(Explanation.Wanted wanted) {
        json.writeStartObject();
        json.writeStringProperty("fact", wanted.code());
        json.writeStringProperty("name", wanted.name());
        json.writeStringProperty("findings", Integer.toString(wanted.findings()));
        json.writeEndObject();
    }

    private void statistic(Statistic statistic) {
        json.writeStartObject();
        json.writeStringProperty("view", statistic.view());
        json.writeStringProperty("indicator", statistic.indicator());
        json.writeStringProperty("stage", statistic.stage().code());
        json.writeStringProperty("sections", Integer.toString(statistic.sections()));
        measured("mean", statistic.mean());
        measured("cv", statistic.variation());
        strings("missing", statistic.missing());
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("view", finding.view());
        json.writeStringProperty("criterion", finding.criterion());
        json.writeStringProperty("pack", finding.pack());
        subject(finding.subject());
        optional("indicator", finding.indicator());
        json.writeStringProperty("outcome", finding.outcome().name());
        measured("measured", finding.measured());
        required(finding.required());
        optional("margin", finding.margin());
        shortfall(finding.shortfall());
        json.writeStringProperty("citation", finding.citation());
        json.writeObjectPropertyStart("inputs");
        finding.inputs().forEach(json::writeStringProperty);
        json.writeEndObject();
        strings("notes", finding.notes());
        strings("missing", finding.missing());
        optional("supersededBy", finding.supersededBy());
        json.writeBooleanProperty("check", finding.check());
        optional("weakerThan", finding.weakerThan());
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }

    private void subject(Subject subject) {
        Stage stage = subject.stage();
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("type", subject.type().code());
        json.writeStringProperty("code", subject.code());
        json.writeStringProperty("name", subject.name());
        if (stage != null) {
            json.writeStringProperty("stage", stage.code());
        }
        if (subject.item() != null) {
            json.writeStringProperty("item", subject.item());
        }
        json.writeEndObject();
    }

    private void measured(String name, Finding.@Nullable Measured measured) {
        if (measured == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("value", measured.value());
        json.writeStringProperty("exact", measured.exact());
        json.writeStringProperty("unit", measured.unit());
        json.writeEndObject();
    }

    private void required(Finding.@Nullable Required required) {
        if (required == null) {
            json.writeNullProperty("required");
            return;
        }
        json.writeObjectPropertyStart("required");
        json.writeStringProperty("comparator", required.comparator().sign());
        json.writeStringProperty("value", required.value());
        json.writeStringProperty("unit", required.unit());
        json.writeEndObject();
    }

    /** The number stands alone, as the contract has it; its unit and the fact that it belongs to stand beside it. */
    private void shortfall(Finding.@Nullable Shortfall shortfall) {
        if (shortfall == null) {
            json.writeNullProperty("shortfall");
            return;
        }
        json.writeStringProperty("shortfall", shortfall.value());
        json.writeStringProperty("shortfallUnit", shortfall.unit());
        json.writeStringProperty("shortfallFact", shortfall.fact());
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void optional(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
