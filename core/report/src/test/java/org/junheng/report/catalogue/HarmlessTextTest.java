package org.junheng.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/** Whatever stands in a pack is text and nothing else. */
class HarmlessTextTest {
    private static final String TITLE = "<script>alert('甲|乙')</script> \"引\" 𠮷 " + "长".repeat(300);
    private static final String LAW = "=1+1,<b>粗</b>|格\n1. *重* _点_ `码` [链](x) $x$ & &lt; \u0007\n- 项";

    private static CataloguedPack pack() {
        Pack pack = Catalogues.pack("national/quality-balance-later-texts");
        Criterion good = pack.criteria().get(0);
        Criterion bad = new Criterion(
                good.id(),
                TITLE,
                good.level(),
                good.file(),
                good.line(),
                "=HYPERLINK(\"x\")",
                LAW,
                good.group(),
                good.period(),
                null,
                good.leeway(),
                null,
                good.selector(),
                good.opening(),
                good.requirement());
        Pack spoilt = new Pack(
                pack.id(),
                pack.prefix(),
                pack.document(),
                pack.period(),
                pack.afterwards(),
                pack.binding(),
                pack.revision(),
                List.of(),
                pack.population(),
                pack.scopes(),
                pack.variationDecimals(),
                pack.facts(),
                pack.indicators(),
                List.of(bad),
                List.of(),
                pack.sha256());
        return new CataloguedPack(
                spoilt, List.of(), "| 文字 |\n|---|\n| @SUM(A1)<img src=x onerror=alert(1)> |\n", List.of());
    }

    @Test
    void pageRunsNothing() {
        String page = Catalogues.text(CatalogueFormat.HTML, View.BOTH, List.of(pack()));

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;甲|乙&#39;)", "𠮷", "&lt;img src=x", "&lt;b&gt;")
                .doesNotContain("<script>alert", "<img", "<b>");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void markdownStaysInItsCell() {
        String text = Catalogues.text(CatalogueFormat.MARKDOWN, View.BOTH, List.of(pack()));

        assertThat(text)
                .contains(
                        "> \\=1+1,&lt;b&gt;粗&lt;/b&gt;\\|格<br>\n> 1\\. \\*重\\* \\_点\\_ \\`码\\` \\[链\\](x) \\$x\\$ &amp; &amp;lt;")
                .contains("<br>\n> \\- 项\n")
                .contains("alert('甲\\|乙')");
        assertThat(text.lines().filter(each -> each.startsWith("| [")))
                .allMatch(each ->
                        each.replace("\\|", "").chars().filter(c -> c == '|').count() == 7);
    }

    @Test
    void csvIsNoFormula() {
        String text = Catalogues.text(CatalogueFormat.CSV, View.BOTH, List.of(pack()));

        assertThat(text).contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"'=1+1,<b>", ",'@SUM(A1)<img");
        assertThat(text).doesNotContain(",=", ",@", ",\"=", "\n=");
    }

    @Test
    void workbookHoldsTheTextItself() throws IOException {
        byte[] bytes = Catalogues.bytes(CatalogueFormat.XLSX, View.BOTH, List.of(pack()));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Row row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row.getCellText(2)).isEqualTo(TITLE);
            assertThat(row.getCellText(6)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(row.getCellText(7)).isEqualTo(LAW.replace("\u0007", ""));
            assertThat(row.getCell(6).getFormula()).isNull();
        }
    }
}
