package org.junheng.report.tables;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.input.Fields;

/** Finds things by what people call them: with or without the unit, the mark of what is required, blanks; or by code. */
final class Headings<T> {
    private final Map<String, T> byName = new LinkedHashMap<>();
    private final List<String> shown;

    private Headings(List<String> shown) {
        this.shown = shown;
    }

    /** The columns of a table; one that is its own heading goes before one that is so without the unit. */
    static Headings<Column> of(TableForm form) {
        List<Column> columns = form.columns();
        Headings<Column> headings = new Headings<>(columns.stream()
                .flatMap(column -> Stream.of(column.name(), column.heading()))
                .distinct()
                .toList());
        columns.forEach(column -> headings.put(column.heading(), column));
        columns.forEach(column -> headings.put(column.name(), column));
        columns.forEach(column -> headings.put(column.code(), column));
        return headings;
    }

    /** The tables of a file, by the names of their sheets and of their files. */
    static Headings<TableForm> of(Collection<TableForm> forms) {
        Headings<TableForm> headings = new Headings<>(forms.stream()
                .flatMap(form -> Stream.of(form.name(), form.file()))
                .toList());
        forms.forEach(form -> headings.put(form.name(), form));
        forms.forEach(form -> headings.put(form.file(), form));
        return headings;
    }

    private void put(String name, T thing) {
        byName.putIfAbsent(key(name), thing);
    }

    Optional<T> find(String written) {
        return Optional.ofNullable(byName.get(key(written)));
    }

    /** The name nearest to what is written, if it is near enough to be a slip. */
    String near(String written) {
        return Fields.didYouMean(written, shown);
    }

    private static String key(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[\\s\u00A0*]", "");
    }
}
