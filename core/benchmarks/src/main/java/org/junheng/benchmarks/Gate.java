package org.junheng.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.junheng.benchmarks.measure.Table;

/**
 * Ratios of one run against bounds that leave room for noise. The bounds are what was measured, less half; they are raised when the
 * engine gets faster.
 */
final class Gate {
    /** Of schools per CPU second of hand-written Java with one object each. */
    static final double OF_JAVA_BY_HAND = 0.6;
    /** Of schools per CPU second of the best other rule engine. */
    static final double OF_OTHER_ENGINES = 5;
    /** Of the CPU time of a hand-written program. */
    static final double OF_START_UP = 3;
    /** Of the CPU time of a school in a county of 100. */
    static final double OF_LARGE_COUNTIES = 2;

    private final List<Object[]> rows = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    void atLeast(String what, double measured, double bound) {
        check(what, measured, "≥ " + bound, measured >= bound);
    }

    void atMost(String what, double measured, double bound) {
        check(what, measured, "≤ " + bound, measured <= bound);
    }

    private void check(String what, double measured, String bound, boolean holds) {
        rows.add(new Object[] {what, measured, bound, holds ? "holds" : "BROKEN"});
        if (!holds) {
            broken.add(what);
        }
    }

    /** Prints all, and says whether no bound was broken. */
    boolean holds() {
        Table table = new Table("gate", "Gate", "what", "measured", "bound", "");
        rows.forEach(table::row);
        table.save();
        if (!broken.isEmpty()) {
            System.err.println("slower than it was: " + String.join(", ", broken));
        }
        return broken.isEmpty();
    }
}
