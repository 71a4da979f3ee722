package org.junheng.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.FindingsJson;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier that is written as tables and read again is the same dossier, and what is found about it the same bytes. */
class RoundTripTest {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.withShippedPacks();
    private static final List<Pack> PACKS = List.of(pack("national/quality-balance-2017"));
    private static final long MOST_BYTES = 64L << 20;

    @TempDir
    private Path folder;

    private static Pack pack(String id) {
        return java.util.Objects.requireNonNull(EVALUATOR.packs().get(id));
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> dossiers = Files.list(Path.of("../../examples/dossiers"));
                Stream<Path> plans = Files.list(Path.of("../../examples/local-plans"))) {
            return Stream.concat(dossiers, plans)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsLostOrChanged(Path json) throws IOException {
        Dossier dossier = EVALUATOR.reader().read(json);
        Template template = Template.of(PACKS, dossier, EVALUATOR.known());
        Path workbook = Files.write(folder.resolve("filled.xlsx"), template.workbook());
        for (Map.Entry<String, byte[]> file : template.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        TableReader reader = new TableReader(EVALUATOR.reader(), MOST_BYTES);

        Dossier fromWorkbook = reader.workbook(workbook);
        Dossier fromFiles = reader.folder(folder);

        assertThat(DossierText.of(fromWorkbook)).isEqualTo(DossierText.of(dossier));
        assertThat(DossierText.of(fromFiles)).isEqualTo(DossierText.of(dossier));
        assertThat(findings(fromWorkbook)).isEqualTo(findings(dossier));
    }

    private static String findings(Dossier dossier) {
        StringWriter text = new StringWriter();
        FindingsJson.writeLine(
                EVALUATOR.applying(PACKS.get(0).id()).evaluate(dossier, java.time.LocalDate.of(2023, 12, 31)), text);
        return text.toString();
    }

    @Test
    void sameBytesEveryTime() throws IOException {
        assertThat(Template.of(PACKS).workbook()).isEqualTo(Template.of(PACKS).workbook());
    }

    /** The tables of all facts that any shipped pack declares: no two columns of one table are called alike. */
    @Test
    void everyHeadingIsThatOfOneColumn() {
        for (TableForm form : Forms.of(EVALUATOR.known().dictionary())) {
            Headings<Column> headings = Headings.of(form);
            for (Column column : form.columns()) {
                assertThat(headings.find(column.heading()))
                        .as(form.name() + " " + column.heading())
                        .contains(column);
                assertThat(headings.find(column.code()))
                        .as(form.name() + " " + column.code())
                        .contains(column);
            }
        }
        assertThat(Forms.of(EVALUATOR.known().dictionary()).stream().map(TableForm::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatThePacksNeed() {
        assertThat(Template.of(List.of(pack("hainan/satisfaction-survey-2014")))
                        .files()
                        .keySet())
                .doesNotContain("classes.csv", "series.csv", "school-special-room.csv");
        assertThat(Template.of(PACKS).files().keySet())
                .contains("county.csv", "schools.csv", "sections.csv", "classes.csv", "school-special-room.csv");
    }

    /** A figure of the whole school has a column beside the sections only where a dossier has it of a section. */
    @Test
    void figuresOfSchoolsStayWithSchools() throws IOException {
        Dossier dossier = EVALUATOR.reader().read(Path.of("../../examples/dossiers/vetoed-county.json"));
        Map<String, byte[]> files =
                Template.of(PACKS, dossier, EVALUATOR.known()).files();

        assertThat(head(files, "schools.csv")).contains("教学及辅助用房面积(平方米)");
        assertThat(head(files, "sections.csv")).contains("专任教师数(人)").doesNotContain("教学及辅助用房面积");
    }

    private static String head(Map<String, byte[]> files, String name) {
        byte[] content = java.util.Objects.requireNonNull(files.get(name));
        return new String(content, java.nio.charset.StandardCharsets.UTF_8).split("\r\n", 2)[0];
    }
}
