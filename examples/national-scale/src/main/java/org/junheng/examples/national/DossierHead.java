package org.junheng.examples.national;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What must be known of a dossier before it is read: which county, which date. Whatever cannot be read stays empty; the reader of
 * dossiers says later what is wrong with it.
 */
final class DossierHead {
    private static final JsonFactory JSON = new JsonFactory();

    private String county = "";
    private @Nullable LocalDate asOf;

    private DossierHead() {}

    /** A row of {@link DossierTable#ROWS}. */
    static Row row(String source, byte[] dossier) {
        DossierHead head = new DossierHead();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), dossier)) {
            head.read(json);
        } catch (JacksonException | DateTimeParseException e) {
            // what has been read before is kept
        }
        return RowFactory.create(source, head.county, head.asOf, dossier);
    }

    private void read(JsonParser json) {
        json.nextToken();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("asOf") && value == JsonToken.VALUE_STRING) {
                asOf = LocalDate.parse(json.getString());
            } else if (name.equals("county") && value == JsonToken.START_OBJECT) {
                readCounty(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void readCounty(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("code") && value == JsonToken.VALUE_STRING) {
                county = json.getString();
            } else {
                json.skipChildren();
            }
        }
    }
}
