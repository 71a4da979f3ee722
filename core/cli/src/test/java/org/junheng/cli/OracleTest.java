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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The constructed counties against results that were computed independently, with fractions. */
class OracleTest {
    private static final String PACK_OF_2012 = "national/basic-balance-2012";
    private static final String PACK_OF_2017 = "national/quality-balance-2017";
    private static final String PACK_OF_2019 = "national/quality-balance-procedure-2019";
    private static final JsonNode OF_2017 = evaluated(Run.CONSTRUCTED, PACK_OF_2017, 1);
    private static final JsonNode OF_2012 = evaluated(Run.CONSTRUCTED, PACK_OF_2012, 1);
    private static final String PASSING = example("passing-county");
    private static final String VETOED = example("vetoed-county");
    private static final String ALLOWANCES = example("allowances-county");

    @TempDir
    private Path folder;

    private static String example(String name) {
        return Run.EXAMPLES.resolve(name + ".json").toString();
    }

    private static JsonNode evaluated(String dossier, String pack, int code) {
        Run run = Run.of("evaluate", dossier, "--format", "json", "--pack", pack);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
        return JsonMapper.shared().readTree(run.out());
    }

    private static List<String> expected(String table) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/expected/" + table + ".csv"));
        return lines.subList(1, lines.size());
    }

    private static List<String> expectedOfConstructed(String table) throws IOException {
        return expected("constructed-county-" + table);
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

    private static List<String> verdicts(JsonNode evaluation) {
        return evaluation
                .get("verdicts")
                .valueStream()
                .map(each -> row(text(each, "view"), text(each, "outcome")))
                .toList();
    }

    private static List<String> reasons(JsonNode evaluation) {
        return evaluation
                .at("/verdicts/0/reasons")
                .valueStream()
                .map(JsonNode::stringValue)
                .map(each -> each.substring(0, each.indexOf(' ')))
                .toList();
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

        assertThat(found).hasSize(728).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("sections-2017"));
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

        assertThat(found).hasSize(104).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("six-of-seven-2017"));
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

        assertThat(found).hasSize(14).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("cv-2017"));
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

        assertThat(found).hasSize(16).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("cv-2012"));
    }

    @Test
    void compositeOf2012IsAsItShouldBe() throws IOException {
        Collection<String> found = findings(OF_2012, "NBB2012-CV-(primary|junior)")
                .map(each ->
                        row(text(each, "subject", "stage"), text(each, "outcome"), text(each, "measured", "value")))
                .toList();

        assertThat(found).hasSize(2).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("composite-2012"));
    }

    /**
     * Rooms (G3), size (G4), every class (G5), funding (G6, G7) and money for training (Q4). Some by hand: 9902010038 has 2200
     * students and 9902010123 has 2001, 9902010017, …18 and …117 have exactly 2000; 9902010002 has 13 classes and one room.
     */
    @Test
    void everySchoolClassAndRoomMeasuresAndMissesWhatItShould() throws IOException {
        Collection<String> found = findings(OF_2017, "NQB2017-(G3-.*|G4-.*|G5-.*|G6-.*|G7|Q4)")
                .map(each -> row(
                        text(each, "criterion"),
                        text(each, "subject", "code"),
                        text(each, "measured", "exact"),
                        text(each, "measured", "value"),
                        text(each, "outcome"),
                        text(each, "shortfall")))
                .toList();

        assertThat(found).hasSize(2636).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("schools-2017"));
    }

    @Test
    void everyCheckFindsTheFiguresThatContradictEachOther() throws IOException {
        Collection<String> found = findings(OF_2017, "NQB2017-(D2-.*|D3|D4-.*)")
                .map(each -> row(
                        text(each, "criterion"),
                        text(each, "subject", "code"),
                        text(each, "subject", "stage"),
                        text(each, "measured", "exact"),
                        text(each, "measured", "value"),
                        text(each, "outcome")))
                .toList();

        assertThat(found).hasSize(868).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("checks-2017"));
    }

    /** Some by hand: 19/100, 100/1000, 28500/30000, 500/1001, 3999/4000, (9500 − 100 + 120)/(10020 − 2), 381/400, 1020/1200, 339/399. */
    @Test
    void everyFigureOfTheCountyIsAsItShouldBe() throws IOException {
        String criteria = "B1|G8-pay|G9|G11-.*|G12|G13-.*|G14-quota|G15-migrant|Q1|Q2|Q9-.*|SOC1|D5-.*";
        Collection<String> found = findings(OF_2017, "NQB2017-(" + criteria + ")")
                .map(each -> row(
                        text(each, "criterion"),
                        text(each, "subject", "item"),
                        text(each, "measured", "exact"),
                        text(each, "measured", "value"),
                        text(each, "outcome"),
                        text(each, "shortfall")))
                .toList();

        assertThat(found).hasSize(40).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("county-2017"));
    }

    @Test
    void everyAttestationCountsForItsSubjectAlone() throws IOException {
        String criteria = "B2|G1|G2|G8-performance|G10|G14-rural|G15-care|Q3|Q[5-8]|V[1-6]";
        Collection<String> found = findings(OF_2017, "NQB2017-(" + criteria + ")")
                .map(each -> row(text(each, "criterion"), text(each, "subject", "code"), text(each, "outcome")))
                .toList();

        assertThat(found).hasSize(204).containsExactlyInAnyOrderElementsOf(expectedOfConstructed("evidence-2017"));
    }

    /** Nothing that is found is left out of the tables, but for the published figures, of which there are none. */
    @Test
    void thereIsNoOtherFinding() {
        assertThat(findings(OF_2017, ".*")).hasSize(728 + 104 + 14 + 2636 + 868 + 40 + 204 + 4);
        assertThat(findings(OF_2017, "NQB2017-D1-.*"))
                .hasSize(4)
                .allSatisfy(each -> assertThat(text(each, "outcome")).isEqualTo("NOT_APPLICABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PACK_OF_2012, PACK_OF_2017, PACK_OF_2019})
    void passingCountyPassesByEveryText(String pack) {
        JsonNode evaluation = evaluated(PASSING, pack, 0);

        assertThat(verdicts(evaluation)).containsExactly(row(pack, "MET"));
        assertThat(findings(evaluation, ".*"))
                .allSatisfy(each -> assertThat(text(each, "outcome")).isIn("MET", "NOT_APPLICABLE"));
    }

    /** Half of the pupils have 2000 yuan each and half 6000; of the junior pupils half 2750 and half 7250. */
    @Test
    void passingCountyIsExactlyOnTheLimitsOfVariation() {
        List<String> equipment = findings(evaluated(PASSING, PACK_OF_2017, 0), "NQB2017-CV-.*")
                .filter(each -> text(each, "subject", "item").equals("equipment-value"))
                .map(each -> row(
                        text(each, "subject", "stage"),
                        text(each, "measured", "exact"),
                        text(each, "measured", "value"),
                        text(each, "outcome")))
                .toList();

        assertThat(equipment).containsExactly("primary,1/4,0.500,MET", "junior,81/400,0.450,MET");
    }

    @Test
    void vetoOutweighsThatEverythingElseIsMet() {
        JsonNode evaluation = evaluated(VETOED, PACK_OF_2017, 1);

        assertThat(verdicts(evaluation)).containsExactly(row(PACK_OF_2017, "VETOED"));
        assertThat(reasons(evaluation)).containsExactly("NQB2017-V3");
    }

    @Test
    void withoutItsAttestationTheVetoIsOpen() throws IOException {
        Path open = folder.resolve("open.json");
        try (Stream<String> lines = Files.lines(Path.of(VETOED))) {
            Files.write(open, lines.filter(each -> !each.contains("NQB2017-V3")).toList());
        }

        JsonNode evaluation = evaluated(open.toString(), PACK_OF_2017, 1);
        assertThat(verdicts(evaluation)).containsExactly(row(PACK_OF_2017, "OPEN"));
        assertThat(reasons(evaluation)).containsExactly("NQB2017-V3");
    }

    @Test
    void threeTextsSayDifferentThingsOfTheSameCounty() {
        assertThat(verdicts(evaluated(ALLOWANCES, PACK_OF_2012, 0))).containsExactly(row(PACK_OF_2012, "MET"));
        assertThat(verdicts(evaluated(ALLOWANCES, PACK_OF_2017, 1))).containsExactly(row(PACK_OF_2017, "NOT_MET"));
        assertThat(verdicts(evaluated(ALLOWANCES, PACK_OF_2019, 0))).containsExactly(row(PACK_OF_2019, "MET"));
    }

    @Test
    void allowancesHelpThoseTheyAreMeantFor() throws IOException {
        JsonNode evaluation = evaluated(ALLOWANCES, PACK_OF_2019, 0);
        Collection<String> helped = findings(evaluation, "NQB2017-.*")
                .filter(each -> text(each, "outcome").equals("NOT_MET"))
                .map(each -> row(
                        text(each, "criterion"),
                        text(each, "subject", "code"),
                        text(each, "subject", "stage"),
                        text(each, "measured", "exact"),
                        text(each, "supersededBy"),
                        allowed(evaluation, each)))
                .toList();

        assertThat(helped).hasSize(14).containsExactlyInAnyOrderElementsOf(expected("allowances-county-allowances"));
    }

    /** What the allowance that decides instead of a finding measures of the same subject. */
    private static String allowed(JsonNode evaluation, JsonNode finding) {
        return findings(evaluation, text(finding, "supersededBy"))
                .filter(each -> each.get("subject").equals(finding.get("subject")))
                .filter(each -> text(each, "outcome").equals("MET"))
                .map(each -> text(each, "measured", "exact"))
                .collect(Collectors.joining("|"));
    }

    /** The teaching point and the private school; they lack what 2012 would ask of them. */
    @Test
    void laterTextCountsSchoolsThatTheEarlierLeavesOut() {
        assertThat(sections(evaluated(ALLOWANCES, PACK_OF_2017, 1), "teaching-area"))
                .containsExactly("primary,8", "junior,3");
        assertThat(sections(evaluated(ALLOWANCES, PACK_OF_2012, 0), "teaching-area"))
                .containsExactly("primary,6", "junior,3");
    }

    private static List<String> sections(JsonNode evaluation, String indicator) {
        return statistics(evaluation)
                .filter(each -> text(each, "indicator").equals(indicator))
                .map(each -> row(text(each, "stage"), each.get("sections").asString()))
                .toList();
    }
}
