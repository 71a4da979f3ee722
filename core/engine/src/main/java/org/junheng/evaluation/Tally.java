package org.junheng.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.junheng.findings.Outcome;

/** How many subjects have each outcome. */
@SuppressWarnings("EnumOrdinal") // counted millions of times; an array by ordinal never leaves this class
final class Tally {
    private final long[] counts = new long[Outcome.values().length];

    void add(Outcome outcome) {
        counts[outcome.ordinal()]++;
    }

    long of(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    /** Subjects whose outcome leaves the verdict open. */
    long open() {
        return of(Outcome.NO_DATA) + of(Outcome.NEEDS_EVIDENCE) + of(Outcome.UNDECIDED);
    }

    long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    /** The outcomes that occur. */
    Map<Outcome, Long> asMap() {
        Map<Outcome, Long> map = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (of(outcome) > 0) {
                map.put(outcome, of(outcome));
            }
        }
        return map;
    }
}
