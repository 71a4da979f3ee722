package org.junheng.testkit.mutations;

import java.util.Optional;
import org.junheng.packs.Criterion;

/**
 * A criterion with one fault.
 *
 * @param fault what kind of fault
 * @param original the criterion as it is
 * @param changed the criterion with the fault; empty if it is the fault that there is none
 * @param before what is changed, as the rule file has it
 * @param after what it is changed into
 */
public record Mutant(Fault fault, Criterion original, Optional<Criterion> changed, String before, String after) {
    static Mutant of(Fault fault, Criterion original, Edit edit, String before, String after) {
        return new Mutant(fault, original, Optional.of(edit.done()), before, after);
    }
}
