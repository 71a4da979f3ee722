package org.junheng.report.ledger;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a report about a ledger as {@code junheng-ledger-report/1}: fixed order, the same bytes everywhere. */
public final class LedgerReportJson {
    /** The format's name and version. */
    public static final String FORMAT = "junheng-ledger-report/1";

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    private LedgerReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the report. */
    public static void write(LedgerReport report, Writer out) {
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
            }
        };
        try (JsonGenerator generator = JSON.createGenerator(context, out)) {
            new LedgerReportJson(generator).report(report);
        }
    }

    private void report(LedgerReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("asOf", report.asOf().toString());
        json.writeNumberProperty("soonDays", report.soonDays());
        json.writeArrayPropertyStart("counties");
        report.counties().forEach(json::writeString);
        json.writeEndArray();
        json.writeName("total");
        counts("", report.total());
        json.writeArrayPropertyStart("months");
        report.months().forEach(this::month);
        json.writeEndArray();
        groups("byUnit", report.byUnit());
        groups("bySchool", report.bySchool());
        json.writeArrayPropertyStart("open");
        report.open().forEach(this::line);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void month(LedgerReport.Month month) {
        json.writeStartObject();
        json.writeStringProperty("month", month.month().toString());
        json.writeNumberProperty("opened", month.opened());
        json.writeNumberProperty("closed", month.closed());
        json.writeNumberProperty("reopened", month.reopened());
        json.writeNumberProperty("open", month.open());
        json.writeEndObject();
    }

    private void groups(String name, List<LedgerReport.Group> groups) {
        json.writeArrayPropertyStart(name);
        groups.forEach(each -> counts(each.name(), each.counts()));
        json.writeEndArray();
    }

    private void counts(String name, Counts counts) {
        json.writeStartObject();
        if (!name.isEmpty()) {
            json.writeStringProperty("name", name);
        }
        json.writeNumberProperty("open", counts.open());
        json.writeNumberProperty("late", counts.late());
        json.writeNumberProperty("soon", counts.soon());
        json.writeNumberProperty("later", counts.later());
        json.writeNumberProperty("undated", counts.undated());
        json.writeNumberProperty("relapsed", counts.relapsed());
        json.writeNumberProperty("look", counts.look());
        json.writeNumberProperty("closed", counts.closed());
        json.writeEndObject();
    }

    private void line(ReportLine line) {
        json.writeStartObject();
        json.writeStringProperty("urgency", line.urgency().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("look", line.needsLook());
        for (LedgerColumn column : LedgerColumn.values()) {
            json.writeStringProperty(column.code(), line.entry().text(column));
        }
        json.writeEndObject();
    }
}
