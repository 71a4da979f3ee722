package org.junheng.benchmarks.micro;

import java.util.concurrent.TimeUnit;
import org.junheng.ComplianceEvaluator;
import org.junheng.benchmarks.contenders.Junheng;
import org.junheng.benchmarks.handwritten.HandWritten;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.work.Task;
import org.junheng.benchmarks.work.WorkPack;
import org.junheng.facts.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** W over one batch: fifty counties of seventy schools. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BatchBenchmark {
    private static final int COUNTIES = 50;
    private static final int SCHOOLS = 70;

    private final Task byHand;
    private final Task outcomes;
    private final Task findings;

    /** Compiles the pack of W and makes the counties. */
    public BatchBenchmark() {
        ComplianceEvaluator work = WorkPack.evaluator();
        java.util.List<Dossier> counties = java.util.stream.IntStream.range(0, COUNTIES)
                .mapToObj(i -> Nation.of(1).county(i, SCHOOLS))
                .toList();
        byHand = HandWritten.reference().over(counties);
        outcomes = Junheng.ofWork(work, Junheng.Depth.OUTCOMES).over(counties);
        findings = Junheng.ofWork(work, Junheng.Depth.FINDINGS).over(counties);
    }

    /** Java by hand, one object each. */
    @Benchmark
    public long javaByHand() {
        return byHand.run();
    }

    /** Junheng, outcomes decided. */
    @Benchmark
    public long junhengOutcomes() {
        return outcomes.run();
    }

    /** Junheng, every finding written. */
    @Benchmark
    public long junhengFindings() {
        return findings.run();
    }
}
