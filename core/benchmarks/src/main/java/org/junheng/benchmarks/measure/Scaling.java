package org.junheng.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junheng.ComplianceEvaluator;
import org.junheng.benchmarks.contenders.Junheng;
import org.junheng.benchmarks.handwritten.HandWritten;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.CriteriaPacks;
import org.junheng.facts.Dossier;

/** How the cost of a school changes with schools, counties, criteria and threads. */
public final class Scaling {
    private static final Nation NATION = Nation.of(1);
    private static final int BATCH = 50;

    private final Throughput.Effort effort;

    /** Measures with so much effort. */
    public Scaling(Throughput.Effort effort) {
        this.effort = effort;
    }

    /** Counties of 10, 100, 1,000 and 10,000 schools, each size beside hand-written Java. */
    public void schools(ComplianceEvaluator work) {
        Table table = new Table(
                "scaling-schools",
                "W by schools of a county",
                "schools per county",
                "counties",
                "Junheng, µs CPU per school",
                "Java by hand, µs CPU per school",
                "ratio");
        for (int size : new int[] {10, 100, 1_000, 10_000}) {
            int counties = Math.max(2, 10_000 / size);
            List<Double> cost = perSchool(
                    List.of(HandWritten.reference(), Junheng.ofWork(work, Junheng.Depth.OUTCOMES)),
                    counties(Math.min(counties, 200), size));
            table.row(size, Math.min(counties, 200), cost.get(1), cost.get(0), cost.get(0) / cost.get(1));
        }
        table.save();
    }

    private static List<Dossier> counties(int number, int size) {
        return IntStream.range(0, number).mapToObj(i -> NATION.county(i, size)).toList();
    }

    /** Microseconds of CPU time of one school, for each contender. */
    public List<Double> perSchool(List<Contender> contenders, List<Dossier> counties) {
        List<Runner> runners =
                contenders.stream().map(each -> new Runner(each, counties)).toList();
        runners.forEach(each -> each.warmUp(effort.warmUp()));
        for (int round = 0; round < effort.rounds(); round++) {
            runners.forEach(each -> each.slice(effort.slice()));
        }
        return runners.stream()
                .map(each -> Median.of(each.slices().stream().mapToDouble(Cost::thread))
                                .value()
                        / each.schools()
                        / 1e3)
                .toList();
    }

    /** 10 to 2,900 counties as they come; the heap is looked at when each run is over. */
    public void counties(ComplianceEvaluator work) {
        Table table = new Table(
                "scaling-counties",
                "W by counties, in batches of " + BATCH + " that are made, evaluated and forgotten",
                "counties",
                "schools",
                "µs CPU per school",
                "heap in use afterwards, MB");
        run(work, BATCH * 4);
        for (int number : new int[] {10, 100, 1_000, Nation.COUNTIES}) {
            Progress progress = run(work, number);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            table.row(
                    number,
                    String.format(Locale.ROOT, "%,d", progress.schools),
                    progress.nanos / 1e3 / progress.schools,
                    (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        }
        table.save();
    }

    /** What a run has come to. */
    private static final class Progress {
        private long schools;
        private long nanos;
    }

    private static Progress run(ComplianceEvaluator work, int counties) {
        Progress progress = new Progress();
        for (int from = 0; from < counties; from += BATCH) {
            List<Dossier> batch = IntStream.range(from, Math.min(from + BATCH, counties))
                    .mapToObj(NATION::county)
                    .toList();
            var task = Junheng.ofWork(work, Junheng.Depth.OUTCOMES).over(batch);
            Cost before = Cost.now();
            task.run();
            progress.nanos += Cost.now().since(before).thread();
            progress.schools +=
                    batch.stream().mapToLong(each -> each.schools().size()).sum();
        }
        return progress;
    }

    /** 50, 500 and 2,000 criteria of sections, in packs of at most {@value CriteriaPacks#MOST}. */
    public void criteria() {
        Table table = new Table(
                "scaling-criteria",
                "Criteria of sections, in packs of at most " + CriteriaPacks.MOST,
                "criteria",
                "packs",
                "ready after, CPU s",
                "µs CPU per school",
                "ns CPU per finding");
        List<Dossier> counties = counties(20, 70);
        for (int criteria : new int[] {50, 500, 2_000}) {
            Cost before = Cost.now();
            ComplianceEvaluator evaluator = CriteriaPacks.evaluator(criteria);
            double ready = Cost.now().since(before).process() / 1e9;
            Contender contender = Junheng.ofWork(evaluator, Junheng.Depth.OUTCOMES);
            long findings = contender.over(counties).run();
            double cost = perSchool(List.of(contender), counties).get(0);
            double schools =
                    counties.stream().mapToLong(each -> each.schools().size()).sum();
            table.row(criteria, CriteriaPacks.packs(criteria), ready, cost, cost * 1e3 * schools / findings);
        }
        table.save();
    }

    /** One thread and two, over the same counties. */
    public void threads(ComplianceEvaluator work) {
        Table table = new Table(
                "scaling-threads",
                "W by threads; one evaluator for all of them",
                "threads",
                "schools per second",
                "µs CPU per school, all threads");
        List<Dossier> counties = counties(200, 70);
        for (int threads : new int[] {1, 2}) {
            inThreads(work, counties, threads, effort.warmUp());
            double[] measured = inThreads(work, counties, threads, effort.slice() * effort.rounds());
            table.row(threads, measured[0], measured[1]);
        }
        table.save();
    }

    /** Schools per second, and microseconds of CPU time of one school. */
    private static double[] inThreads(ComplianceEvaluator work, List<Dossier> counties, int threads, long millis) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            long end = start + millis * 1_000_000;
            Cost before = Cost.now();
            List<Future<Long>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                parts.add(pool.submit(() -> runUntil(end, work, counties)));
            }
            long schools = 0;
            for (Future<Long> part : parts) {
                schools += part.get();
            }
            double cpu = Cost.now().since(before).process();
            return new double[] {schools * 1e9 / (System.nanoTime() - start), cpu / 1e3 / schools};
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static long runUntil(long end, ComplianceEvaluator work, List<Dossier> counties) {
        var task = Junheng.ofWork(work, Junheng.Depth.OUTCOMES).over(counties);
        long schools =
                counties.stream().mapToLong(each -> each.schools().size()).sum();
        long done = 0;
        do {
            task.run();
            done += schools;
        } while (System.nanoTime() < end);
        return done;
    }
}
