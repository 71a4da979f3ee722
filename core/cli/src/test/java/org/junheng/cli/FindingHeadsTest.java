package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an evaluation says of findings before it writes them out is what it writes out, also where criteria replace others. */
class FindingHeadsTest {
    @ParameterizedTest
    @CsvSource({
        "dossiers/constructed-county.json, national/quality-balance-2017",
        "dossiers/allowances-county.json, national/quality-balance-procedure-2019",
        "dossiers/vetoed-county.json, national/basic-balance-2012",
        "dossiers/ningguo-2022-reported.json, national/quality-balance-2017",
        "local-plans/wuqing-like-district.json, tianjin/wuqing-2020",
        "local-plans/city-opinions.json, unnamed/city-opinions-2016",
        "local-plans/school-plan.json, unnamed/template-texts",
    })
    void headsAreThoseOfTheFindings(String file, String pack) {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(pack).build();
        Dossier dossier = evaluator.reader().read(Path.of("../../examples", file));
        Evaluation evaluation = evaluator.evaluate(dossier, dossier.asOf().orElseThrow());

        assertThat(evaluation.heads())
                .isEqualTo(evaluation.findings().stream().map(FindingHead::of).toList())
                .isNotEmpty();
        assertSameAsFiltered(evaluation, head -> head.outcome() == Outcome.NOT_MET);
        assertSameAsFiltered(evaluation, head -> head.supersededBy() != null || head.weakerThan() != null);
        assertSameAsFiltered(evaluation, FindingHead::check);
    }

    private static void assertSameAsFiltered(Evaluation evaluation, Predicate<FindingHead> wanted) {
        assertThat(evaluation.findings(wanted))
                .isEqualTo(evaluation.findings().stream()
                        .filter((Finding each) -> wanted.test(FindingHead.of(each)))
                        .toList());
    }
}
