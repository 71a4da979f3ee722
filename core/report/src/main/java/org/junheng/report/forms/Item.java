package org.junheng.report.forms;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of 表Ⅳ or 表Ⅴ.
 *
 * @param form the number of the form
 * @param number its number
 * @param criteria the criteria that judge it, by id
 * @param blanks what is to be filled in
 */
record Item(String form, String number, List<String> criteria, List<Blank> blanks) {
    /**
     * A blank of an item.
     *
     * @param label what stands before it
     * @param unit its unit; may be empty
     * @param decimals digits after the point; −1: it is no number
     * @param figure where the figure comes from
     */
    record Blank(String label, String unit, int decimals, String figure) {
        /** Whether a sentence is to be filled in, and not a figure. */
        boolean isSentence() {
            return figure.startsWith("evidence:");
        }
    }

    /** The items of a form, as the table beside this class describes them. */
    static List<Item> of(String form) {
        List<Item> items = new ArrayList<>();
        for (NamedCsvRecord line : FormWords.table("items.csv")) {
            if (!line.getField("form").equals(form)) {
                continue;
            }
            String number = line.getField("item");
            if (items.isEmpty() || !items.get(items.size() - 1).number().equals(number)) {
                items.add(
                        new Item(form, number, List.of(line.getField("criteria").split(" ")), new ArrayList<>()));
            }
            items.get(items.size() - 1).blanks().add(blank(line));
        }
        return items;
    }

    private static Blank blank(NamedCsvRecord line) {
        String decimals = line.getField("decimals");
        return new Blank(
                line.getField("label"),
                line.getField("unit"),
                decimals.isEmpty() ? -1 : Integer.parseInt(decimals),
                line.getField("figure"));
    }
}
