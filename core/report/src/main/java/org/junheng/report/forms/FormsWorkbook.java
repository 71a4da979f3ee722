package org.junheng.report.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;
import org.junheng.indicators.Stage;
import org.junheng.report.CountyReport;
import org.junheng.report.Evaluated;
import org.junheng.report.SteadyWorkbook;

/**
 * The forms of the procedure as one workbook. Immutable; what is added gives another workbook:
 *
 * <pre>{@code
 * CountyReport report = FormsWorkbook.standard()
 *         .with(filing -> Optional.of(new Sheet("签发", layout, List.of(Line.note("审核人")))))
 *         .withFindingColumn(new SheetColumn<>("责任科室", 16, (filing, finding) -> Cell.text(office(finding))));
 * report.write(county, out);
 * }</pre>
 */
public final class FormsWorkbook implements CountyReport {
    private final @Nullable String view;
    private final List<FormSheet> more;
    private final List<SheetColumn<Finding>> ofFindings;
    private final List<SheetColumn<SectionRow>> ofSections;

    /** The standard workbook. */
    public FormsWorkbook() {
        this(null, List.of(), List.of(), List.of());
    }

    private FormsWorkbook(
            @Nullable String view,
            List<FormSheet> more,
            List<SheetColumn<Finding>> ofFindings,
            List<SheetColumn<SectionRow>> ofSections) {
        this.view = view;
        this.more = more;
        this.ofFindings = ofFindings;
        this.ofSections = ofSections;
    }

    /** The standard workbook. */
    public static FormsWorkbook standard() {
        return new FormsWorkbook();
    }

    /** With one more sheet behind the others. */
    public FormsWorkbook with(FormSheet sheet) {
        return new FormsWorkbook(view, and(more, sheet), ofFindings, ofSections);
    }

    /** With one more column in the lists of findings, of shortfalls and of what is open. */
    public FormsWorkbook withFindingColumn(SheetColumn<Finding> column) {
        return new FormsWorkbook(view, more, and(ofFindings, column), ofSections);
    }

    /** With one more column in the form of all schools (表Ⅱ-2). */
    public FormsWorkbook withSectionColumn(SheetColumn<SectionRow> column) {
        return new FormsWorkbook(view, more, ofFindings, and(ofSections, column));
    }

    /**
     * Filled in as another view sees it, such as one with allowances. Without this it is the view of the method that the forms
     * belong to.
     *
     * @param pack the pack whose view it is
     */
    public FormsWorkbook inView(String pack) {
        return new FormsWorkbook(pack, more, ofFindings, ofSections);
    }

    private static <T> List<T> and(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @throws IllegalArgumentException if the evaluation has no view that was asked for, or two sheets have the same name
     */
    @Override
    public void write(Evaluated county, OutputStream out) throws IOException {
        Filing filing = Filing.of(county, view);
        SteadyWorkbook.write(workbook -> fill(filing, workbook), out);
    }

    private void fill(Filing filing, Workbook workbook) throws IOException {
        workbook.setGlobalDefaultFont(FormWords.text("font"), 10);
        List<String> names = new ArrayList<>();
        for (FormSheet each : sheets()) {
            Optional<Sheet> sheet = each.of(filing);
            if (sheet.isEmpty()) {
                continue;
            }
            String name = sheet.get().name();
            if (names.stream().anyMatch(name::equalsIgnoreCase)) {
                throw new IllegalArgumentException("two sheets with the name " + name);
            }
            names.add(name);
            new SheetWriter(sheet.get(), workbook).write();
        }
    }

    private List<FormSheet> sheets() {
        List<FormSheet> sheets = new ArrayList<>(List.of(
                new Cover(),
                new CountyForm(),
                new ShortForm(),
                new SchoolsForm(ofSections),
                new VariationForm(),
                new ItemsForm("government", "Ⅳ"),
                new ItemsForm("quality", "Ⅴ"),
                new RecognitionForm(),
                new SelfForm(),
                new Bands(),
                FindingList.shortfalls().with(ofFindings),
                FindingList.open().with(ofFindings),
                FindingList.all().with(ofFindings),
                new Arithmetic(Stage.PRIMARY),
                new Arithmetic(Stage.JUNIOR)));
        sheets.addAll(more);
        return sheets;
    }
}
