package org.junheng.report.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table: headings with widths, and rows of texts and numbers.
 *
 * @param headings the first line
 * @param widths how wide columns are, in characters
 * @param rows the other lines; every cell is a {@link String}, an {@link Integer} or a {@link BigDecimal}
 */
record Columns(List<String> headings, List<Integer> widths, List<List<Object>> rows) {
    /** Every criterion and every clause without a rule on one line. */
    static Columns criteria(List<Part> parts) {
        Builder<Entry> columns = new Builder<Entry>()
                .with("id", 24, Entry::id)
                .with("title", 24, Entry::title)
                .with("level", 9, Entry::level)
                .with("nature", 9, Entry::nature)
                .with("group", 10, Entry::group)
                .with("citation", 26, Entry::citation)
                .with("law", 48, Entry::law)
                .with("subject", 16, Entry::subject)
                .with("scope", 22, Entry::scope)
                .with("requirement", 24, Entry::requirement)
                .with("signs", 12, Entry::signs)
                .with(
                        "limit",
                        8,
                        each -> each.limit().<Object>map(limit -> limit).orElse(""))
                .with("unit", 12, Entry::unit)
                .with("period", 22, Entry::period)
                .with("relation", 34, Entry::relation)
                .with("leeway", 22, Entry::leeway)
                .with("formula", 44, Entry::formula)
                .with("inputs", 40, Entry::inputsInShort)
                .with("tables", 18, Entry::tables)
                .with("place", 36, Entry::place);
        return columns.table(parts, Part::entries);
    }

    /** Every figure of every criterion on one line. */
    static Columns inputs(List<Part> parts) {
        Builder<Used> columns = new Builder<Used>()
                .with("id", 24, each -> each.entry.id())
                .with("title", 24, each -> each.entry.title())
                .with("requirement", 24, each -> each.entry.required())
                .with("formula", 44, each -> each.entry.formula())
                .with("input", 30, each -> each.input.code())
                .with("inputName", 30, each -> each.input.name())
                .with("inputUnit", 8, each -> each.input.unit())
                .with("holder", 16, each -> each.input.holder())
                .with("table", 18, each -> each.input.table());
        return columns.table(
                parts,
                part -> part.entries().stream()
                        .flatMap(entry -> entry.inputs().stream().map(input -> new Used(entry, input)))
                        .toList());
    }

    private record Used(Entry entry, Input input) {}

    /** Every sentence of the law on one line. */
    static Columns law(List<Part> parts) {
        Builder<Reviewed> columns = new Builder<Reviewed>()
                .with("line", 10, each -> each.claimed.sentence().line())
                .with("clause", 60, each -> each.claimed.sentence().text())
                .with("status", 12, each -> each.claimed.word())
                .with("ids", 40, each -> each.claimed.idsInShort())
                .with("number", 14, each -> each.numbers)
                .with("note", 40, each -> each.claimed.note());
        return columns.table(
                parts,
                part -> part.law().sentences().stream()
                        .map(each -> new Reviewed(each, numbers(part, each)))
                        .toList());
    }

    private record Reviewed(Claimed claimed, String numbers) {}

    private static String numbers(Part part, Claimed claimed) {
        return CatalogueWords.joined(part.law().numbers().stream()
                .filter(each -> each.sentence().equals(claimed.sentence()))
                .map(LoneNumber::number)
                .toList());
    }

    /** Columns of rows that are made of things of one type; in front of them stands the pack. */
    private static final class Builder<T> {
        private final List<String> headings = new ArrayList<>(List.of(CatalogueWords.text("column.pack")));
        private final List<Integer> widths = new ArrayList<>(List.of(24));
        private final List<Function<T, Object>> cells = new ArrayList<>();

        Builder<T> with(String heading, int width, Function<T, Object> cell) {
            headings.add(CatalogueWords.text("column." + heading));
            widths.add(width);
            cells.add(cell);
            return this;
        }

        Columns table(List<Part> parts, Function<Part, List<T>> things) {
            List<List<Object>> rows = new ArrayList<>();
            for (Part part : parts) {
                for (T thing : things.apply(part)) {
                    List<Object> row = new ArrayList<>(List.of(part.pack().id()));
                    cells.forEach(each -> row.add(each.apply(thing)));
                    rows.add(row);
                }
            }
            return new Columns(headings, widths, rows);
        }
    }
}
