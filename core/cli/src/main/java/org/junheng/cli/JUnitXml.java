package org.junheng.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What came of examples, in the form in which build servers read test results (JUnit XML as Surefire writes it): a suite for
 * each pack, a case for each example. No times, so that the same packs give the same bytes.
 */
final class JUnitXml {
    private static final String NO_TIME = "0";
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(List<TestedPack> tested) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JUnitXml(writer).write(tested);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes everything", e);
        }
        return text.toString();
    }

    private void write(List<TestedPack> tested) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        xml.writeStartElement("testsuites");
        newLine();
        for (TestedPack each : tested) {
            suite(each);
        }
        xml.writeEndElement();
        newLine();
        xml.writeEndDocument();
    }

    private void suite(TestedPack tested) throws XMLStreamException {
        List<TriedExample> examples = tested.examples();
        xml.writeStartElement("testsuite");
        attribute("name", tested.pack().id());
        attribute("tests", examples.size());
        attribute(
                "failures",
                tested.failed().stream().filter(each -> !isRefused(each)).count());
        attribute("errors", tested.failed().stream().filter(JUnitXml::isRefused).count());
        attribute("skipped", 0);
        attribute("time", NO_TIME);
        newLine();
        for (TriedExample each : examples) {
            example(each);
        }
        xml.writeEndElement();
        newLine();
    }

    private void example(TriedExample example) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", example.given().criterion());
        attribute("name", example.given().name());
        attribute("file", example.trial().example().file());
        attribute("line", example.given().line());
        attribute("time", NO_TIME);
        if (!example.trial().isPassed()) {
            newLine();
            failure(example);
        }
        xml.writeEndElement();
        newLine();
    }

    private void failure(TriedExample example) throws XMLStreamException {
        xml.writeStartElement(isRefused(example) ? "error" : "failure");
        attribute("message", String.join("; ", example.reasons()));
        attribute("type", example.given().expect());
        List<String> text = new ArrayList<>(List.of(example.title(), example.criterion(), example.rule()));
        text.addAll(example.asked());
        text.addAll(example.outcome());
        xml.writeCharacters(clean(String.join("\n", text)));
        xml.writeEndElement();
        newLine();
    }

    /** Whether it could not be tried at all. */
    private static boolean isRefused(TriedExample example) {
        return !example.trial().complaints().isEmpty();
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, clean(String.valueOf(value)).replace('\n', ' '));
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** The text without what XML 1.0 cannot hold, not even escaped: control characters and halves of characters. */
    private static String clean(String text) {
        return text.codePoints()
                .map(each -> isAllowed(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\n'
                || (character >= ' ' && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
