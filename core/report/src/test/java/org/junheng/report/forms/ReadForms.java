package org.junheng.report.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.report.CountyReport;
import org.junheng.report.Evaluated;

/** Workbooks of forms as another library than the one that wrote them reads them. */
final class ReadForms {
    static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.withShippedPacks();

    private final XSSFWorkbook workbook;
    private final DataFormatter formatter = new DataFormatter();

    private ReadForms(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Evaluated example(String name) {
        return evaluated(EVALUATOR, EVALUATOR.reader().read(Path.of("../../examples/" + name)));
    }

    static Evaluated evaluated(ComplianceEvaluator evaluator, Dossier dossier) {
        LocalDate day = dossier.asOf().orElseThrow();
        return new Evaluated(dossier, evaluator.evaluate(dossier, day), evaluator.packs());
    }

    static ReadForms of(Evaluated county) {
        return of(county, new FormsWorkbook());
    }

    static ReadForms of(Evaluated county, CountyReport report) {
        try {
            return new ReadForms(new XSSFWorkbook(new ByteArrayInputStream(bytes(county, report))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Evaluated county, CountyReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(county, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.forEach(each -> names.add(each.getSheetName()));
        return names;
    }

    Sheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    /** What a sheet shows, row by row; what a formula shows is its stored result. */
    List<List<String>> rows(String sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet(sheet)) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(shown(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private String shown(Cell cell) {
        formatter.setUseCachedValuesForFormulaCells(true);
        return cell == null ? "" : formatter.formatCellValue(cell);
    }

    /** The first row that holds a text somewhere. */
    List<String> row(String sheet, String text) {
        return rows(sheet).stream()
                .filter(each -> each.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " on " + sheet));
    }
}
