package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.FindingsJson;
import org.junheng.testkit.laws.InViews;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the nation's methods say of a county is the same to the byte, whatever local packs are applied beside them or are there at all. */
class NationalResultTest {
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(Dossier dossier) {
        return dossier.asOf().orElseThrow();
    }

    private static byte[] bytes(Evaluation evaluation, List<String> views) {
        java.io.StringWriter out = new java.io.StringWriter();
        FindingsJson.writePretty(new InViews(evaluation, Set.copyOf(views)), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Every example with a national view on its day; the plan of a school of 2011 is older than the first method. */
    private static Stream<Path> judgedByTheNation() {
        return Stream.concat(files(Dossiers.EXAMPLES), files(Plans.EXAMPLES))
                .filter(each -> !Plans.usable(SHIPPED, day(SHIPPED.reader().read(each)), true)
                        .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> localPacksChangeNoByteOfTheNationalResult() {
        return judgedByTheNation()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Dossier dossier = SHIPPED.reader().read(file);
                    LocalDate day = day(dossier);
                    List<String> national = Plans.usable(SHIPPED, day, true);
                    List<String> local = Plans.usable(SHIPPED, day, false);

                    Evaluation alone =
                            SHIPPED.applying(national.toArray(String[]::new)).evaluate(dossier, day);
                    Evaluation beside =
                            SHIPPED.applying(Plans.all(national, local)).evaluate(dossier, day);

                    assertThat(local).isNotEmpty();
                    assertThat(beside.verdicts()).hasSize(national.size() + local.size());
                    assertThat(alone.findings()).isNotEmpty();
                    assertThat(bytes(beside, national)).isEqualTo(bytes(alone, national));
                }));
    }

    /** Examples of the nation's methods hold nothing that only a local pack knows. */
    @TestFactory
    Stream<DynamicTest> nationalResultIsTheSameWhereNoLocalPackIsKnown() {
        return files(Dossiers.EXAMPLES)
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Dossier known = SHIPPED.reader().read(file);
                    List<String> national = Plans.usable(SHIPPED, day(known), true);
                    ComplianceEvaluator without = ComplianceEvaluator.builder()
                            .packs(national.toArray(String[]::new))
                            .alone()
                            .build();
                    Dossier dossier = without.reader().read(file);

                    assertThat(without.packs().keySet()).allMatch(each -> each.startsWith("national/"));
                    assertThat(bytes(without.evaluate(dossier, day(known)), national))
                            .isEqualTo(bytes(
                                    SHIPPED.applying(national.toArray(String[]::new))
                                            .evaluate(known, day(known)),
                                    national));
                }));
    }
}
