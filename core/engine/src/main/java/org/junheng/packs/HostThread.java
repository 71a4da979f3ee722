package org.junheng.packs;

import java.util.function.Supplier;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * A thread of the host, lent to Drools. Drools looks for its own parts with the context class loader of the thread that happens to
 * be the first, and keeps for good what it finds. In a thread of a pool, of a server or of another application that is nothing, or
 * the parts of another copy, and no rule could ever be run again.
 */
public final class HostThread {
    private HostThread() {}

    /** Does work of Drools in this thread; meanwhile its context class loader is the one that has Drools. */
    public static <T> T forDrools(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KieBaseBuilder.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
