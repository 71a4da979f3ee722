package org.junheng.examples.embed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;

final class EvaluateCounty {
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ComplianceEvaluator evaluator = ComplianceEvaluator.withShippedPacks();
        Dossier dossier = evaluator.reader().read(Path.of(args[0]));
        Evaluation evaluation = evaluator.evaluate(dossier, LocalDate.parse(args[1]));
        evaluation.verdicts().forEach(verdict -> out.println(verdict.view() + " " + verdict.outcome()));
        evaluation.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .forEach(finding -> out.println(finding.message()));
    }
}
