package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The results of examples as build servers read them. */
class JUnitXmlTest {
    /** What lies outside of the 65536 characters that are one {@code char} each. */
    private static final String RARE = "\uD842\uDFB7";

    @TempDir
    private Path folder;

    private SmallPacks packs;
    private Path junit;

    @BeforeEach
    void writePacks() throws IOException {
        System.setProperty(PackCache.PROPERTY, "");
        packs = SmallPacks.in(folder.resolve("packs"));
        junit = folder.resolve("results.xml");
    }

    @AfterEach
    void forgetTheCache() {
        System.clearProperty(PackCache.PROPERTY);
    }

    private Run test(String file, String... names) {
        return Run.of(Stream.concat(Stream.of("test", "--junit", file), Stream.of(names))
                .toArray(String[]::new));
    }

    private Element parsed() throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(junit.toFile())
                .getDocumentElement();
    }

    private static List<Element> below(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void everyPackIsASuiteAndEveryExampleACase() throws Exception {
        Run run = test(junit.toString(), packs.path(SmallPacks.LOCAL), packs.path(SmallPacks.BASE));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.of("test", packs.path(SmallPacks.LOCAL), packs.path(SmallPacks.BASE))
                        .out());
        Element root = parsed();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(below(root, "testsuite"))
                .extracting(each -> each.getAttribute("name") + " " + each.getAttribute("tests") + " "
                        + each.getAttribute("failures") + " " + each.getAttribute("errors"))
                .containsExactly("test/local-2023 3 0 0", "test/base-2020 3 0 0");
        assertThat(below(root, "testcase"))
                .extracting(each -> each.getAttribute("classname") + " " + each.getAttribute("line"))
                .containsExactly("TB-R1 1", "TB-R1 6", "TB-R1 13", "TA-R1 1", "TA-R1 6", "TA-R1 13");
        assertThat(below(root, "testcase").get(3).getAttribute("file"))
                .isEqualTo(packs.path(SmallPacks.BASE) + "/" + SmallPacks.CASES);
        assertThat(below(root, "failure")).isEmpty();
    }

    @Test
    void failureSaysAllAndTheFileIsKept() throws Exception {
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.CASES, "expect: MET", "expect: NOT_MET")
                .replace(
                        SmallPacks.BASE + "/" + SmallPacks.CASES,
                        "- case: \u5DEE1\u4EBA",
                        "- case: early\n  as-of: 2019-01-01");

        Run run = test(junit.toString(), packs.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(1);
        Element suite = below(parsed(), "testsuite").get(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        Element failure = below(suite, "failure").get(0);
        assertThat(failure.getAttribute("type")).isEqualTo("NOT_MET");
        assertThat(failure.getAttribute("message")).contains("NOT_MET", "MET");
        assertThat(failure.getTextContent())
                .contains(SmallPacks.CASES + ":1 ", "TA-R1", SmallPacks.RULE + ":9", "4.20");
        assertThat(below(suite, "error").get(0).getAttribute("message")).contains("2019-01-01");
        assertThat(below(suite, "skipped")).isEmpty();
    }

    @Test
    void rareAndForbiddenCharactersDoNotBreakIt() throws Exception {
        packs.replace(
                SmallPacks.BASE + "/" + SmallPacks.CASES,
                "- case: \u6B63\u597D",
                "- case: \"" + RARE + " <&> \\\" \\u0007 \\uFFFE ]]>\"");

        test(junit.toString(), packs.path(SmallPacks.BASE));

        assertThat(below(parsed(), "testcase").get(0).getAttribute("name"))
                .isEqualTo(RARE + " <&> \" \uFFFD \uFFFD ]]>");
        assertThat(junit).content(StandardCharsets.UTF_8).contains(RARE);
    }

    @Test
    void samePacksGiveTheSameBytes() throws IOException {
        test(junit.toString(), packs.path(SmallPacks.BASE));
        byte[] first = Files.readAllBytes(junit);
        test(junit.toString(), packs.path(SmallPacks.BASE));

        assertThat(junit).hasBinaryContent(first);
    }

    @Test
    void brokenPackLeavesTheOldFile() throws IOException {
        Files.writeString(junit, "old");
        packs.replace(SmallPacks.BASE + "/" + SmallPacks.RULE, "atLeast", "atleast");

        Run run = test(junit.toString(), packs.path(SmallPacks.BASE));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(SmallPacks.RULE + ":15");
        assertThat(junit).content(StandardCharsets.UTF_8).isEqualTo("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("packs", "results.xml");
        }
    }

    @Test
    void placesThatCannotTakeAFileAreNamedBeforeAnythingRuns() {
        String pack = packs.path(SmallPacks.BASE);
        String inside = pack + "/" + SmallPacks.CASES;
        String absent = folder.resolve("none/x.xml").toString();

        assertThat(test(folder.toString(), pack)).isEqualTo(new Run(2, "", Words.text("out.nofile", folder) + "\n"));
        assertThat(test(inside, pack)).isEqualTo(new Run(2, "", Words.text("out.pack", inside, pack) + "\n"));
        assertThat(test(pack + "/new.xml", pack).code()).isEqualTo(2);
        assertThat(test(absent, pack))
                .isEqualTo(new Run(2, "", Words.text("out.file", absent, Words.text("reason.absent")) + "\n"));
    }

    @Test
    void linkIntoAPackIsNoWayRound() throws IOException {
        String pack = packs.path(SmallPacks.BASE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(pack));

        assertThat(test(link.resolve("x.xml").toString(), pack).code()).isEqualTo(2);
        assertThat(test(link.resolve("pack.yaml").toString(), pack).code()).isEqualTo(2);
        assertThat(Files.readString(Path.of(pack, "pack.yaml"))).startsWith("id: test/base-2020");
    }
}
