package org.junheng.benchmarks.peers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Expressions without an engine: the alternatives of every question are tried in turn until one holds; the last one needs no trial.
 *
 * @param <E> a compiled expression
 * @param <C> what it is evaluated against
 */
abstract class ExpressionRules<E, C> implements RuleEngine {
    private final Map<Fact.Kind, List<Compiled<E>>> byKind = new EnumMap<>(Fact.Kind.class);

    /** A question with its alternatives as expressions. */
    private record Compiled<E>(Question question, List<E> conditions) {}

    /** Compiles the table; to be called by the constructor. */
    final void compileAll() {
        for (Question question : RuleTable.questions()) {
            List<E> conditions = question.alternatives().stream()
                    .map(each -> compile(question.kind(), each.condition()))
                    .toList();
            byKind.computeIfAbsent(question.kind(), kind -> new ArrayList<>())
                    .add(new Compiled<>(question, conditions));
        }
    }

    abstract E compile(Fact.Kind kind, String condition);

    /** Sets out a fact for its questions. */
    abstract C context(Fact fact);

    abstract boolean holds(E condition, C context);

    @Override
    public final void answer(List<Fact> facts) {
        for (Fact fact : facts) {
            C context = context(fact);
            for (Compiled<E> each : byKind.getOrDefault(fact.kind(), List.of())) {
                fact.found(each.question().place(), answer(each, context));
            }
        }
    }

    private Answer answer(Compiled<E> compiled, C context) {
        List<Alternative> alternatives = compiled.question().alternatives();
        int last = alternatives.size() - 1;
        for (int i = 0; i < last; i++) {
            if (holds(compiled.conditions().get(i), context)) {
                return alternatives.get(i).answer();
            }
        }
        return alternatives.get(last).answer();
    }
}
