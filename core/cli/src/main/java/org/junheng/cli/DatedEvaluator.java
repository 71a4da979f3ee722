package org.junheng.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.DossierCheck;
import org.junheng.findings.Evaluation;
import org.junheng.input.InvalidInputException;
import org.junheng.report.Evaluated;

/**
 * An evaluator that knows which date to take.
 *
 * @param evaluator evaluates
 * @param asOf the date for every dossier; null: each says its own
 */
record DatedEvaluator(
        ComplianceEvaluator evaluator, @Nullable LocalDate asOf) {
    /** The date that picks the law for a dossier; never the clock. */
    LocalDate date(NamedDossier named) {
        return Optional.ofNullable(asOf).or(named.dossier()::asOf).orElseThrow(() -> named.mistake("dossier.undated"));
    }

    /**
     * Refuses a dossier in which something has happened after the date.
     *
     * @throws org.junheng.input.InvalidInputException with the file's name
     */
    void check(NamedDossier named, LocalDate date) {
        try {
            DossierCheck.require(named.dossier(), evaluator.known(), date);
        } catch (InvalidInputException e) {
            throw named.inFile(e);
        }
    }

    /** An evaluation as reports want it. */
    Evaluated with(NamedDossier named, Evaluation evaluation) {
        return new Evaluated(named.dossier(), evaluation, evaluator.packs());
    }

    List<Evaluation> evaluate(List<NamedDossier> batch, LocalDate date) {
        return evaluator.evaluateAll(batch.stream().map(NamedDossier::dossier).toList(), date);
    }
}
