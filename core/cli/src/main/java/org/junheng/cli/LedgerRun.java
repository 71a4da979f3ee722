package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.junheng.findings.Evaluation;
import org.junheng.report.ledger.Ledger;
import org.junheng.report.ledger.LedgerTerms;
import org.junheng.report.ledger.LedgerUpdate;

/** Takes a ledger through the evaluations of an update. */
final class LedgerRun {
    private final Ledger ledger;
    private final List<CountyUpdate> updates = new ArrayList<>();

    LedgerRun(Ledger before, LedgerIntake intake, LedgerTerms terms) {
        Ledger[] current = {before};
        intake.evaluate(evaluation -> {
            LedgerUpdate update = current[0].update(evaluation, terms);
            current[0] = update.ledger();
            updates.add(new CountyUpdate(evaluation, update));
        });
        ledger = current[0];
    }

    /**
     * What one evaluation changed.
     *
     * @param evaluation the evaluation
     * @param update what it changed
     */
    record CountyUpdate(Evaluation evaluation, LedgerUpdate update) {}

    /** The ledger after all of them. */
    Ledger ledger() {
        return ledger;
    }

    /** What each of them changed. */
    List<CountyUpdate> updates() {
        return List.copyOf(updates);
    }
}
