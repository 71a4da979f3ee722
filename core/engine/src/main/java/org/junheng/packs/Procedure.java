package org.junheng.packs;

import java.util.List;

/**
 * The procedure that a document lays down, and what it threatens or promises.
 *
 * @param steps its steps, in their order
 * @param consequences its consequences, in the order of the law
 */
public record Procedure(List<ProcedureStep> steps, List<Consequence> consequences) {
    /** Nothing of either. */
    public static final Procedure NONE = new Procedure(List.of(), List.of());

    /** Copies the lists. */
    public Procedure {
        steps = List.copyOf(steps);
        consequences = List.copyOf(consequences);
    }

    /** The codes of its steps. */
    public List<String> codes() {
        return steps.stream().map(ProcedureStep::code).toList();
    }
}
