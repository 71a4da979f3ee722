package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The constructed county against results that were computed independently, with fractions. */
class OracleTest {
    private static final JsonNode OF_2017 = evaluated("national/quality-balance-2017");
    private static final JsonNode OF_2012 = evaluated("national/basic-balance-2012");

    private static JsonNode evaluated(String pack) {
        Run run = Run.of("evaluate", Run.CONSTRUCTED, "--format", "json", "--pack", pack);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        return JsonMapper.shared().readTree(run.out());
    }

    private static List<String> expected(String table) throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/test/resources/expected/constructed-county-" + table + ".csv"));
        return lines.subList(1, lines.size());
    }

    private static Stream<JsonNode> findings(JsonNode evaluation, String criterion) {
        return evaluation
                .get("findings")
                .valueStream()
                .filter(each -> text(each, "criterion").matches(criterion));
    }

    private static Stream<JsonNode> statistics(JsonNode evaluation) {
        return evaluation
                .get("statistics")
                .valueStream()
                .filter(each -> !text(each, "stage").equals("senior"));
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The text of a field, which may lie inside others; empty if it is null. */
    private static String text(JsonNode node, String... path) {
        JsonNode found = node;
        for (String name : path) {
            found = found.path(name);
        }
        return found.isString() ? found.stringValue() : "";
    }

    private static String missingSchools(JsonNode statistic) {
        Set<String> schools = new TreeSet<>();
        statistic
                .get("missing")
                .valueStream()
                .map(JsonNode::stringValue)
                .forEach(each -> schools.add(each.substring(0, each.indexOf('/'))));
        return String.join(" ", schools);
    }

    @Test
    void everySectionMeasuresAndMissesWhatItShould() throws IOException {
        Collection<String> found = findings(OF_2017, "NQB2017-R[1-7]-(primary|junior)")
                .map(each -> row(
                        text(each, "subject", "code"),
                        text(each, "subject", "stage"),
                        text(each, "indicator"),
                        text(each, "measured", "exact"),
                        text(each, "measured", "value"),
                        text(each, "outcome"),
                        text(each, "shortfall")))
                .toList();

        assertThat(found).hasSize(728).containsExactlyInAnyOrderElementsOf(expected("sections-2017"));
    }

    @Test
    void everySectionReachesAsManyItemsAsItShould() throws IOException {
        Collection<String> found = findings(OF_2017, "NQB2017-RS-(primary|junior)")
                .map(each -> row(
                        text(each, "subject", "code"),
                        text(each, "subject", "stage"),
                        text(each, "measured", "value"),
                        text(each, "outcome")))
                .toList();

        assertThat(found).hasSize(104).containsExactlyInAnyOrderElementsOf(expected("six-of-seven-2017"));
    }

    @Test
    void variationOf2017IsAsItShouldBe() throws IOException {
        Collection<String> found = statistics(OF_2017)
                .map(each -> row(
                        text(each, "stage"),
                        text(each, "indicator"),
                        outcomeOfVariation(text(each, "stage"), text(each, "indicator")),
                        text(each, "cv", "value"),
                        text(each, "mean", "value"),
                        missingSchools(each)))
                .toList();

        assertThat(found).hasSize(14).containsExactlyInAnyOrderElementsOf(expected("cv-2017"));
    }

    private static String outcomeOfVariation(String stage, String indicator) {
        return findings(OF_2017, "NQB2017-CV-" + stage)
                .filter(each -> text(each, "subject", "item").equals(indicator))
                .map(each -> text(each, "outcome"))
                .collect(Collectors.joining("|"));
    }

    @Test
    void variationOf2012IsAsItShouldBe() throws IOException {
        Collection<String> found = statistics(OF_2012)
                .map(each -> row(
                        text(each, "stage"), text(each, "indicator"), text(each, "cv", "value"), missingSchools(each)))
                .toList();

        assertThat(found).hasSize(16).containsExactlyInAnyOrderElementsOf(expected("cv-2012"));
    }

    @Test
    void compositeOf2012IsAsItShouldBe() throws IOException {
        Collection<String> found = findings(OF_2012, "NBB2012-CV-(primary|junior)")
                .map(each ->
                        row(text(each, "subject", "stage"), text(each, "outcome"), text(each, "measured", "value")))
                .toList();

        assertThat(found).hasSize(2).containsExactlyInAnyOrderElementsOf(expected("composite-2012"));
    }

    /** By hand: 19/100, 100/1000, 28500/30000, 500/1001, 3999/4000, (9500 − 100 + 120)/(10020 − 2), 381/400, 1020/1200. */
    @Test
    void countyItems() throws IOException {
        Set<String> criteria = new TreeSet<>();
        for (String line : expected("county-2017")) {
            criteria.add(line.substring(0, line.indexOf(',')));
        }

        List<String> found = findings(OF_2017, ".*")
                .filter(each -> criteria.contains(text(each, "criterion")))
                .map(each -> row(
                        text(each, "criterion"),
                        text(each, "outcome"),
                        text(each, "measured", "value"),
                        text(each, "shortfall")))
                .sorted()
                .toList();

        assertThat(found).isEqualTo(expected("county-2017").stream().sorted().toList());
    }

    /** Of all schools, 9902010038 has 2200 students and 9902010123 has 2001; 9902010017, …18 and …117 have exactly 2000. */
    @Test
    void schoolSizes() {
        List<String> tooLarge = findings(OF_2017, "NQB2017-G4-.*")
                .filter(each -> !text(each, "outcome").equals("MET"))
                .map(each -> row(
                        text(each, "subject", "code"),
                        text(each, "outcome"),
                        text(each, "measured", "value"),
                        text(each, "shortfall")))
                .sorted()
                .toList();

        assertThat(tooLarge).containsExactly("9902010038,NOT_MET,2200,200", "9902010123,NOT_MET,2001,1");
    }

    @Test
    void anAttestationCountsForItsSchoolAlone() {
        List<String> charters = findings(OF_2017, "NQB2017-Q3")
                .map(each -> row(text(each, "subject", "code"), text(each, "outcome")))
                .toList();

        assertThat(charters).startsWith("9902010001,MET", "9902010002,NOT_MET", "9902010003,NEEDS_EVIDENCE");
        assertThat(charters)
                .filteredOn(each -> !each.endsWith("NEEDS_EVIDENCE"))
                .hasSize(2);
    }
}
