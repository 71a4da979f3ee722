package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.PackSelectionException;
import org.junheng.findings.Evaluation;
import org.junheng.input.InvalidInputException;

/** Collects the dossiers of an update by date, so that a ledger goes forward through them in whatever order they were named. */
final class LedgerIntake implements Intake {
    /** As many as the engine evaluates at once. */
    private static final int BATCH = 50;

    private final DatedEvaluator evaluator;
    private final Complaints complaints;
    private final SortedMap<LocalDate, List<NamedDossier>> byDate = new TreeMap<>();
    private final Map<String, String> files = new HashMap<>();

    LedgerIntake(DatedEvaluator evaluator, Complaints complaints) {
        this.evaluator = evaluator;
        this.complaints = complaints;
    }

    /** Takes an evaluation and the dossier that it is of. */
    interface Taker {
        /**
         * Takes it.
         *
         * @throws InvalidInputException if it does not fit
         */
        void take(Evaluation evaluation);
    }

    @Override
    public void accept(NamedDossier named) {
        try {
            LocalDate date = evaluator.date(named);
            evaluator.check(named, date);
            String county = named.dossier().county().code();
            String other = files.putIfAbsent(county + " " + date, named.file());
            if (other != null) {
                throw named.mistake("ledger.twice", county, date, other);
            }
            byDate.computeIfAbsent(date, each -> new ArrayList<>()).add(named);
        } catch (InvalidInputException e) {
            refuse(e);
        }
    }

    @Override
    public void refuse(InvalidInputException mistakes) {
        complaints.refuse(mistakes);
    }

    boolean anyRefused() {
        return complaints.any();
    }

    /** Evaluates them, the oldest first. */
    void evaluate(Taker taker) {
        byDate.forEach((date, dossiers) -> {
            for (int i = 0; i < dossiers.size(); i += BATCH) {
                evaluate(dossiers.subList(i, Math.min(i + BATCH, dossiers.size())), date, taker);
            }
        });
    }

    private void evaluate(List<NamedDossier> batch, LocalDate date, Taker taker) {
        List<Evaluation> evaluations;
        try {
            evaluations = evaluator.evaluate(batch, date);
        } catch (PackSelectionException e) {
            String sentence = String.valueOf(e.getMessage());
            batch.forEach(
                    each -> refuse(NamedDossier.mistakeIn(each.file(), each.line(), "dossier.selection", sentence)));
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            try {
                taker.take(evaluations.get(i));
            } catch (InvalidInputException e) {
                refuse(batch.get(i).inFile(e));
            }
        }
    }
}
