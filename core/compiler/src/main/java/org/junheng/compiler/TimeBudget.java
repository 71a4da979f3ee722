package org.junheng.compiler;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/**
 * The time that packs may take to be read, checked and compiled. It is looked at between files and between packs: what each of
 * them can take is bounded by {@link Budget}, so nothing has to be interrupted.
 */
final class TimeBudget {
    /** A thousand rules take six seconds, all shipped packs together twenty. */
    private static final Duration OF_A_PACK = Duration.ofSeconds(60);

    private final Duration most;
    private final LongSupplier clock;
    private final long start;

    /**
     * A budget that begins now.
     *
     * @param clock nanoseconds from any beginning, such as {@link System#nanoTime}
     */
    TimeBudget(Duration most, LongSupplier clock) {
        this.most = most;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** For some packs that are compiled together. */
    static TimeBudget of(int packs) {
        return new TimeBudget(OF_A_PACK.multipliedBy(Math.max(1, packs)), System::nanoTime);
    }

    /**
     * Goes on only if there is time left.
     *
     * @param source the pack that is read now
     * @throws org.junheng.input.InvalidInputException if there is none
     */
    void check(String source) {
        Duration used = Duration.ofNanos(clock.getAsLong() - start);
        if (used.compareTo(most) > 0) {
            Problems problems = new Problems(source, CompilerMessages.MESSAGES);
            problems.add(Place.FILE, "", "budget.time", used.toSeconds(), most.toSeconds());
            problems.throwIfAny();
        }
    }
}
