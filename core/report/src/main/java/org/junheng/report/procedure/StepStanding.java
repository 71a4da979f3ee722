package org.junheng.report.procedure;

import java.util.List;
import org.junheng.packs.ProcedureStep;

/**
 * Where a county stands with one step.
 *
 * @param step the step
 * @param state where it stands
 * @param history what was done, oldest first
 * @param remarks what else should be known: years without a record, a day that is over
 */
public record StepStanding(ProcedureStep step, StepState state, List<Held> history, List<String> remarks) {
    /** Copies the lists. */
    public StepStanding {
        history = List.copyOf(history);
        remarks = List.copyOf(remarks);
    }

    /** Whether it is a part of another step. */
    public boolean isPart() {
        return step.partOf() != null;
    }
}
