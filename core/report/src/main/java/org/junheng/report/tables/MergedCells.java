package org.junheng.report.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The merged cells of a workbook: the reader of sheets does not tell them, and a figure could hide in them. */
final class MergedCells {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final Map<String, List<String>> bySheet = new HashMap<>();

    private MergedCells() {}

    static MergedCells of(Path file) throws IOException {
        MergedCells merged = new MergedCells();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> parts = new HashMap<>();
            read(zip, RELATIONS, "Relationship", relation -> {
                String target = attribute(relation, "Target");
                parts.put(attribute(relation, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            });
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (part.getValue().contains("worksheets/")) {
                    List<String> ranges = new ArrayList<>();
                    read(zip, part.getValue(), "mergeCell", cell -> ranges.add(attribute(cell, "ref")));
                    merged.bySheet.put(part.getKey(), ranges);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well formed", e);
        }
        return merged;
    }

    /** The ranges of a sheet, such as A1:B2. */
    List<String> of(String sheet) {
        return bySheet.getOrDefault(sheet, List.of());
    }

    private static void read(ZipFile zip, String part, String element, Consumer<XMLStreamReader> found)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        // the one that the reader of sheets brings; Java's own prints what is malformed
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    found.accept(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
