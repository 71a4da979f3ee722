package org.junheng.benchmarks.work;

import java.util.stream.Stream;

/** W over some counties; it may be done again and again. */
public interface Task {
    /** Does it, and returns how many findings there are. This is timed. */
    long run();

    /** Does it, and returns the findings for comparison. */
    Stream<Judged> judged();
}
