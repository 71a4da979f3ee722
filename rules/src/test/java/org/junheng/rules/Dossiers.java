package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;

/** Dossiers as texts, and what is found in them. */
final class Dossiers {
    static final String QUALITY = "national/quality-balance-2017";
    static final String PROCEDURE = "national/quality-balance-procedure-2019";
    static final String LATER = "national/quality-balance-later-texts";
    static final String BASIC = "national/basic-balance-2012";
    static final Path EXAMPLES = Path.of("../examples/dossiers");

    private Dossiers() {}

    static ComplianceEvaluator evaluator(String... packs) {
        return ComplianceEvaluator.builder().packs(packs).build();
    }

    /** A dossier whose apostrophes stand for quotation marks: facts of the county, the rest of it, and schools. */
    static Dossier of(ComplianceEvaluator evaluator, String facts, String rest, String schools) {
        String text = "{'format': 'junheng-dossier/1', 'county': {'code': 'C', 'name': 'County', 'facts': {" + facts
                + "}}, 'schools': [" + schools + "]" + (rest.isEmpty() ? "" : ", " + rest) + "}";
        return evaluator.reader().read(text.replace('\'', '"').getBytes(UTF_8), "test");
    }

    static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> findings(Evaluation evaluation, String criterion) {
        return evaluation.findings().stream()
                .filter(each -> each.criterion().equals(criterion))
                .toList();
    }

    /** The only finding of a criterion. */
    static Finding only(Evaluation evaluation, String criterion) {
        List<Finding> findings = findings(evaluation, criterion);
        if (findings.size() != 1) {
            throw new IllegalStateException(criterion + " has " + findings);
        }
        return findings.get(0);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
