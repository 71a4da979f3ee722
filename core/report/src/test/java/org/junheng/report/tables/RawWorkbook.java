package org.junheng.report.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written without any library, so that every cell is exactly what a test wants in the file. */
final class RawWorkbook {
    /** Formats of cells: the number itself, a built-in day, a percentage, a Chinese day, a time, groups of thousands. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>\
            <numFmt numFmtId="165" formatCode="h:mm"/></numFmts>
            <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
            <cellStyleXfs count="1"><xf/></cellStyleXfs>
            <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/>\
            <xf numFmtId="165"/><xf numFmtId="3"/></cellXfs>
            </styleSheet>
            """;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    private final Map<String, String> merged = new LinkedHashMap<>();
    private boolean from1904;

    /** A cell with a number, as the file has it. */
    static String number(String digits) {
        return number(digits, 0);
    }

    /** A cell with a number in one of the formats. */
    static String number(String digits, int format) {
        return "<c r=\"@\" s=\"" + format + "\"><v>" + digits + "</v></c>";
    }

    /** A cell with a text. */
    static String text(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<c r=\"@\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>";
    }

    /** The rows of a sheet; a cell that begins with {@code <} is as it is in the file, an empty one is not there. */
    RawWorkbook sheet(String name, List<List<String>> rows) {
        sheets.put(name, rows);
        return this;
    }

    RawWorkbook merge(String sheet, String range) {
        merged.put(sheet, range);
        return this;
    }

    RawWorkbook from1904() {
        from1904 = true;
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations(List.of("officeDocument xl/workbook.xml")));
            put(zip, "xl/workbook.xml", workbook());
            List<String> parts = new ArrayList<>();
            for (int i = 1; i <= sheets.size(); i++) {
                parts.add("worksheet worksheets/sheet" + i + ".xml");
            }
            parts.add("styles styles.xml");
            put(zip, "xl/_rels/workbook.xml.rels", relations(parts));
            put(zip, "xl/styles.xml", STYLES);
            int number = 1;
            for (String name : sheets.keySet()) {
                put(zip, "xl/worksheets/sheet" + number++ + ".xml", sheet(name));
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String types() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        override(types, "/xl/workbook.xml", kind + "sheet.main+xml");
        override(types, "/xl/styles.xml", kind + "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            override(types, "/xl/worksheets/sheet" + i + ".xml", kind + "worksheet+xml");
        }
        return types.append("</Types>").toString();
    }

    private static void override(StringBuilder types, String part, String type) {
        types.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    private static String relations(List<String> kindsAndTargets) {
        StringBuilder text = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int id = 1;
        for (String each : kindsAndTargets) {
            String[] words = each.split(" ", -1);
            text.append("<Relationship Id=\"rId" + id++ + "\" Type=\"" + RELATIONS + "/" + words[0] + "\" Target=\""
                    + words[1] + "\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    private String workbook() {
        StringBuilder text = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                + "\"><workbookPr date1904=\"" + from1904 + "\"/><sheets>");
        int id = 1;
        for (String name : sheets.keySet()) {
            text.append("<sheet name=\"" + name + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"/>");
            id++;
        }
        return text.append("</sheets></workbook>").toString();
    }

    private String sheet(String name) {
        StringBuilder text = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        List<List<String>> rows = sheets.getOrDefault(name, List.of());
        for (int row = 0; row < rows.size(); row++) {
            text.append("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                String xml = cell.isEmpty() ? "" : cell.startsWith("<") ? cell : text(cell);
                text.append(xml.replace("\"@\"", "\"" + Grid.letters(column) + (row + 1) + "\""));
            }
            text.append("</row>");
        }
        text.append("</sheetData>");
        if (merged.containsKey(name)) {
            text.append("<mergeCells><mergeCell ref=\"" + merged.get(name) + "\"/></mergeCells>");
        }
        return text.append("</worksheet>").toString();
    }
}
