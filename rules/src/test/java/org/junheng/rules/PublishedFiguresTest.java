package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A county that hands in published coefficients and no schools. They are judged as printed; where numbers that are printed alike
 * lie on both sides of the limit (at most 0.50 in primary schools, 0.45 in junior ones), that is said. A number half a step above
 * is printed as the next one, so the upper end itself is none of them.
 */
class PublishedFiguresTest {
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY);

    private static Finding published(String stage, String value, int decimals) {
        String cv = "{'indicator': 'backbone-teachers', 'stage': '" + stage + "', 'statistic': 'cv', 'value': " + value
                + ", 'decimals': " + decimals + "}";
        Evaluation evaluation = EVALUATOR.evaluate(
                Dossiers.of(EVALUATOR, "", "'reported': [" + cv + "]", ""), Dossiers.day("2021-12-31"));
        return Dossiers.findings(evaluation, "NQB2017-CV-" + stage).stream()
                .filter(each -> "backbone-teachers".equals(each.indicator()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "junior, 0.4, 1, MET, ''",
        "junior, 0.45, 2, MET, 0.445 至 0.455",
        "junior, 0.46, 2, NOT_MET, ''",
        "junior, 0.455, 3, NOT_MET, ''",
        "junior, 0.5, 1, NOT_MET, 0.45 至 0.55",
        "primary, 0.5, 1, MET, 0.45 至 0.55",
        "primary, 0.500, 3, MET, 0.4995 至 0.5005",
        "primary, 0, 0, MET, ''",
        "primary, 1, 0, NOT_MET, 0.5 至 1.5",
    })
    void limitBetweenWhatIsPrintedAlikeIsSaid(
            String stage, String value, int decimals, Outcome outcome, String between) {
        Finding found = published(stage, value, decimals);

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.notes()).first().asString().contains("按公布值 ").contains("公布时保留 " + decimals + " 位小数");
        assertThat(found.notes()).hasSize(between.isEmpty() ? 1 : 2);
        assertThat(found.notes().get(found.notes().size() - 1)).contains(between);
    }
}
