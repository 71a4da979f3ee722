package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.input.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas by which editors complete and check {@code pack.yaml} and examples. */
class PackSchemasTest {
    private static final Path RULES = Path.of("../../rules");
    private static final Path TEMPLATE = RULES.resolve("packs/_template");
    private static final Schema PACK = schema("pack");
    private static final Schema CASES = schema("cases");

    @TempDir
    private Path folder;

    private static Schema schema(String of) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "--of", of).out(), InputFormat.JSON);
    }

    private static boolean isValid(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RULES.resolve("packs"))) {
            return files.filter(each -> each.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    /** If this fails: {@code junheng schema --of pack > rules/schemas/pack.schema.json}, and likewise for cases. */
    @ParameterizedTest
    @ValueSource(strings = {"pack", "cases"})
    void filesForEditorsAreWhatTheCommandPrints(String of) throws IOException {
        assertThat(Files.readString(RULES.resolve("schemas/" + of + ".schema.json")))
                .isEqualTo(Run.of("schema", "--of", of).out());
    }

    @Test
    void everyPackFileIsValid() throws IOException {
        List<Path> files = files("pack.yaml").toList();

        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            assertThat(PACK.validate(Files.readString(file), InputFormat.YAML))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyFileOfExamplesIsValid() throws IOException {
        List<Path> files = files(".cases.yaml").toList();

        assertThat(files).hasSizeGreaterThan(200);
        for (Path file : files) {
            assertThat(CASES.validate(Files.readString(file), InputFormat.YAML))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void withPacksTheirCodesAreThere() throws IOException {
        String pack = "national/quality-balance-2017";
        Schema ofPack = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "--of", "cases", "--pack", pack).out(), InputFormat.JSON);

        for (Path file : files(".cases.yaml")
                .filter(each -> each.toString().contains(pack))
                .toList()) {
            assertThat(ofPack.validate(Files.readString(file), InputFormat.YAML))
                    .as(file.toString())
                    .isEmpty();
        }
        assertThat(isValid(ofPack, slip("{students: 1000,", "{students: 1000, teachers-bachlor-degree: 1,")))
                .isFalse();
        assertThat(isValid(CASES, slip("{students: 1000,", "{students: 1000, teachers-bachlor-degree: 1,")))
                .isTrue();
    }

    private static String slip(String part, String instead) throws IOException {
        String text = Files.readString(RULES.resolve(
                "packs/national/quality-balance-2017/section/R1-teachers-above-required-qualification.cases.yaml"));
        assertThat(text).contains(part);
        return text.replaceFirst(java.util.regex.Pattern.quote(part), instead);
    }

    /** Slips in the template's pack.yaml; each is refused by the reader and by the schema. */
    static Stream<Map.Entry<String, String>> slipsOfPack() {
        Map<String, String> slips = new TreeMap<>();
        slips.put("id: ", "id: My_");
        slips.put("prefix: ", "prefix: a");
        slips.put("标题: ", "标題: ");
        slips.put("文号: ", "文号: 7 #");
        slips.put("level: ", "level: state #");
        slips.put("inForceFrom: ", "inForceFrom: 2020 #");
        slips.put("revision: ", "revision: 1.0 #");
        slips.put("extends: ", "extends: a/b #");
        slips.put("  kinds: ", "  kinds: [college] #");
        slips.put("  teachingPointsFrom: ", "  teachingPointsFrom: -1 #");
        slips.put("  ownership: ", "  ownership: [] #");
        slips.put("variationDecimals: ", "variationDecimals: 12 #");
        slips.put("sourceStatus: ", "sourceStatus: sure #");
        slips.put("checkedOn: ", "checkedOn: today #");
        slips.put("population:", "binding: \"no\"\npopulation:");
        slips.put("population:\n", "scopes: [{code: a, 名称: 甲, holder: pupil}]\npopulation:\n");
        slips.put("  - id: MP2026-G1", "  - id: mp2026_G1");
        slips.put(
                "population:\n  ",
                "scopes: [{code: a, 名称: 甲, holder: school, where: {students: {under: 3}}}]\npopulation:\n  ");
        slips.put(
                "population:\n  k",
                "scopes: [{code: a, 名称: 甲, holder: school, where: {students: 3}}]\npopulation:\n  k");
        return slips.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("slipsOfPack")
    void slipInPackFileIsRefusedByReaderAndSchema(Map.Entry<String, String> slip) throws IOException {
        String good = Files.readString(TEMPLATE.resolve("pack.yaml"));
        assertThat(good).contains(slip.getKey());
        String bad = good.replaceFirst(java.util.regex.Pattern.quote(slip.getKey()), slip.getValue());
        try (Stream<Path> files = Files.walk(TEMPLATE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TEMPLATE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("pack.yaml"), bad);

        assertThat(isValid(PACK, good)).isTrue();
        assertThat(isValid(PACK, bad)).isFalse();
        Run checked = Run.of("check", "--no-conflicts", folder.toString());
        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.err()).contains("pack.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case: 7",
                "cases: 甲",
                "criterion: [A-1]",
                "expect: PASSED",
                "expect: met",
                "schools: {students: 1}",
                "schools: [1]",
                "schools: [{students: 0}]",
                "schools: [{students: \"1\"}]",
                "schools: [{students: 1, kind: college}]",
                "schools: [{students: 1, locale: city}]",
                "schools: [{students: 1, sponsor: 11}]",
                "schools: [{students: 1, boarding: maybe}]",
                "schools: [{students: 1, builtIn: 99}]",
                "schools: [{sections: {middle: {students: 1}}}]",
                "schools: [{sections: {primary: {}}}]",
                "measured: true",
                "shortfall: [1]",
                "as-of: 2020-1-1",
                "county: [1]",
                "attested: \"true\"",
                "attestations: [{criterion: A-1}]",
                "attestations: [{criterion: A-1, holds: true, on: 2020-01-01}]",
                "reported: 3",
                "subject: 3",
            })
    void slipInExampleIsRefusedByReaderAndSchema(String field) {
        String name = field.substring(0, field.indexOf(':'));
        Map<String, String> fields = new TreeMap<>(Map.of("case", "甲", "criterion", "A-1", "expect", "MET"));
        String good = example(fields);
        fields.put(name, field.substring(field.indexOf(':') + 1).strip());
        String bad = example(fields);

        assertThat(isValid(CASES, good)).isTrue();
        assertThat(read(good)).isTrue();
        assertThat(isValid(CASES, bad)).isFalse();
        assertThat(read(bad)).isFalse();
    }

    private static String example(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append(text.isEmpty() ? "- " : "  ")
                .append(name)
                .append(": ")
                .append(value)
                .append('\n'));
        return text.toString();
    }

    private static boolean read(String text) {
        return CaseFile.read(text, new Problems("x.cases.yaml", CompilerMessages.MESSAGES))
                .isPresent();
    }

    /** Editors show what people need to know beside every field. */
    @ParameterizedTest
    @ValueSource(strings = {"pack", "cases"})
    void everyFieldIsExplained(String of) {
        assertExplained(
                JsonMapper.shared().readTree(Run.of("schema", "--of", of).out()));
    }

    private static void assertExplained(JsonNode node) {
        node.path("properties")
                .propertyStream()
                .forEach(
                        field -> assertThat(field.getValue().path("description").asString("")
                                        + field.getValue().path("title").asString(""))
                                .as(field.getKey())
                                .isNotBlank());
        node.valueStream().forEach(PackSchemasTest::assertExplained);
    }

    @Test
    void settingsOfTheEditorNameTheSchemasAndMatchThePacks() throws IOException {
        JsonNode settings = JsonMapper.shared().readTree(Files.readString(RULES.resolve(".vscode/settings.json")));

        assertThat(settings.get("files.encoding").stringValue()).isEqualTo("utf8");
        settings.get("yaml.schemas")
                .propertyNames()
                .forEach(each -> assertThat(RULES.resolve(each)).exists());
    }
}
