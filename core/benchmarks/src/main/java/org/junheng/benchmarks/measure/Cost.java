package org.junheng.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something has cost so far, or between two moments.
 *
 * @param thread CPU time of this thread, in nanoseconds
 * @param process CPU time of all threads, collecting garbage and compiling included, in nanoseconds
 * @param bytes that this thread has allocated
 */
record Cost(long thread, long process, long bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** So far. */
    static Cost now() {
        return new Cost(
                THREADS.getCurrentThreadCpuTime(),
                SYSTEM.getProcessCpuTime(),
                THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
    }

    /** Since an earlier moment. */
    Cost since(Cost earlier) {
        return new Cost(thread - earlier.thread, process - earlier.process, bytes - earlier.bytes);
    }
}
