package org.junheng.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junheng.benchmarks.work.Contender;
import org.junheng.facts.Dossier;

/**
 * Contenders side by side in one virtual machine: slices of each take turns, and of every round the ratio to the reference is taken, so
 * that what disturbs the machine disturbs all of them.
 */
public final class Throughput {
    private final Contender reference;
    private final List<Runner> runners = new ArrayList<>();
    private final Effort effort;

    /**
     * How long to measure.
     *
     * @param rounds how often each has its turn
     * @param slice milliseconds of CPU time of one turn
     * @param warmUp milliseconds of CPU time of each before the first turn
     */
    public record Effort(int rounds, long slice, long warmUp) {}

    /** A comparison with the first contender. */
    public Throughput(List<Contender> contenders, List<Dossier> counties, Effort effort) {
        reference = contenders.get(0);
        this.effort = effort;
        contenders.forEach(each -> runners.add(new Runner(each, counties)));
    }

    /** Compares what the contenders find; nothing is timed before that. */
    public void verify(List<Contender> unverified) {
        for (Runner runner : runners) {
            if (unverified.stream().noneMatch(each -> each.name().equals(runner.name()))) {
                List<String> differences = runner.differences(reference);
                if (!differences.isEmpty()) {
                    throw new IllegalStateException(runner.name() + " finds something else than " + reference.name()
                            + ", in " + differences.size() + " places: " + differences.get(0));
                }
            }
        }
    }

    /** Measures. */
    public void measure() {
        runners.forEach(each -> each.warmUp(effort.warmUp()));
        for (int round = 0; round < effort.rounds(); round++) {
            runners.forEach(each -> each.slice(effort.slice()));
        }
    }

    /** Schools per CPU second of a contender, divided by those of the reference. */
    public double ratio(String name) {
        Runner runner = runners.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ratio(runner).value();
    }

    private Median ratio(Runner runner) {
        return ratio(runner, Kind.THREAD);
    }

    private enum Kind {
        THREAD,
        PROCESS
    }

    private Median ratio(Runner runner, Kind kind) {
        return Median.of(IntStream.range(0, effort.rounds())
                .mapToDouble(round -> perSecond(runner, round, kind) / perSecond(runners.get(0), round, kind)));
    }

    private static double perSecond(Runner runner, int round, Kind kind) {
        Cost cost = runner.slices().get(round);
        return runner.schools() * 1e9 / (kind == Kind.THREAD ? cost.thread() : cost.process());
    }

    /** Prints the table. */
    public void print(String name, String title) {
        Table table = new Table(
                name,
                title,
                "contender",
                "ratio",
                "spread",
                "ratio with GC and all threads",
                "schools/CPU s",
                "bytes/school",
                "schools timed");
        for (Runner runner : runners) {
            Median ratio = ratio(runner);
            table.row(
                    runner.name(),
                    ratio.value(),
                    ratio.spread(),
                    ratio(runner, Kind.PROCESS).value(),
                    Median.of(IntStream.range(0, effort.rounds())
                                    .mapToDouble(round -> perSecond(runner, round, Kind.THREAD)))
                            .value(),
                    (double) runner.slices().get(effort.rounds() - 1).bytes() / runner.schools(),
                    String.format(Locale.ROOT, "%,d", runner.schools()));
        }
        table.save();
    }
}
