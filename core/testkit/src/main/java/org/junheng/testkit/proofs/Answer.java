package org.junheng.testkit.proofs;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.compiler.conflicts.Clause;

/**
 * An answer, and whom it names.
 *
 * @param question what was asked
 * @param status what became of it
 * @param first the criteria on one side
 * @param second the criteria on the other side; maybe none
 * @param says more about it, in a sentence; may be empty
 * @param examples dossiers that show it; each has been replayed in the engine
 */
public record Answer(
        Question question,
        Status status,
        List<Clause> first,
        List<Clause> second,
        String says,
        List<Example> examples) {
    /** Copies the lists. */
    public Answer {
        first = List.copyOf(first);
        second = List.copyOf(second);
        examples = List.copyOf(examples);
    }

    /** The ids on one side. */
    static String ids(List<Clause> clauses) {
        return clauses.stream().map(each -> each.criterion().id()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        String shown = examples.stream().map(each -> "\n    " + each).collect(Collectors.joining());
        return question + " " + status + " " + ids(first) + " | " + ids(second) + (says.isEmpty() ? "" : " " + says)
                + shown;
    }
}
