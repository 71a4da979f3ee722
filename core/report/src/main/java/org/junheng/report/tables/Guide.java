package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.packs.Pack;

/**
 * What people should know before they fill in the tables: for which documents they are, how to go about it, and what each
 * column is.
 *
 * @param packs the packs that ask
 * @param forms the tables
 */
record Guide(List<Pack> packs, List<TableForm> forms) {
    /** The name of its file, where tables are files. */
    static final String FILE = "readme";
    /** The name of its sheet. */
    static final String SHEET = TableWords.text("table.guide");

    /** Sheets that an office program keeps for itself begin with this. */
    private static final String RESERVED = "WpsReserved";

    private static final int STEPS = 7;

    /** Whether a table is there for people, so that nothing is read from it. */
    static boolean isOfPeople(String table) {
        return table.equals(SHEET) || table.equals(FILE) || table.equals(Options.NAME) || table.startsWith(RESERVED);
    }

    /** All of it, as the cells of rows. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(TableWords.text("guide.title")));
        packs.forEach(pack -> lines.add(List.of(TableWords.text(
                "guide.pack", pack.document().number(), pack.document().title(), pack.id(), pack.revision()))));
        for (int step = 1; step <= STEPS; step++) {
            lines.add(List.of(TableWords.text("guide.step." + step)));
        }
        lines.add(heading());
        forms.forEach(form -> form.columns().forEach(column -> lines.add(line(form, column))));
        return lines;
    }

    /** The line above the list of columns. */
    static List<String> heading() {
        return Stream.of("table", "column", "unit", "required", "how", "source", "code")
                .map(each -> TableWords.text("guide.head." + each))
                .collect(Collectors.toUnmodifiableList());
    }

    private static List<String> line(TableForm form, Column column) {
        return List.of(
                form.name(),
                column.name(),
                column.unit(),
                column.isRequired() ? TableWords.text("guide.required") : "",
                ColumnHint.whole(column),
                ColumnHint.source(column),
                column.code());
    }
}
