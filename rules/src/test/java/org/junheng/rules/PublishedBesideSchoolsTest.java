package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A published figure agrees with the schools if what is computed from them could have been printed like it, either way at the half.
 * Two schools of 100 students with 11 and 29 teachers: mean 20, standard deviation 9, coefficient 9 ÷ 20 = 0.45.
 */
class PublishedBesideSchoolsTest {
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(Dossiers.QUALITY);

    private static Finding published(String statistic, String value, int decimals) {
        String reported = "'reported': [{'indicator': 'backbone-teachers', 'stage': 'primary', 'statistic': '"
                + statistic + "', 'value': " + value + ", 'decimals': " + decimals + "}]";
        Evaluation evaluation = EVALUATOR.evaluate(
                Dossiers.of(EVALUATOR, "", reported, school("1", 11) + ", " + school("2", 29)),
                Dossiers.day("2021-12-31"));
        return Dossiers.only(evaluation, "NQB2017-D1-" + statistic + "-primary");
    }

    private static String school(String code, int teachers) {
        return "{'code': '" + code
                + "', 'name': 'School', 'kind': 'primary', 'ownership': 'public', 'sections': {'primary':"
                + " {'students': 100, 'facts': {'backbone-teachers': " + teachers + "}}}}";
    }

    @ParameterizedTest
    @CsvSource({
        "cv, 0.45, 2, MET",
        "cv, 0.44, 2, NOT_MET",
        "cv, 0.46, 2, NOT_MET",
        "cv, 0.4, 1, MET",
        "cv, 0.5, 1, MET",
        "cv, 0.3, 1, NOT_MET",
        "cv, 0.6, 1, NOT_MET",
        "cv, 0.449, 3, NOT_MET",
        "cv, 0.450, 3, MET",
        "mean, 20, 0, MET",
        "mean, 19, 0, NOT_MET",
        "mean, 21, 0, NOT_MET",
        "mean, 20.00, 2, MET",
        "mean, 20.01, 2, NOT_MET",
    })
    void whatCouldHaveBeenPrintedAgrees(String statistic, String value, int decimals, Outcome outcome) {
        Finding found = published(statistic, value, decimals);

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.message()).contains("每百名学生拥有县级以上骨干教师数" + (statistic.equals("cv") ? "的校际差异系数" : "的全县平均值"));
    }
}
