package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
    private static final String PRINTED = Run.of("schema").out();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PRINTED, InputFormat.JSON);

    /** Nothing that a parser could turn into a tree. */
    private static final Set<String> NO_JSON =
            Set.of("gbk", "not-utf8", "not-json", "empty", "nan", "truncated", "two-values");
    /** What no JSON Schema can say, or what depends on the options of the run. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "school-twice",
            "key-twice",
            "long-number",
            "large-exponent",
            "undated",
            "before-any-law",
            "too-large",
            "recognised-later",
            "recognised-after-date");

    static Stream<Path> bad() throws IOException {
        try (Stream<Path> files = Files.list(BadDossierTest.BAD)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !NO_JSON.contains(name(file)) && !BEYOND_A_SCHEMA.contains(name(file)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "five-schools-books",
                "ningguo-2022-reported",
                "constructed-county",
                "passing-county",
                "vetoed-county",
                "allowances-county"
            })
    void examplesAreValid(String name) throws IOException {
        String dossier = Files.readString(Run.EXAMPLES.resolve(name + ".json"));

        assertThat(SCHEMA.validate(dossier, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatTheReaderRefusesIsNotValid(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON)).isNotEmpty();
        assertThat(Run.of("evaluate", file.toString()).code()).isEqualTo(2);
    }

    @Test
    void manyBadFilesAreHeldAgainstIt() throws IOException {
        assertThat(bad()).hasSizeGreaterThan(18);
    }

    @Test
    void factsCarryTheirChineseNamesAndUnits() {
        JsonNode area = JsonMapper.shared()
                .readTree(PRINTED)
                .at("/$defs/school/properties/facts/properties/teaching-auxiliary-area");

        FactDefinition definition = org.junheng.ComplianceEvaluator.withShippedPacks()
                .known()
                .dictionary()
                .find(FactDefinition.SCHOOL, "teaching-auxiliary-area")
                .orElseThrow();
        assertThat(area.get("title").stringValue()).isEqualTo(definition.name());
        assertThat(area.get("description").stringValue()).contains(definition.unit(), "1:1.1:1.32");
        assertThat(area.get("type").stringValue()).isEqualTo("number");
    }

    @Test
    void criteriaAndIndicatorsAreThoseOfThePacks() {
        JsonNode schema = JsonMapper.shared().readTree(PRINTED);

        assertThat(schema.at("/$defs/attestation/properties/criterion/enum").valueStream())
                .extracting(JsonNode::stringValue)
                .contains("NQB2017-G1", "NQB2017-V6", "NBB2012-GATE")
                .doesNotContain("NBB2012-CV-primary", "NQB2017-R1-primary")
                .isSorted();
        assertThat(schema.at("/$defs/reported/properties/indicator/enum").valueStream())
                .extracting(JsonNode::stringValue)
                .contains("teacher-student-ratio", "backbone-teachers")
                .isSorted();
    }

    @Test
    void everyObjectRefusesWhatItDoesNotKnow() {
        assertClosed(JsonMapper.shared().readTree(PRINTED).get("properties"));
        assertClosed(JsonMapper.shared().readTree(PRINTED).get("$defs"));
    }

    private static void assertClosed(JsonNode node) {
        if (node.path("type").isString() && node.get("type").stringValue().equals("object")) {
            assertThat(node.path("additionalProperties").isBoolean()).isTrue();
            assertThat(node.get("additionalProperties").booleanValue()).isFalse();
        }
        node.valueStream().forEach(SchemaCommandTest::assertClosed);
    }
}
