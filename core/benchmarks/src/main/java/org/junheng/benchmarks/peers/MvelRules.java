package org.junheng.benchmarks.peers;

import java.io.Serializable;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/** MVEL, compiled against the class of the facts. */
final class MvelRules extends ExpressionRules<Serializable, Fact> {
    MvelRules() {
        compileAll();
    }

    @Override
    Serializable compile(Fact.Kind kind, String condition) {
        ParserContext context = new ParserContext();
        context.setStrongTyping(true);
        context.addInput("this", RuleTable.factClass(kind));
        return MVEL.compileExpression(condition, context);
    }

    @Override
    Fact context(Fact fact) {
        return fact;
    }

    @Override
    boolean holds(Serializable condition, Fact fact) {
        return Boolean.TRUE.equals(MVEL.executeExpression(condition, fact, Boolean.class));
    }
}
