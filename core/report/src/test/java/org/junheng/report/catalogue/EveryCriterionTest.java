package org.junheng.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junheng.packs.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every criterion of every shipped pack is once in every format, with its limit. */
class EveryCriterionTest {
    private static final List<CataloguedPack> ALL = Catalogues.allShipped();
    private static final List<Criterion> CRITERIA =
            ALL.stream().flatMap(each -> each.pack().criteria().stream()).toList();
    private static final List<String> IDS = CRITERIA.stream().map(Criterion::id).toList();
    private static final Set<String> LIMITED = Set.of("atLeast", "moreThan", "atMost", "lessThan", "exactly");

    /** The numbers as rules have them; empty where a rule has none. */
    private static List<String> limits() {
        return CRITERIA.stream()
                .map(each -> each.requirement().get(0))
                .map(word -> LIMITED.contains(word.name()) ? word.arguments().get(0) : "")
                .toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    @Test
    void packsAreThere() {
        assertThat(ALL).hasSize(25);
        assertThat(IDS).doesNotHaveDuplicates().hasSizeGreaterThan(900);
    }

    @Test
    void markdownHasOneHeadingForEach() {
        String text = Catalogues.text(CatalogueFormat.MARKDOWN, View.CRITERIA, ALL);

        assertThat(found("^#### (.*)$", text)).containsExactlyElementsOf(IDS);
        assertThat(found("^\\| \\[([^\\]]*)\\]", text)).containsExactlyElementsOf(IDS);
        assertThat(text).doesNotContain("\n\n\n").endsWith("\n");
    }

    @Test
    void htmlHasOneArticleForEach() {
        String text = Catalogues.text(CatalogueFormat.HTML, View.BOTH, ALL);

        assertThat(found("<article id=\"([^\"]*)\"", text)).containsExactlyElementsOf(IDS);
        assertThat(found("<section id=\"([^\"]*)\"", text))
                .containsExactlyElementsOf(
                        ALL.stream().map(each -> each.pack().id()).toList());
    }

    @Test
    void pageNeedsNothingElse() {
        String text = Catalogues.text(CatalogueFormat.HTML, View.BOTH, ALL);

        assertThat(text)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .doesNotContain("<link", " src=", "url(", "@import");
    }

    @Test
    void csvHasOneLineForEach() throws IOException {
        String text = Catalogues.text(CatalogueFormat.CSV, View.CRITERIA, ALL);

        assertThat(text).startsWith("\uFEFF库,编号,名称,").contains("\r\n");
        List<CsvRecord> lines = csv(text);
        assertThat(lines).extracting(each -> each.getField(1)).containsExactlyElementsOf(IDS);
        assertThat(lines).extracting(each -> each.getField(12)).containsExactlyElementsOf(limits());
        assertThat(lines).allMatch(each -> each.getFieldCount() == lines.get(0).getFieldCount());
    }

    private static List<CsvRecord> csv(String text) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return reader.stream().skip(1).toList();
        }
    }

    @Test
    void workbookHasOneRowForEach() throws IOException {
        byte[] bytes = Catalogues.bytes(CatalogueFormat.XLSX, View.BOTH, ALL);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(each -> each.getName())).containsExactly("条目", "指标与数", "条文对照");
            List<Row> rows = rows(workbook, "条目");
            assertThat(rows.get(0).getCellText(1)).isEqualTo("编号");
            assertThat(rows.stream().skip(1).map(each -> each.getCellText(1))).containsExactlyElementsOf(IDS);
            assertThat(rows.stream().skip(1).map(EveryCriterionTest::limit))
                    .containsExactlyElementsOf(numbers(limits()));
        }
    }

    @Test
    void workbookHasEverySentenceAndFigure() throws IOException {
        CataloguedPack wuqing = Catalogues.shipped("tianjin/wuqing-2020");
        byte[] bytes = Catalogues.bytes(CatalogueFormat.XLSX, View.BOTH, List.of(wuqing));
        Part part = Part.of(wuqing);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> sentences = rows(workbook, "条文对照");
            assertThat(sentences.get(0).getCellText(0)).startsWith("tianjin/wuqing-2020 条目 148 条");
            assertThat(sentences).hasSize(2 + part.law().sentences().size());
            // the first row of the table in its law.md
            assertThat(sentences.get(2).getCellAsNumber(1)).contains(BigDecimal.valueOf(16));
            assertThat(rows(workbook, "指标与数"))
                    .hasSize(1
                            + part.entries().stream()
                                    .mapToInt(each -> each.inputs().size())
                                    .sum());
        }
    }

    private static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
        try (Stream<Row> rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
            return rows.toList();
        }
    }

    private static List<Object> numbers(List<String> limits) {
        List<Object> numbers = new ArrayList<>();
        limits.forEach(each -> numbers.add(each.isEmpty() ? "" : new BigDecimal(each).stripTrailingZeros()));
        return numbers;
    }

    /** A number, if the cell holds one as a number. */
    private static Object limit(Row row) {
        Cell cell = row.getOptionalCell(12).orElse(null);
        return cell == null || cell.getType() != CellType.NUMBER
                ? ""
                : cell.asNumber().stripTrailingZeros();
    }

    @ParameterizedTest
    @EnumSource
    void bytesAreTheSameAnywhere(CatalogueFormat format) {
        List<CataloguedPack> packs = List.of(Catalogues.shipped("national/quality-balance-2017"));
        byte[] here = Catalogues.bytes(format, View.BOTH, packs);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Arrays.equals(here, Catalogues.bytes(format, View.BOTH, packs)))
                    .isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }
}
