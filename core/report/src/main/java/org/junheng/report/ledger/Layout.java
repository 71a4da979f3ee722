package org.junheng.report.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a ledger in their order, those that people added among them.
 *
 * @param headings the headings
 */
public record Layout(List<Heading> headings) {
    /** The columns of a new ledger. */
    public static final Layout USUAL =
            new Layout(Arrays.stream(LedgerColumn.values()).map(Heading::of).toList());

    /** Copies the list. */
    public Layout {
        headings = List.copyOf(headings);
    }

    /**
     * The heading of one column.
     *
     * @param text what stands there
     * @param column the column that every ledger has; empty: people added it
     */
    public record Heading(String text, Optional<LedgerColumn> column) {
        static Heading of(LedgerColumn column) {
            return new Heading(column.heading(), Optional.of(column));
        }
    }

    /** How many columns people added. */
    public int others() {
        return (int) headings.stream().filter(each -> each.column().isEmpty()).count();
    }

    /** The cells of an entry in the order of the columns. */
    List<String> cells(Entry entry) {
        List<String> cells = new ArrayList<>();
        int other = 0;
        for (Heading heading : headings) {
            cells.add(
                    heading.column().isPresent()
                            ? entry.text(heading.column().get())
                            : entry.others().get(other++));
        }
        return cells;
    }
}
