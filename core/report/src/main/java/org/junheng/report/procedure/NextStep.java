package org.junheng.report.procedure;

import java.util.List;
import org.junheng.packs.ProcedureStep;

/**
 * A step that comes next, and what it lacks.
 *
 * @param step the step
 * @param lacks nothing, if it can be taken
 */
public record NextStep(ProcedureStep step, List<Lack> lacks) {
    /** Copies the list. */
    public NextStep {
        lacks = List.copyOf(lacks);
    }
}
