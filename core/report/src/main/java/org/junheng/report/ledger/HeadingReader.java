package org.junheng.report.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.input.Fields;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Finds out which column is which by its heading: columns may be moved and added, but none renamed or left out. */
final class HeadingReader {
    private final Problems problems;

    HeadingReader(Problems problems) {
        this.problems = problems;
    }

    Layout layout(RawLines.Line line) {
        Place place = new Place(line.number(), 1);
        Set<LedgerColumn> found = EnumSet.noneOf(LedgerColumn.class);
        List<Layout.Heading> headings = new ArrayList<>();
        for (String cell : line.cells()) {
            String text = CellText.plain(cell);
            Optional<LedgerColumn> column = column(text);
            if (column.isPresent() && !found.add(column.get())) {
                problems.add(place, column.get().heading(), "column.twice", text);
            }
            headings.add(new Layout.Heading(text, column));
        }
        if (found.isEmpty()) {
            problems.add(place, "", "file.other");
            return Layout.USUAL;
        }
        List<String> strange = headings.stream()
                .filter(each -> each.column().isEmpty())
                .map(Layout.Heading::text)
                .toList();
        Arrays.stream(LedgerColumn.values())
                .filter(each -> !found.contains(each))
                .forEach(each ->
                        problems.add(place, each.heading(), "column.absent", each.heading(), renamed(each, strange)));
        return new Layout(headings);
    }

    /** The heading that was probably made of it. */
    private static String renamed(LedgerColumn column, List<String> strange) {
        String heading = column.heading();
        return strange.stream()
                .filter(each -> !each.isBlank() && (each.contains(heading) || heading.contains(each)))
                .findFirst()
                .orElseGet(() -> Fields.didYouMean(heading, strange));
    }

    private static Optional<LedgerColumn> column(String text) {
        String wanted = key(text);
        return Arrays.stream(LedgerColumn.values())
                .filter(each -> key(each.heading()).equals(wanted))
                .findFirst();
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u00A0]", "");
    }
}
