package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;

/** 表Ⅱ-1: how many schools meet each of the seven items, and all of them together. */
final class ShortForm implements FormSheet {
    private static final Rational HUNDRED = Rational.of(100);

    @Override
    public Optional<Sheet> of(Filing filing) {
        if (!filing.isOfMethod()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>(Heads.of(filing, "short"));
        lines.add(Line.head(headings("short.whole")));
        lines.add(Line.head(numbers()));
        for (Stage stage : ResourceItem.STAGES) {
            stage(filing, stage, lines);
        }
        lines.add(Line.note(FormWords.text("short.note")));
        return Optional.of(new Sheet(FormWords.text("sheet.short"), layout(), lines));
    }

    static Layout layout() {
        return new Layout(List.of(8, 20, 15, 15, 15, 15, 15, 15, 15, 13), 0, Layout.Use.PAGE);
    }

    /** The headings of 表Ⅱ-1 and 表Ⅲ: the seven items, and one more. */
    static List<Cell> headings(String last) {
        List<Cell> headings = new ArrayList<>(List.of(Cell.head("").across(2).down(2)));
        ResourceItem.ALL.forEach(each -> headings.add(Cell.head(each.fullHeading())));
        headings.add(Cell.head(FormWords.text(last)));
        return headings;
    }

    /** The numbers of their columns. */
    static List<Cell> numbers() {
        List<Cell> numbers = new ArrayList<>();
        for (int number = 1; number <= ResourceItem.ALL.size() + 1; number++) {
            numbers.add(Cell.head(FormWords.text("L", number)));
        }
        return numbers;
    }

    private static void stage(Filing filing, Stage stage, List<Line> lines) {
        List<SectionRow> rows = SectionRow.of(filing, stage);
        List<Function<SectionRow, Finding>> columns = new ArrayList<>();
        for (int item = 0; item < ResourceItem.ALL.size(); item++) {
            int index = item;
            columns.add(each -> each.items().get(index));
        }
        columns.add(SectionRow::whole);
        List<Cell> met = new ArrayList<>(
                List.of(Cell.head(FormWords.stage(stage)).down(2), Cell.head(FormWords.text("short.met"))));
        List<Cell> share = new ArrayList<>(List.of(Cell.head(FormWords.text("short.share"))));
        for (Function<SectionRow, Finding> column : columns) {
            long count = rows.stream()
                    .filter(each -> filing.deciding(column.apply(each)).outcome() == Outcome.MET)
                    .count();
            met.add(rows.isEmpty() ? Cell.missing() : Cell.number(count));
            share.add(rows.isEmpty() ? Cell.missing() : Cell.number(percent(count, rows.size())));
        }
        lines.add(Line.body(met));
        lines.add(Line.body(share));
    }

    private static BigDecimal percent(long part, long whole) {
        return Rational.of(part).times(HUNDRED).dividedBy(Rational.of(whole)).rounded(1);
    }
}
