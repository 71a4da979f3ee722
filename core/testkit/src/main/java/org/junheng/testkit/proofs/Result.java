package org.junheng.testkit.proofs;

import java.util.List;

/** What the solver says of formulas: whether there are figures of which all of them are true. */
sealed interface Result {
    /**
     * There are none.
     *
     * @param core the places of tracked formulas of which already there are none, and of which none can be left out
     */
    record Impossible(List<Integer> core) implements Result {
        /** Copies the list. */
        public Impossible {
            core = List.copyOf(core);
        }
    }

    /** There are some. */
    record Possible() implements Result {}

    /** The time was not enough. */
    record Unknown() implements Result {}
}
