package org.junheng.report.forms;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** 表Ⅰ: the county itself, in blocks of eight columns below each other so that it fits the page. */
final class CountyForm implements FormSheet {
    private static final int COLUMNS = 8;
    private static final int WIDTH = 15;

    @Override
    public Optional<Sheet> of(Filing filing) {
        List<Line> lines = new ArrayList<>(Heads.of(filing, "county"));
        List<NamedCsvRecord> fields = FormWords.table("county.csv");
        List<String> remarks = new ArrayList<>();
        for (int from = 0; from < fields.size(); from += COLUMNS) {
            block(fields.subList(from, from + COLUMNS), new Figures(filing), lines, remarks);
        }
        remarks.forEach(each -> lines.add(Line.note(each)));
        lines.add(Line.note(FormWords.text("county.note")));
        Layout layout = new Layout(Collections.nCopies(COLUMNS, WIDTH), 0, Layout.Use.PAGE);
        return Optional.of(new Sheet(FormWords.text("sheet.county"), layout, lines));
    }

    private static void block(List<NamedCsvRecord> fields, Figures figures, List<Line> lines, List<String> remarks) {
        lines.add(Line.head(groups(fields)));
        lines.add(Line.head(fields.stream().map(CountyForm::heading).toList()));
        lines.add(Line.head(fields.stream()
                .map(each -> Cell.head(FormWords.text("L", each.getField("L"))))
                .toList()));
        List<Cell> cells = new ArrayList<>();
        for (NamedCsvRecord field : fields) {
            Answer answer = new Answer(null, "");
            Answer found = figures.answer(field.getField("figure"));
            if (found != null) {
                answer = found.rounded(Integer.parseInt(field.getField("decimals")));
            }
            cells.add(answer.cell());
            if (!answer.remark().isEmpty()) {
                remarks.add(FormWords.text("remarkOn", FormWords.text("L", field.getField("L")), answer.remark()));
            }
        }
        lines.add(Line.body(cells));
    }

    private static Cell heading(NamedCsvRecord field) {
        String subgroup = field.getField("subgroup");
        return Cell.head(subgroup + FormWords.text("withUnit", field.getField("name"), field.getField("unit")));
    }

    /** One heading over all neighbours of the same group. */
    private static List<Cell> groups(List<NamedCsvRecord> fields) {
        List<Cell> groups = new ArrayList<>();
        for (NamedCsvRecord field : fields) {
            String group = field.getField("group");
            Cell last = groups.isEmpty() ? Cell.BLANK : groups.get(groups.size() - 1);
            if (group.equals(last.value())) {
                groups.set(groups.size() - 1, last.across(last.across() + 1));
            } else {
                groups.add(Cell.head(group));
            }
        }
        return groups;
    }
}
