package org.junheng.compiler;

import java.util.List;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;

/** Remarks on what the examples of a pack leave out. */
final class ExampleRemarks {
    private final PackTrial trial;
    private final CriterionProblems remarks;

    /** Remarks on the examples of a sound pack, to be added to others. */
    ExampleRemarks(PackTrial trial, FileProblems remarks) {
        this.trial = trial;
        this.remarks = new CriterionProblems(remarks);
    }

    void add() {
        trial.withoutExample().forEach(each -> add(each, "remark.example"));
        for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE)) {
            trial.neverFound(outcome).forEach(each -> add(each, "remark.outcome", outcome.name()));
        }
        trial.neverOnLimit()
                .forEach(each -> add(each, "remark.limit", Bound.of(each).orElseThrow()));
    }

    private void add(Criterion criterion, String key, Object... said) {
        Object[] arguments = new Object[said.length + 2];
        arguments[0] = criterion.id();
        arguments[1] = PackLayout.beside(criterion.file());
        System.arraycopy(said, 0, arguments, 2, said.length);
        remarks.add(criterion, key, arguments);
    }
}
