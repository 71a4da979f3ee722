package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.PackSelectionException;
import org.junheng.findings.Evaluation;
import org.junheng.input.InvalidInputException;

/**
 * Evaluates dossiers as they come in, some at a time, and writes the results in their order. One that is refused does not
 * stop the others.
 */
final class EvaluationRun implements Intake {
    /** As many as the engine evaluates at once; more would only take memory. */
    private static final int BATCH = 50;

    private final DatedEvaluator evaluator;
    private final Results results;
    private final Complaints complaints;
    private final List<NamedDossier> batch = new ArrayList<>();
    private @Nullable LocalDate batchDate;
    private boolean allMet = true;

    EvaluationRun(DatedEvaluator evaluator, Results results, Complaints complaints) {
        this.evaluator = evaluator;
        this.results = results;
        this.complaints = complaints;
    }

    @Override
    public void accept(NamedDossier named) {
        LocalDate date;
        try {
            date = evaluator.date(named);
            evaluator.check(named, date);
        } catch (InvalidInputException e) {
            refuse(e);
            return;
        }
        if (batch.size() == BATCH || !date.equals(batchDate)) {
            evaluateBatch();
        }
        batchDate = date;
        batch.add(named);
    }

    @Override
    public void refuse(InvalidInputException mistakes) {
        complaints.refuse(mistakes);
    }

    /** Evaluates what is left and brings the results to their place; gives the exit code. */
    int finish() {
        evaluateBatch();
        results.finish();
        if (complaints.any()) {
            return ExitCode.REFUSED;
        }
        return allMet ? ExitCode.ALL_MET : ExitCode.NOT_ALL_MET;
    }

    private void evaluateBatch() {
        if (batchDate == null || batch.isEmpty()) {
            return;
        }
        List<Evaluation> evaluations = evaluated(batchDate);
        for (int i = 0; i < evaluations.size(); i++) {
            results.write(evaluator.with(batch.get(i), evaluations.get(i)));
            allMet &= evaluations.get(i).allMet();
            complaints.done();
        }
        batch.clear();
    }

    /** None if no pack can be applied on that date: then every dossier of the batch is refused. */
    private List<Evaluation> evaluated(LocalDate date) {
        try {
            return evaluator.evaluate(batch, date);
        } catch (PackSelectionException e) {
            String sentence = String.valueOf(e.getMessage());
            batch.forEach(
                    each -> refuse(NamedDossier.mistakeIn(each.file(), each.line(), "dossier.selection", sentence)));
            return List.of();
        }
    }
}
