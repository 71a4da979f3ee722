package org.junheng.benchmarks.peers;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import java.util.Map;

/** Google's Common Expression Language, checked and planned. */
final class CelRules extends ExpressionRules<Program, Map<String, Object>> {
    private final Cel cel;

    CelRules() {
        CelBuilder builder = CelFactory.plannerCelBuilder().addVar("value", SimpleType.DOUBLE);
        for (int i = 1; i <= 15; i++) {
            builder.addVar("n" + i, SimpleType.INT).addVar("d" + i, SimpleType.INT);
        }
        cel = builder.build();
        compileAll();
    }

    @Override
    Program compile(Fact.Kind kind, String condition) {
        try {
            return cel.createProgram(cel.compile(condition).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(condition, e);
        }
    }

    @Override
    Map<String, Object> context(Fact fact) {
        return fact.asMap();
    }

    @Override
    boolean holds(Program condition, Map<String, Object> variables) {
        try {
            return Boolean.TRUE.equals(condition.eval(variables));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }
}
