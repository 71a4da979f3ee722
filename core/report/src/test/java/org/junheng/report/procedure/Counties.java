package org.junheng.report.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.report.Evaluated;

/** Counties with some records of steps, evaluated. */
final class Counties {
    static final ComplianceEvaluator NATIONAL = evaluator("national/quality-balance-2017");
    static final String RECOGNISED = "'basic-balance-recognised-on': '2015-11-01'";

    private Counties() {}

    static ComplianceEvaluator evaluator(String... packs) {
        return ComplianceEvaluator.builder().packs(packs).build();
    }

    /** A record of a step; apostrophes stand for quotation marks. */
    static String step(String code, String day, boolean passed) {
        return "{'step': '" + code + "', 'on': '" + day + "', 'passed': " + passed + "}";
    }

    static Evaluated county(ComplianceEvaluator evaluator, String asOf, String facts, String... steps) {
        return countyWith(
                evaluator, asOf, facts, ", 'records': {'procedure-step': [" + String.join(", ", steps) + "]}", "");
    }

    static Evaluated countyWith(ComplianceEvaluator evaluator, String asOf, String facts, String rest, String schools) {
        String text = "{'format': 'junheng-dossier/1', 'asOf': '" + asOf
                + "', 'county': {'code': 'C', 'name': '某县', 'facts': {" + facts + "}}, 'schools': [" + schools + "]"
                + rest + "}";
        Dossier dossier = evaluator.reader().read(text.replace('\'', '"').getBytes(UTF_8), "test");
        Evaluation evaluation =
                evaluator.evaluateAll(List.of(dossier), LocalDate.parse(asOf)).get(0);
        return new Evaluated(dossier, evaluation, evaluator.packs());
    }

    /** The procedure of a county with these records on the last day of 2023. */
    static CountyProcedure national(String facts, String... steps) {
        return CountyProcedure.of(county(NATIONAL, "2023-12-31", facts, steps));
    }

    static StepStanding standing(CountyProcedure procedure, String code) {
        return procedure.tracks().stream()
                .flatMap(each -> each.steps().stream())
                .filter(each -> each.step().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static StepState state(CountyProcedure procedure, String code) {
        return standing(procedure, code).state();
    }

    static NextStep next(CountyProcedure procedure, String code) {
        return procedure.tracks().stream()
                .flatMap(each -> each.next().stream())
                .filter(each -> each.step().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
