package org.junheng.benchmarks.peers;

import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/** Spring's expression language, compiled to bytecode at the second use of an expression. */
final class SpelRules extends ExpressionRules<Expression, Fact> {
    private final SpelExpressionParser parser = new SpelExpressionParser(
            new SpelParserConfiguration(SpelCompilerMode.IMMEDIATE, SpelRules.class.getClassLoader()));
    /** The one in which expressions are compiled; in a simple context they never are. */
    private final StandardEvaluationContext context = new StandardEvaluationContext();

    SpelRules() {
        compileAll();
    }

    @Override
    Expression compile(Fact.Kind kind, String condition) {
        // only numbers of one type are compiled
        return parser.parseExpression(condition.replaceAll("(?<![\\w.])(\\d+)(?![\\w.])", "$1L"));
    }

    @Override
    Fact context(Fact fact) {
        return fact;
    }

    @Override
    boolean holds(Expression condition, Fact fact) {
        return Boolean.TRUE.equals(condition.getValue(context, fact, Boolean.class));
    }
}
