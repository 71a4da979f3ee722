package org.junheng.report.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Root;
import org.junheng.indicators.Stage;

/**
 * The arithmetic of the coefficients of variation of one stage as formulas, to be read and followed: with P the students and X
 * the value of a section, m = ΣPX/ΣP, S = √(ΣP(X−m)²/ΣP), CV = S/m. What decides is the exact result beside them.
 */
final class Arithmetic implements FormSheet {
    private static final int FIRST_COLUMN = 3;
    private static final List<Integer> WIDTHS_OF_ITEM = List.of(11, 12, 14);
    private static final int DECIMALS_OF_RESULT = 6;
    /** As many digits as a workbook's numbers hold. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final Stage stage;

    Arithmetic(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Sheet> of(Filing filing) {
        List<SectionRow> rows = filing.isOfMethod() ? SectionRow.of(filing, stage) : List.of();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>(Heads.of(filing, "arithmetic." + stage.code()));
        lines.add(Line.note(FormWords.text("arithmetic.note")));
        lines.addAll(headings());
        int firstRow = lines.size() + VariationFormulas.LINES + 1;
        List<VariationFormulas> formulas = ResourceItem.ALL.stream()
                .map(each -> formulas(each, rows, firstRow))
                .toList();
        lines.addAll(results(filing, formulas));
        for (int index = 0; index < rows.size(); index++) {
            lines.add(line(index, rows.get(index), formulas));
        }
        return Optional.of(new Sheet(FormWords.text("sheet.arithmetic." + stage.code()), layout(), lines));
    }

    private static Layout layout() {
        List<Integer> widths = new ArrayList<>(List.of(6, 28, 10));
        ResourceItem.ALL.forEach(each -> widths.addAll(WIDTHS_OF_ITEM));
        return new Layout(widths, FIRST_COLUMN, Layout.Use.WIDE);
    }

    private static List<Line> headings() {
        List<Cell> items = new ArrayList<>(List.of(
                Cell.head(FormWords.text("schools.number")).down(2),
                Cell.head(FormWords.text("schools.name")).down(2),
                Cell.head(FormWords.text("arithmetic.pupils")).down(2)));
        List<Cell> columns = new ArrayList<>();
        for (ResourceItem item : ResourceItem.ALL) {
            items.add(Cell.head(FormWords.text("arithmetic.item", item.number(), item.fullHeading()))
                    .across(VariationFormulas.COLUMNS));
            columns.addAll(List.of(
                    Cell.head(FormWords.text("arithmetic.value")),
                    Cell.head(FormWords.text("arithmetic.share")),
                    Cell.head(FormWords.text("arithmetic.square"))));
        }
        return List.of(Line.head(items), Line.head(columns));
    }

    private static VariationFormulas formulas(ResourceItem item, List<SectionRow> rows, int firstRow) {
        int index = item.number() - 1;
        List<@Nullable BigDecimal> values = new ArrayList<>();
        rows.forEach(each -> values.add(value(each.items().get(index))));
        List<Integer> pupils =
                rows.stream().map(each -> each.section().students()).toList();
        int column = FIRST_COLUMN + index * VariationFormulas.COLUMNS;
        return new VariationFormulas(new VariationFormulas.Place(column, firstRow), pupils, values);
    }

    /** The value before it is rounded for the form. */
    private static @Nullable BigDecimal value(Finding finding) {
        Finding.Measured measured = finding.measured();
        if (measured == null) {
            return null;
        }
        Rational exact = Exact.of(measured.exact());
        return new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), DIGITS);
    }

    private List<Line> results(Filing filing, List<VariationFormulas> formulas) {
        List<Optional<Finding>> found = ResourceItem.ALL.stream()
                .map(each -> VariationForm.variation(filing, each, stage))
                .toList();
        Cell allPupils = formulas.get(0).allPupils();
        return List.of(
                line("arithmetic.sum", allPupils, item -> formulas.get(item).sums()),
                result("arithmetic.mean", item -> formulas.get(item).mean()),
                result("arithmetic.deviation", item -> formulas.get(item).deviation()),
                result("arithmetic.cv", item -> formulas.get(item).variation()),
                result("arithmetic.exact", item -> exact(found.get(item))),
                result(
                        "arithmetic.required",
                        item -> Cell.centred(
                                found.get(item).map(FindingWords::required).orElse(""))),
                result(
                        "items.outcome",
                        item -> found.get(item)
                                .map(filing::deciding)
                                .map(each -> Cell.outcome(each.outcome()))
                                .orElse(Cell.BLANK)));
    }

    /** A line with one result for each indicator. */
    private static Line result(String key, IntFunction<Cell> result) {
        return line(key, Cell.BLANK, item -> List.of(result.apply(item).across(VariationFormulas.COLUMNS)));
    }

    private static Line line(String key, Cell pupils, IntFunction<List<Cell>> ofItem) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text(FormWords.text(key)).in(Look.GROUP).across(2), pupils));
        for (int item = 0; item < ResourceItem.ALL.size(); item++) {
            cells.addAll(ofItem.apply(item));
        }
        return Line.body(cells);
    }

    /** The coefficient that decides, with more decimals than the form has. */
    private static Cell exact(Optional<Finding> found) {
        return found.map(Finding::measured)
                .map(each -> Cell.number(new Root(Exact.of(each.exact())).rounded(DECIMALS_OF_RESULT)))
                .orElse(Cell.missing());
    }

    private static Line line(int index, SectionRow row, List<VariationFormulas> formulas) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.number(index + 1).in(Look.CENTRED),
                Cell.text(row.name()),
                Cell.number(row.section().students())));
        formulas.forEach(each -> cells.addAll(each.ofSection(index)));
        return Line.body(cells);
    }
}
