package org.junheng.report.forms;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** 表Ⅵ: how many were asked and how many are content. */
final class RecognitionForm implements FormSheet {
    private static final String CRITERION = "NQB2017-SOC1";
    private static final List<String> ROWS = List.of("all", "parents");

    @Override
    public Optional<Sheet> of(Filing filing) {
        if (!filing.isOfMethod()) {
            return Optional.empty();
        }
        List<NamedCsvRecord> fields = FormWords.table("recognition.csv");
        List<Line> lines = new ArrayList<>(Heads.of(filing, "recognition"));
        lines.addAll(headings(fields));
        Figures figures = new Figures(filing);
        for (String row : ROWS) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.head(FormWords.text("recognition." + row))));
            for (NamedCsvRecord field : fields) {
                Answer answer = Objects.requireNonNull(figures.answer(field.getField(row)));
                cells.add(answer.rounded(Integer.parseInt(field.getField("decimals")))
                        .cell());
            }
            lines.add(Line.body(cells));
        }
        List<Finding> found =
                filing.findings(CRITERION).stream().map(filing::deciding).toList();
        lines.add(Line.body(
                Cell.head(FormWords.text("items.outcome")),
                Cell.outcome(Filing.together(found)).across(fields.size())));
        lines.add(Line.note(FormWords.text("recognition.note")));
        found.stream()
                .filter(each -> each.outcome() != Outcome.MET || !each.notes().isEmpty())
                .forEach(each -> lines.add(Line.note(each.message())));
        Layout layout = new Layout(List.of(16, 15, 15, 15, 15, 15, 15, 15), 0, Layout.Use.PAGE);
        return Optional.of(new Sheet(FormWords.text("sheet.recognition"), layout, lines));
    }

    private static List<Line> headings(List<NamedCsvRecord> fields) {
        List<Cell> groups = new ArrayList<>(List.of(Cell.head("").down(3)));
        for (String group :
                fields.stream().map(each -> each.getField("group")).distinct().toList()) {
            long across = fields.stream()
                    .filter(each -> each.getField("group").equals(group))
                    .count();
            groups.add(Cell.head(group).across((int) across));
        }
        List<Cell> names = fields.stream()
                .map(each -> Cell.head(FormWords.text("withUnit", each.getField("name"), each.getField("unit"))))
                .toList();
        List<Cell> numbers = fields.stream()
                .map(each -> Cell.head(FormWords.text("L", each.getField("L"))))
                .toList();
        return List.of(Line.head(groups), Line.head(names), Line.head(numbers));
    }
}
