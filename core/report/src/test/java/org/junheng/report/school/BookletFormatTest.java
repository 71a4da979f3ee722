package org.junheng.report.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junheng.report.Evaluated;
import org.junheng.report.ThreeSchools;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class BookletFormatTest {
    private static final String NAME = "𠮷\"'<script>alert(1)</script>&amp;" + "长".repeat(300);

    private static SchoolBooklet booklet(String name) {
        Evaluated earlier =
                ThreeSchools.evaluated(ThreeSchools.FIRST, List.of(ThreeSchools.school("A1", "旧名", 100, 2)));
        Evaluated now = ThreeSchools.evaluated(
                ThreeSchools.SECOND,
                List.of(ThreeSchools.school("A1", name, 200, 1), ThreeSchools.school("B2", "乙", 100, 2)));
        Booklets booklets = new Booklets(now, List.of(earlier));
        return booklets.of(booklets.schools().get(0));
    }

    private static byte[] written(BookletFormat format, SchoolBooklet booklet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(booklet, bytes);
        return bytes.toByteArray();
    }

    private static Document xml(String text) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What HTML need not close is closed, so that a parser of XML sees whether the rest is well formed. */
    private static Document html(byte[] page) throws IOException, SAXException, ParserConfigurationException {
        String text = new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("(?s)<script>.*?</script>", "")
                .replaceAll("<(meta|br|input)([^>]*)>", "<$1$2/>");
        return xml(text);
    }

    private static Map<String, String> parts(byte[] word) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void pageIsWellFormedAndANameIsNothingButText() throws Exception {
        byte[] page = written(BookletFormat.HTML, booklet(NAME));

        Document read = html(page);

        assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("<script>alert");
        assertThat(read.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(NAME);
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).startsWith(NAME);
    }

    @Test
    void wordDocumentHasEveryPartAndTheNameAsText() throws Exception {
        Map<String, String> parts = parts(written(BookletFormat.DOCX, booklet(NAME)));

        assertThat(parts.keySet())
                .startsWith("[Content_Types].xml", "_rels/.rels")
                .contains("word/document.xml", "word/styles.xml");
        for (String part : parts.values()) {
            assertThat(xml(part).getDocumentElement()).isNotNull();
        }
        Document text = xml(parts.getOrDefault("word/document.xml", ""));
        assertThat(text.getElementsByTagName("w:t").item(0).getTextContent()).isEqualTo(NAME);
        assertThat(text.getDocumentElement().getTextContent()).contains("还缺 1 人(县级以上骨干教师数)", "历年评估", "旧名");
    }

    /** Word calls a document damaged in which a cell has no paragraph, or a row not as many cells as the table has columns. */
    @Test
    void everyCellOfAWordDocumentHasAParagraphAndEveryRowAllCells() throws Exception {
        Document text = xml(parts(written(BookletFormat.DOCX, booklet("甲"))).getOrDefault("word/document.xml", ""));
        var rows = text.getElementsByTagName("w:tr");

        assertThat(rows.getLength()).isGreaterThan(20);
        for (int i = 0; i < rows.getLength(); i++) {
            var row = (org.w3c.dom.Element) rows.item(i);
            var table = (org.w3c.dom.Element) row.getParentNode();
            var cells = row.getElementsByTagName("w:tc");
            assertThat(cells.getLength())
                    .isEqualTo(table.getElementsByTagName("w:gridCol").getLength());
            for (int j = 0; j < cells.getLength(); j++) {
                assertThat(cells.item(j).getLastChild().getNodeName()).isEqualTo("w:p");
            }
        }
    }

    @Test
    void whatXmlCannotSayIsReplaced() throws Exception {
        Map<String, String> parts = parts(written(BookletFormat.DOCX, booklet("甲\u0001\uD800乙")));

        Document text = xml(parts.getOrDefault("word/document.xml", ""));

        assertThat(text.getElementsByTagName("w:t").item(0).getTextContent()).isEqualTo("甲\uFFFD\uFFFD乙");
    }

    @Test
    void sameBookletHasTheSameBytes() throws IOException {
        for (BookletFormat format : BookletFormat.values()) {
            assertThat(written(format, booklet(NAME))).isEqualTo(written(format, booklet(NAME)));
        }
    }

    @Test
    void listNamesEveryBooklet() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BookletFormat.writeIndex(List.of(BookletEntry.of(booklet(NAME), "A1.html")), bytes);

        var link = (org.w3c.dom.Element) html(bytes.toByteArray())
                .getElementsByTagName("tbody")
                .item(0)
                .getFirstChild()
                .getNextSibling();

        assertThat(link.getElementsByTagName("a").item(0).getTextContent()).isEqualTo(NAME);
        assertThat(link.getElementsByTagName("a")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("A1.html");
    }
}
