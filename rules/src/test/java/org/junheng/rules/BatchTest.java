package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junit.jupiter.api.Test;

/** A county among others is found to be what it is alone, also where local criteria about counties tighten national ones. */
class BatchTest {
    private static final ComplianceEvaluator EVALUATOR =
            Dossiers.evaluator(Dossiers.QUALITY, Dossiers.PROCEDURE, Plans.WUQING);

    private static List<Dossier> counties() {
        Dossier empty = Dossiers.of(EVALUATOR, "", "", "");
        Stream<Dossier> others = Stream.of(
                        Dossiers.EXAMPLES.resolve("passing-county.json"),
                        Plans.EXAMPLES.resolve("wuqing-like-district.json"),
                        Dossiers.EXAMPLES.resolve("vetoed-county.json"),
                        Dossiers.EXAMPLES.resolve("constructed-county.json"))
                .map(EVALUATOR.reader()::read);
        return Stream.concat(Stream.of(empty), others).toList();
    }

    private static void assertSameAsAlone(List<Dossier> counties) {
        List<Evaluation> together = EVALUATOR.evaluateAll(counties, Dossiers.day("2022-09-30"));

        assertThat(together).hasSize(counties.size());
        for (int i = 0; i < counties.size(); i++) {
            Evaluation alone = EVALUATOR.evaluate(counties.get(i), Dossiers.day("2022-09-30"));
            assertThat(EvaluationTest.json(together.get(i))).isEqualTo(EvaluationTest.json(alone));
            assertThat(together.get(i).counts()).isEqualTo(alone.counts());
        }
    }

    @Test
    void countiesDoNotKnowOfEachOther() {
        List<Dossier> counties = new ArrayList<>(counties());
        assertSameAsAlone(counties);
        Collections.reverse(counties);
        assertSameAsAlone(counties);
    }

    /** The plan of the district asks for more than the nation: its criterion decides in each county of the batch. */
    @Test
    void localCriteriaDecideInEveryCounty() {
        for (Evaluation each : EVALUATOR.evaluateAll(counties(), Dossiers.day("2022-09-30"))) {
            List<Finding> admission = each.findings().stream()
                    .filter(found -> found.view().equals(Plans.WUQING)
                            && found.criterion().equals("NQB2017-G13-primary"))
                    .toList();
            assertThat(admission).extracting(Finding::supersededBy).containsExactly("WQ2020-G13-primary");
        }
    }
}
