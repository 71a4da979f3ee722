package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of {@code county-report-figures.csv}: a figure of the report that was recomputed by hand from its other figures.
 *
 * @param id its number
 * @param year the year or years
 * @param quote the words of the report (原文); empty where it does not print the figure
 * @param stated the figure that it prints (公布)
 * @param recomputed the figure as recomputed, six decimals at most (算得)
 * @param kind how the two stand to each other (分类)
 * @param criteria the criteria that find it out (条目)
 * @param subjects the counties and years that they judge (对象)
 * @param printed what a finding must print as measured (印出)
 * @param outcome what they must find (结果)
 * @param remark why there is no criterion, or what is computed instead (说明)
 */
record FigureRow(
        String id,
        String year,
        String quote,
        String stated,
        String recomputed,
        String kind,
        List<String> criteria,
        List<String> subjects,
        String printed,
        String outcome,
        String remark) {
    static final String CONSISTENT = "CONSISTENT";
    static final String WITHIN_ROUNDING = "NOT-REPRODUCIBLE-BUT-WITHIN-ROUNDING";
    static final List<String> CONTRADICTIONS = List.of("INCONSISTENT", "TENSION");

    private static final List<String> HEADER =
            List.of("编号", "年份", "原文", "公布", "算得", "分类", "条目", "对象", "印出", "结果", "说明");
    private static final String CONVERTED = "换算:";

    /** All lines, in their order. */
    static List<FigureRow> all() {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(Path.of("src/test/resources/county-report-figures.csv"))) {
            List<CsvRecord> lines = reader.stream().toList();
            assertThat(lines.get(0).getFields()).isEqualTo(HEADER);
            return lines.stream().skip(1).map(FigureRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read county-report-figures.csv", e);
        }
    }

    private static FigureRow of(CsvRecord line) {
        List<String> field = line.getFields();
        return new FigureRow(
                field.get(0),
                field.get(1),
                field.get(2),
                field.get(3),
                field.get(4),
                field.get(5),
                words(field.get(6)),
                words(field.get(7)),
                field.get(8),
                field.get(9),
                field.get(10));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    boolean hasCriterion() {
        return !criteria.isEmpty();
    }

    boolean isStated() {
        return !stated.isEmpty();
    }

    boolean isPrinted() {
        return !printed.isEmpty();
    }

    /** Whether the criterion computes something else from the same figures, because a rule multiplies nothing. */
    boolean isConverted() {
        return remark.startsWith(CONVERTED);
    }

    /** The recomputed figure with the decimals that a finding prints. */
    String rounded() {
        int decimals = new BigDecimal(printed).scale();
        return new BigDecimal(recomputed)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Override
    public String toString() {
        return id;
    }
}
