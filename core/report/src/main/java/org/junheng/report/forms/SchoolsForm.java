package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;

/** 表Ⅱ-2: every section on a line, the primary ones first. */
final class SchoolsForm implements FormSheet {
    private static final int ITEM_FROM = 7;
    private static final int ITEM_WIDTH = 10;
    private static final int REMARK_WIDTH = 34;

    private final List<SheetColumn<SectionRow>> added;

    SchoolsForm(List<SheetColumn<SectionRow>> added) {
        this.added = added;
    }

    @Override
    public Optional<Sheet> of(Filing filing) {
        if (!filing.isOfMethod()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>(Heads.of(filing, "schools"));
        lines.addAll(headings());
        SectionRemark remark = new SectionRemark(filing);
        List<String> counts = new ArrayList<>();
        for (Stage stage : ResourceItem.STAGES) {
            List<SectionRow> rows = SectionRow.of(filing, stage);
            String group = isUnknown(filing)
                    ? FormWords.text("remarkOn", FormWords.stage(stage), FormWords.text("noSchools"))
                    : FormWords.text("schools.group", FormWords.stage(stage), rows.size());
            lines.add(Line.body(Cell.text(group).in(Look.GROUP).across(widths().size())));
            for (int row = 0; row < rows.size(); row++) {
                lines.add(line(filing, row + 1, rows.get(row), remark));
            }
            counts.add(SectionKinds.counted(stage, rows));
        }
        if (!isUnknown(filing)) {
            lines.add(Line.note(FormWords.text("schools.counts", String.join(FormWords.text("semicolon"), counts))));
        }
        lines.add(Line.note(FormWords.text("schools.sponsors")));
        lines.add(Line.note(FormWords.text("schools.note")));
        return Optional.of(new Sheet(FormWords.text("sheet.schools"), new Layout(widths(), 2, Layout.Use.FORM), lines));
    }

    /** Whether it is not known which schools there are; that is not the same as none. */
    private static boolean isUnknown(Filing filing) {
        return filing.dossier().schools().isEmpty();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(6, 32, 8, 8, 7, 7));
        ResourceItem.ALL.forEach(each -> widths.add(ITEM_WIDTH));
        widths.addAll(List.of(13, REMARK_WIDTH));
        added.forEach(each -> widths.add(each.width()));
        return widths;
    }

    private List<Line> headings() {
        List<Cell> names = new ArrayList<>(List.of(
                Cell.head(FormWords.text("schools.number")).down(2),
                Cell.head(FormWords.text("schools.name")).down(2),
                Cell.head(FormWords.text("schools.sponsor")),
                Cell.head(FormWords.text("schools.pupils")),
                Cell.head(FormWords.text("schools.grades")),
                Cell.head(FormWords.text("schools.classes"))));
        List<Cell> numbers = new ArrayList<>(List.of(
                Cell.head(FormWords.text("L", 1)),
                Cell.head(FormWords.text("L", 2)),
                Cell.head(FormWords.text("L", 3)),
                Cell.head("")));
        for (ResourceItem item : ResourceItem.ALL) {
            names.add(Cell.head(item.fullHeading()));
            numbers.add(Cell.head(FormWords.text("L", ITEM_FROM - 1 + item.number())));
        }
        names.add(Cell.head(FormWords.text("schools.whole")));
        numbers.add(Cell.head(FormWords.text("L", ITEM_FROM + ResourceItem.ALL.size())));
        names.add(Cell.head(FormWords.text("schools.remark")).down(2));
        added.forEach(each -> names.add(Cell.head(each.heading()).down(2)));
        return List.of(Line.head(names), Line.head(numbers));
    }

    private Line line(Filing filing, int number, SectionRow row, SectionRemark remark) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.number(number).in(Look.CENTRED), Cell.text(row.name())));
        cells.add(sponsor(row.school().attributes().sponsor()));
        cells.add(Cell.number(row.section().students()));
        cells.add(count(row, each -> Integer.toString(each.grade())));
        cells.add(count(row, each -> each.grade() + "/" + each.name()));
        row.items().forEach(each -> cells.add(value(filing, each)));
        cells.add(Cell.outcome(filing.deciding(row.whole()).outcome()));
        cells.add(Cell.text(remark.of(row)));
        added.forEach(each -> cells.add(Objects.requireNonNull(each.cell().apply(filing, row))));
        return Line.body(cells);
    }

    private static Cell sponsor(OptionalInt code) {
        return code.isPresent() ? Cell.number(code.getAsInt()).in(Look.CENTRED) : Cell.missing();
    }

    /** How many different grades or classes the section has; missing if no classes were given. */
    private static Cell count(SectionRow row, Function<SchoolClass, String> what) {
        School school = row.school();
        long count = school.classes().stream()
                .filter(each -> each.stage() == row.section().stage())
                .map(what)
                .distinct()
                .count();
        return count == 0 ? Cell.missing() : Cell.number(count);
    }

    /** The value as it was printed by the evaluation. */
    static Cell value(Filing filing, Finding found) {
        Finding.Measured measured = found.measured();
        if (measured == null) {
            return Cell.missing();
        }
        Cell number = Cell.number(new BigDecimal(measured.value()));
        return filing.deciding(found).outcome() == Outcome.NOT_MET ? number.in(Look.NOT_MET) : number;
    }
}
