package org.junheng.benchmarks.peers;

import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: one rule for each answer, one fact for each section, one session for each county. */
final class EvreteRules implements RuleEngine {
    private final Knowledge knowledge;

    EvreteRules() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (Question question : RuleTable.questions()) {
            for (Alternative each : question.alternatives()) {
                rules = rules.newRule(question.kind() + " " + question.place() + " " + each.answer())
                        .forEach("$f", RuleTable.factClass(question.kind()))
                        .where("$f.type == " + RuleTable.type(question.kind()))
                        .where(of("$f", each.condition()))
                        .execute(context -> context.<Fact>get("$f").found(question.place(), each.answer()));
            }
        }
        knowledge = rules.build();
    }

    private static String of(String fact, String condition) {
        return condition.replaceAll("\\b([nd]\\d+|value)\\b", "\\" + fact + ".$1");
    }

    @Override
    public void answer(List<Fact> facts) {
        StatelessSession session = knowledge.newStatelessSession();
        facts.forEach(session::insert);
        session.fire();
    }
}
