package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a report: each answer once, however many days it holds on, and every criterion that is left out, once. */
class ReportTest {
    private static final String CLASSES = "ClassIndicator( code == \"class-size\", stage == Stage.PRIMARY )";
    private static final String EVIDENCE = "Evidence( about == \"school\" )";

    @TempDir
    Path folder;

    private PlantedPacks packs() {
        return new PlantedPacks(folder)
                .above("E1", EVIDENCE, "every($x).holds()")
                .local("E1", EVIDENCE, "every($x).holds()")
                .local("G1", CLASSES, "every($x).atMost(40)")
                .local("G2", CLASSES, "every($x).atLeast(41)")
                .local(
                        "R1",
                        "SectionIndicator( code == \"teachers\", stage == Stage.PRIMARY )",
                        "every($x).atLeast(4.2)",
                        "@inForceFrom(\"2024-03-01\")");
    }

    private static List<String> outside(ProofReport report) {
        return report.outside().stream()
                .map(each -> each.clause().criterion().id())
                .toList();
    }

    /** From March on something else is in force too: the contradiction is the same. */
    @Test
    void theSameOnSeveralDaysStandsInAReportOnce() {
        ProofReport report = PackProofs.of(packs().write()).report();

        assertThat(report.answers(Question.POSSIBLE)).hasSize(1);
        assertThat(report.answers(Status.REFUTED)).isEqualTo(report.answers(Question.POSSIBLE));
        assertThat(report.answers(Status.UNKNOWN)).isEmpty();
        assertThat(report.answers(Question.ONCE)).isEmpty();
    }

    /** 41 is too many for the first and enough for the second; the least is it the other way round. */
    @Test
    void anAnswerIsPrintedWithItsExamples() {
        assertThat(PackProofs.of(packs().write())
                        .report()
                        .answers(Question.POSSIBLE)
                        .get(0)
                        .toString()
                        .lines())
                .hasSize(3)
                .startsWith(
                        "POSSIBLE REFUTED LO-G1 LO-G2 |  test/local 2024-01-01",
                        "    2024-01-01 {kind=primary, ownership=public, class=41, primary=1}"
                                + " test/local LO-G1 NOT_MET; test/local LO-G2 MET");
    }

    /** On both days, and in the view of both packs. */
    @Test
    void whatIsLeftOutStandsInAReportOnceForItsPack() {
        assertThat(outside(PackProofs.of(packs().write()).report())).containsExactly("NA-E1", "LO-E1");
    }

    @Test
    void aReportIsAboutThePacksThatAreAskedFor() {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(packs().write()).alone().build();
        ProofReport ofLocal = PackProofs.of(evaluator, PlantedPacks.LOCAL).report();
        ProofReport ofAbove = PackProofs.of(evaluator, PlantedPacks.ABOVE).report();

        assertThat(outside(ofLocal)).containsExactly("LO-E1");
        assertThat(ofLocal.answers(Question.POSSIBLE)).hasSize(1);
        assertThat(outside(ofAbove)).containsExactly("NA-E1");
        assertThat(ofAbove.answers()).isEmpty();
    }
}
