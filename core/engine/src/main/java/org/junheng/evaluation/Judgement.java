package org.junheng.evaluation;

import java.util.List;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/**
 * What one rule found about one column: an outcome for every row, and the way to write any county's rows out as findings.
 */
abstract class Judgement {
    private final JudgedBy by;
    private final Outcome[] outcomes;

    Judgement(JudgedBy by, Outcome[] outcomes) {
        this.by = by;
        this.outcomes = outcomes;
    }

    final JudgedBy by() {
        return by;
    }

    final Outcome outcome(int row) {
        return outcomes[row];
    }

    /** Whether not being met settles the verdict; otherwise it only leaves the verdict open. */
    boolean settles() {
        return true;
    }

    /** Whether not being met fails the county whatever else is found. */
    boolean vetoes() {
        return false;
    }

    /** What tells the subjects of this judgement from those of the same criterion's others. */
    abstract String key();

    /** First row of a county. */
    abstract int from(int county);

    /** The row after the last of a county. */
    abstract int to(int county);

    /** What to say of a county that has no row: that there is nothing to judge, or that nothing was handed in. */
    abstract Outcome outcomeOfNone(int county);

    /** Adds a county's findings. */
    abstract void writeTo(int county, List<Finding> findings);

    /** Counts a county's outcomes: one for each of its rows, or one for having none. */
    final void count(int county, Tally tally) {
        if (from(county) == to(county)) {
            tally.add(outcomeOfNone(county));
        }
        for (int row = from(county); row < to(county); row++) {
            tally.add(outcomes[row]);
        }
    }
}
