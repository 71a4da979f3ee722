package org.junheng.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Threads that work ahead of the one that brings results to their place; none for what is done sooner than a thread is made. */
final class Workers implements AutoCloseable {
    /** What a batch takes while it is evaluated and written. */
    private static final long BYTES_EACH = 64L << 20;

    private static final long LONGEST_BATCH_SECONDS = 60;

    private final int threads;
    private final @Nullable ExecutorService executor;

    private Workers(int threads) {
        this.threads = threads;
        executor = threads == 0 ? null : Executors.newFixedThreadPool(threads, Workers::daemon);
    }

    /** No threads: each piece of work is done when it is handed in. */
    static Workers none() {
        return new Workers(0);
    }

    /** One for each processor, as far as memory reaches. */
    static Workers many() {
        Runtime runtime = Runtime.getRuntime();
        long most = Math.max(1, runtime.maxMemory() / BYTES_EACH);
        return new Workers((int) Math.min(most, runtime.availableProcessors()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "junheng");
        thread.setDaemon(true);
        return thread;
    }

    /** How many pieces of work may be begun before the first is taken. */
    int ahead() {
        return threads == 0 ? 0 : threads + 1;
    }

    <T> Future<T> begin(Callable<T> work) {
        if (executor != null) {
            return executor.submit(work);
        }
        FutureTask<T> task = new FutureTask<>(work);
        task.run();
        return task;
    }

    /** Waits for what has been begun: nobody may write behind the back of who cleans up. */
    @Override
    public void close() {
        if (executor == null) {
            return;
        }
        executor.shutdownNow();
        try {
            executor.awaitTermination(LONGEST_BATCH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
