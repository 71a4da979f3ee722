package org.junheng.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.Judged;
import org.junheng.benchmarks.work.Task;
import org.junheng.facts.Dossier;

/** One contender in a comparison: warmed up, then run in slices that take turns with those of others. */
final class Runner {
    private static final long MILLIS = 1_000_000;
    /** A contender that needs longer for its counties gets fewer of them. */
    private static final long LONGEST_TASK = 400 * MILLIS;

    private final Contender contender;
    private final List<Cost> slices = new ArrayList<>();
    private List<Dossier> counties;
    private Task task;
    private long findings;

    Runner(Contender contender, List<Dossier> counties) {
        this.contender = contender;
        this.counties = counties.subList(0, 1);
        task = contender.over(this.counties);
        findings = task.run();
        fit(counties);
    }

    /** Takes twice as many counties as long as the task stays short. */
    private void fit(List<Dossier> all) {
        while (counties.size() < all.size()) {
            Cost before = Cost.now();
            task.run();
            if (Cost.now().since(before).process() > LONGEST_TASK / 2) {
                return;
            }
            counties = all.subList(0, Math.min(2 * counties.size(), all.size()));
            task = contender.over(counties);
            findings = task.run();
        }
    }

    String name() {
        return contender.name();
    }

    List<Dossier> counties() {
        return counties;
    }

    long schools() {
        return counties.stream().mapToLong(each -> each.schools().size()).sum();
    }

    /** Where this contender and another differ. */
    List<String> differences(Contender reference) {
        return Judged.differences(reference.over(counties).judged(), task.judged());
    }

    /** Runs for at least so much CPU time, for the compiler. */
    void warmUp(long millis) {
        Cost before = Cost.now();
        while (Cost.now().since(before).process() < millis * MILLIS) {
            run();
        }
    }

    /** Runs for at least so much CPU time, and notes what one run cost. */
    void slice(long millis) {
        Cost before = Cost.now();
        long runs = 0;
        Cost used;
        do {
            run();
            runs++;
            used = Cost.now().since(before);
        } while (used.process() < millis * MILLIS);
        slices.add(new Cost(used.thread() / runs, used.process() / runs, used.bytes() / runs));
    }

    private void run() {
        if (task.run() != findings) {
            throw new IllegalStateException(name() + " found another number of things than before");
        }
    }

    List<Cost> slices() {
        return slices;
    }
}
