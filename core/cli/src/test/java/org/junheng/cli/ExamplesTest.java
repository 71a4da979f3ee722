package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and programs are told about the three examples; the texts stand in {@code reports/}. */
class ExamplesTest {
    private static final Path REPORTS = Path.of("src/test/resources/reports");

    @ParameterizedTest
    @ValueSource(strings = {"five-schools-books", "ningguo-2022-reported", "constructed-county"})
    void reportReadsAsAgreed(String name) throws IOException {
        Run run = Run.of("evaluate", Run.EXAMPLES.resolve(name + ".json").toString());

        assertThat(run.out()).isEqualTo(Files.readString(REPORTS.resolve(name + ".txt")));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"five-schools-books", "ningguo-2022-reported", "constructed-county"})
    void noLineButATableIsWiderThanThePage(String name) throws IOException {
        List<String> lines = Files.readAllLines(REPORTS.resolve(name + ".txt"));

        assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void publishedExampleComesOutAsItWasPublished() {
        JsonNode books = JsonMapper.shared()
                .readTree(
                        Run.of("evaluate", Run.FIVE_SCHOOLS, "--format", "json").out())
                .get("statistics")
                .valueStream()
                .filter(each -> each.get("indicator").stringValue().equals("books"))
                .findFirst()
                .orElseThrow();

        assertThat(books.at("/cv/value").stringValue()).isEqualTo("0.515");
    }

    @Test
    void publishedCoefficientsOfNingguoAreMetInOneItemOfEachStage() {
        JsonNode evaluation = JsonMapper.shared()
                .readTree(Run.of("evaluate", Run.REPORTED, "--format", "json").out());

        List<String> met = evaluation
                .get("findings")
                .valueStream()
                .filter(each -> each.get("outcome").stringValue().equals("MET"))
                .map(each -> each.at("/subject/stage").stringValue() + " "
                        + each.get("indicator").stringValue())
                .toList();
        assertThat(met).containsExactlyInAnyOrder("primary equipment-value", "junior equipment-value");
    }

    @Test
    void everyFindingIsToldOnceWhenAllAreAskedFor() {
        JsonNode evaluation = JsonMapper.shared()
                .readTree(
                        Run.of("evaluate", Run.CONSTRUCTED, "--format", "json").out());
        String report = Run.of("evaluate", Run.CONSTRUCTED, "--all")
                .out()
                .replace("\n", "")
                .replace(" ", "");

        assertThat(evaluation.get("findings").valueStream())
                .hasSizeGreaterThan(800)
                .allSatisfy(finding -> assertThat(report)
                        .containsOnlyOnce(finding.get("message").stringValue().replace(" ", "")));
    }

    @Test
    void dateOnTheCommandLinePicksAnotherLaw() {
        Run run = Run.of("evaluate", Run.CONSTRUCTED, "--as-of", "2016-12-31", "--format", "json");

        JsonNode evaluation = JsonMapper.shared().readTree(run.out());
        assertThat(evaluation.get("asOf").stringValue()).isEqualTo("2016-12-31");
        assertThat(evaluation.at("/packs/0/id").stringValue()).isEqualTo("national/basic-balance-2012");
    }

    @Test
    void byteOrderMarkChangesNothing() throws IOException {
        Path marked = Files.createTempFile("junheng", ".json");
        Files.writeString(marked, "\uFEFF" + Files.readString(Path.of(Run.FIVE_SCHOOLS)));

        assertThat(Run.of("evaluate", marked.toString())).isEqualTo(Run.of("evaluate", Run.FIVE_SCHOOLS));
        Files.delete(marked);
    }
}
