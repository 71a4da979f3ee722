package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with the words that cells can choose from: a list in a cell's own rule could hold only a few of them. */
final class Options {
    /** The name of the sheet. */
    static final String NAME = TableWords.text("table.options");

    private static final double WIDTH = 36;

    private final List<List<String>> lists = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    /** The formula of the cells with these words. */
    String formula(String heading, List<String> words) {
        int index = lists.indexOf(words);
        if (index < 0) {
            index = lists.size();
            lists.add(words);
            headings.add(heading);
        }
        String letters = Grid.letters(index);
        return "'" + NAME + "'!$" + letters + "$2:$" + letters + "$" + (words.size() + 1);
    }

    void writeTo(Workbook workbook) {
        if (lists.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(NAME);
        for (int column = 0; column < lists.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.width(column, WIDTH);
            for (int row = 0; row < lists.get(column).size(); row++) {
                sheet.value(row + 1, column, lists.get(column).get(row));
            }
        }
        sheet.range(0, 0, 0, lists.size() - 1)
                .style()
                .bold()
                .fillColor(WorkbookWriter.PLAIN_HEAD)
                .set();
        sheet.freezePane(0, 1);
    }
}
