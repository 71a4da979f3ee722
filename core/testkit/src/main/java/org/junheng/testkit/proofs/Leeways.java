package org.junheng.testkit.proofs;

import java.time.LocalDate;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.findings.Outcome;
import org.junheng.packs.Leeway;

/** What the words of the law leave open: as what it counts that something is not met. */
final class Leeways {
    private Leeways() {}

    /** What a criterion that is not met counts as on a day. */
    static Outcome notMet(Clause clause, LocalDate day) {
        Leeway leeway = clause.criterion().leeway();
        LocalDate due = leeway.due();
        if (clause.criterion().isCheck()) {
            return Outcome.NOT_MET;
        }
        if (leeway.optional() != null || !clause.pack().binding()) {
            return Outcome.NOT_APPLICABLE;
        }
        if (due != null && day.isBefore(due)) {
            return Outcome.NOT_YET_DUE;
        }
        return leeway.roughly() != null ? Outcome.UNDECIDED : Outcome.NOT_MET;
    }

    /** Whether anybody can fail it on a day. */
    static boolean canFail(Clause clause, LocalDate day) {
        return notMet(clause, day) == Outcome.NOT_MET;
    }
}
