package org.junheng.benchmarks.contenders;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.Judged;
import org.junheng.benchmarks.work.Task;
import org.junheng.benchmarks.work.WorkPack;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict;

/** The real engine, by its public door, with rule files as they are shipped. */
public final class Junheng implements Contender {
    /** The name of the engine with outcomes decided. */
    public static final String OUTCOMES = "Junheng, outcomes decided";

    /** One verdict as well; the name keeps the compiler from leaving the question out. */
    private static final int NOT_ALL_MET = 1;

    private final String name;
    private final ComplianceEvaluator evaluator;
    private final Depth depth;

    private Junheng(String name, ComplianceEvaluator evaluator, Depth depth) {
        this.name = name;
        this.evaluator = evaluator;
        this.depth = depth;
    }

    /** How much of a finding is asked for. */
    public enum Depth {
        /** Every outcome is decided and counted, and the verdict is given. */
        OUTCOMES,
        /** Every finding is written out: message, inputs, margin, shortfall. */
        FINDINGS
    }

    /** W. */
    public static Junheng ofWork(ComplianceEvaluator work, Depth depth) {
        return new Junheng(depth == Depth.OUTCOMES ? OUTCOMES : "Junheng, every finding written", work, depth);
    }

    /** The whole pack as it is shipped, which is more than W. */
    public static Junheng ofWholePack() {
        return new Junheng(
                "Junheng, whole pack",
                ComplianceEvaluator.builder().packs(WorkPack.ID).build(),
                Depth.OUTCOMES);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Task over(List<Dossier> counties) {
        return new Task() {
            @Override
            public long run() {
                return evaluate().mapToLong(each -> findings(each)).sum();
            }

            @Override
            public Stream<Judged> judged() {
                return evaluate().flatMap(Junheng::judged);
            }

            private Stream<Evaluation> evaluate() {
                return evaluator.evaluateAll(counties, Nation.AS_OF).stream();
            }
        };
    }

    private long findings(Evaluation evaluation) {
        if (depth == Depth.FINDINGS) {
            return evaluation.findings().size() + (long) evaluation.verdicts().size();
        }
        long all =
                evaluation.counts().values().stream().mapToLong(Long::longValue).sum();
        return all + (evaluation.allMet() ? 1 : NOT_ALL_MET);
    }

    private static Stream<Judged> judged(Evaluation evaluation) {
        Verdict verdict = evaluation.verdicts().get(0);
        Judged last = new Judged(
                verdict.criterion(),
                Judged.subject(evaluation.county().code(), null, ""),
                verdict.outcome().name(),
                Double.NaN);
        return Stream.concat(evaluation.findings().stream().map(Junheng::judged), Stream.of(last));
    }

    private static Judged judged(Finding finding) {
        Subject subject = finding.subject();
        // a finding about the county names the indicator that it has beside the criterion
        String item = finding.criterion().contains("-CV-") && subject.item() != null ? subject.item() : "";
        return new Judged(
                finding.criterion(),
                Judged.subject(subject.code(), subject.stage(), item),
                finding.outcome().name(),
                measured(finding));
    }

    private static double measured(Finding finding) {
        Finding.Measured measured = finding.measured();
        if (measured == null) {
            return Double.NaN;
        }
        if (finding.criterion().contains("-RS-")) {
            return Double.parseDouble(measured.value());
        }
        String[] fraction = measured.exact().split("/", -1);
        double exact = new java.math.BigDecimal(fraction[0])
                .divide(
                        new java.math.BigDecimal(fraction.length == 1 ? "1" : fraction[1]),
                        java.math.MathContext.DECIMAL64)
                .doubleValue();
        return finding.criterion().contains("-CV-") ? Math.sqrt(exact) : exact;
    }
}
