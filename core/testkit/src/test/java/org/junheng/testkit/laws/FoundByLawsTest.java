package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.testkit.generators.Copies;
import org.junheng.testkit.generators.RandomPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the laws once found in the engine. */
class FoundByLawsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Dossier EMPTY =
            Dossier.builder(County.of("100000", "县")).build();

    /** A team begins with the dictionary; the clauses come later. */
    @Test
    void packWithoutAnyRuleCanBeEvaluated(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : RandomPacks.files("random/p", 1).entrySet()) {
            if (!file.getKey().contains("/")) {
                Path path = folder.resolve("random/p").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(folder.resolve("random/p"))
                .alone()
                .build();

        Evaluation evaluation = evaluator.evaluate(EMPTY, DAY);

        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.packs()).hasSize(1);
    }

    /** An explanation names findings that are there: with the stage that they are about. */
    @Test
    void whatIsOpenWithoutAnySchoolIsTheFindingItself() {
        Evaluation evaluation = PackUnderLaw.of(TestPacks.QUALITY).evaluate(EMPTY, DAY);

        Map<String, Finding> findings = Written.byKey(evaluation);
        assertThat(evaluation.explanations().get(0).open()).isNotEmpty().allSatisfy(cause -> {
            Finding finding = findings.get(cause.criterion() + " " + cause.subject());
            assertThat(finding).as(cause.toString()).isNotNull();
            assertThat(finding.outcome()).isEqualTo(cause.outcome());
        });
        assertThat(evaluation.explanations().get(0).open())
                .anyMatch(each -> each.subject().stage() != null && each.outcome() == Outcome.NO_DATA);
    }

    /** Ten died of nobody who entered: −10 below the line is no number that −6 could be 60 % of. */
    @Test
    void nothingIsAShareOfLessThanNothing() {
        Map<String, BigDecimal> figures = Map.of(
                "junior-graduating", new BigDecimal("47627"),
                "junior-transferred-in", new BigDecimal("48350"),
                "junior-transferred-out", new BigDecimal("717"),
                "junior-entered-three-years-ago", BigDecimal.ZERO,
                "junior-died", BigDecimal.TEN);

        Evaluation evaluation =
                PackUnderLaw.of(TestPacks.QUALITY).evaluate(Copies.withCountyFacts(EMPTY, figures), DAY);

        Finding retention = evaluation.findings().stream()
                .filter(each -> each.criterion().equals("NQB2017-Q1"))
                .findFirst()
                .orElseThrow();
        assertThat(retention.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(retention.shortfall()).isNull();
    }
}
