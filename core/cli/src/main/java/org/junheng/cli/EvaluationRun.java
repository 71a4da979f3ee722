package org.junheng.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Evaluates dossiers as they come in, some at a time, and brings the results to their place in the order of the dossiers. However many
 * there are, it holds no more than the batches that its workers are at. One that is refused does not stop the others.
 */
final class EvaluationRun {
    /** From 10 counties on the engine is as fast as it gets; more would only take memory. */
    private static final int MOST_COUNTIES = 10;
    /** Of large counties a batch has fewer. */
    private static final long MOST_BYTES = 2 << 20;

    private final Supplier<CountyWork> work;
    private final Results results;
    private final Complaints complaints;
    private final List<Unread> batch = new ArrayList<>();
    private final Queue<Future<List<Step>>> begun = new ArrayDeque<>();
    private long batchBytes;
    private boolean allMet = true;

    /**
     * A run to come.
     *
     * @param work makes what evaluates a batch
     * @param results takes the results
     * @param complaints takes what is refused
     */
    EvaluationRun(Supplier<CountyWork> work, Results results, Complaints complaints) {
        this.work = work;
        this.results = results;
        this.complaints = complaints;
    }

    /** Evaluates all dossiers of some sources; gives the exit code. */
    int of(List<Source> sources, Workers workers) {
        sources.forEach(source -> source.each(unread -> add(unread, workers)));
        begin(workers);
        while (!begun.isEmpty()) {
            settleNext();
        }
        results.finish();
        if (complaints.any()) {
            return ExitCode.REFUSED;
        }
        return allMet ? ExitCode.ALL_MET : ExitCode.NOT_ALL_MET;
    }

    private void add(Unread unread, Workers workers) {
        batch.add(unread);
        batchBytes += unread.size();
        if (batch.size() == MOST_COUNTIES || batchBytes >= MOST_BYTES) {
            begin(workers);
        }
    }

    private void begin(Workers workers) {
        List<Unread> whole = List.copyOf(batch);
        batch.clear();
        batchBytes = 0;
        begun.add(workers.begin(() -> work.get().of(whole)));
        if (begun.size() > workers.ahead()) {
            settleNext();
        }
    }

    private void settleNext() {
        List<Step> steps = done(begun.remove());
        for (Step step : steps) {
            settle(step);
        }
    }

    private void settle(Step step) {
        if (step instanceof Step.Refused refused) {
            complaints.refuse(refused.mistakes());
            results.refused(step.unread(), refused.mistakes());
        } else if (step instanceof Step.Evaluated evaluated) {
            keep(evaluated.unread(), evaluated.draft());
        }
    }

    private void keep(Unread unread, Draft draft) {
        if (!draft.keep()) {
            settle(work.get().anew(unread));
            return;
        }
        allMet &= draft.allMet();
        if (draft.isNew()) {
            complaints.done();
        } else {
            complaints.passedOver();
        }
    }

    private static List<Step> done(Future<List<Step>> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a batch", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
    }
}
