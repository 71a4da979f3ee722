package org.junheng.benchmarks.peers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule for each answer, conditions and actions as lambdas, one set of facts for each section. */
final class EasyRules implements RuleEngine {
    private final Map<Fact.Kind, Rules> byKind = new EnumMap<>(Fact.Kind.class);
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRules() {
        for (Question question : RuleTable.questions()) {
            Rules rules = byKind.computeIfAbsent(question.kind(), kind -> new Rules());
            for (Alternative each : question.alternatives()) {
                rules.register(new RuleBuilder()
                        .name(question.kind() + " " + question.place() + " " + each.answer())
                        .when(facts -> each.test().test(facts.get("fact")))
                        .then(facts -> facts.<Fact>get("fact").found(question.place(), each.answer()))
                        .build());
            }
        }
    }

    @Override
    public void answer(List<Fact> facts) {
        for (Fact fact : facts) {
            Facts set = new Facts();
            set.put("fact", fact);
            engine.fire(byKind.get(fact.kind()), set);
        }
    }
}
