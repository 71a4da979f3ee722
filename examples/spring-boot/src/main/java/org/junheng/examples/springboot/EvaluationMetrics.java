package org.junheng.examples.springboot;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.junheng.report.Evaluated;
import org.springframework.stereotype.Component;

/**
 * Counts: {@code junheng.evaluations}, a timer over counties by {@code result} (evaluated, refused), and {@code junheng.verdicts} by
 * {@code pack} and {@code outcome}.
 */
@Component
class EvaluationMetrics {
    private final MeterRegistry registry;

    EvaluationMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    Evaluated measure(Supplier<Evaluated> evaluation) {
        Timer.Sample time = Timer.start(registry);
        String result = "refused";
        try {
            Evaluated county = evaluation.get();
            county.evaluation()
                    .verdicts()
                    .forEach(verdict -> registry.counter(
                                    "junheng.verdicts",
                                    "pack",
                                    verdict.view(),
                                    "outcome",
                                    verdict.outcome().name())
                            .increment());
            result = "evaluated";
            return county;
        } finally {
            time.stop(registry.timer("junheng.evaluations", "result", result));
        }
    }
}
