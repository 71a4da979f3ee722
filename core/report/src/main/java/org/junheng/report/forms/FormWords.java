package org.junheng.report.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junheng.facts.DossierReader;
import org.junheng.indicators.Stage;
import org.junheng.input.Messages;

/** What the forms say: their own words, those of the engine, and the tables that describe them. */
final class FormWords {
    private static final Messages OWN = new Messages(FormWords.class, "org.junheng.report.forms.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    private FormWords() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    static boolean has(String key) {
        return OWN.has(key);
    }

    static String stage(Stage stage) {
        return ENGINE.format("stage." + stage.code());
    }

    /** The lines of a table beside this class; lines that begin with # are remarks. */
    static List<NamedCsvRecord> table(String name) {
        try (InputStream in = Objects.requireNonNull(FormWords.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                        .ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
