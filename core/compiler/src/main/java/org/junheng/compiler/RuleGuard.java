package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** What a rule may be made of: annotations, one pattern, one sentence, nothing else. */
final class RuleGuard {
    private final RuleDescr rule;
    private final RuleText text;
    private final Problems problems;

    RuleGuard(RuleDescr rule, RuleText text, Problems problems) {
        this.rule = rule;
        this.text = text;
        this.problems = problems;
    }

    /** Checks all but the pattern; false if it is no rule at all. */
    boolean isRule() {
        if (rule.isQuery()) {
            construct(rule.getLine(), "construct.query");
            return false;
        }
        if (!SafeText.isTitle(rule.getName())) {
            problems.add(new Place(rule.getLine(), 1), "", "title.unsafe", rule.getName());
        }
        rule.getAttributes().keySet().stream()
                .sorted()
                .forEach(each -> add(text.lineOf(each, rule.getLine()), "drl.attribute", each));
        if (rule.getParentName() != null) {
            construct(text.lineOf("extends", rule.getLine()), "construct.extends");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            construct(rule.getConsequenceLine(), "construct.namedConsequence");
        }
        if (rule.getUnit() != null) {
            construct(rule.getLine(), "construct.unit");
        }
        return true;
    }

    /** The one pattern; empty if there is anything else on the left-hand side (and then a problem has been told). */
    Optional<PatternDescr> pattern() {
        List<? extends BaseDescr> parts =
                rule.getLhs() == null ? List.of() : rule.getLhs().getDescrs();
        if (rule.getLhs() != null && !rule.getLhs().getAnnotations().isEmpty()) {
            construct(rule.getLine(), "construct.conditionAnnotation");
        }
        if (parts.size() == 1 && parts.get(0) instanceof PatternDescr pattern) {
            checkPlain(pattern);
            return Optional.of(pattern);
        }
        add(parts.isEmpty() ? rule.getLine() : line(parts), "drl.onePattern", parts.size());
        return Optional.empty();
    }

    /** The line of the first part that is no pattern, or of the second pattern. */
    private int line(List<? extends BaseDescr> parts) {
        for (BaseDescr part : parts) {
            if (!(part instanceof PatternDescr)) {
                return Math.max(rule.getLine(), part.getLine());
            }
        }
        return parts.get(1).getLine();
    }

    private void checkPlain(PatternDescr pattern) {
        int line = pattern.getLine();
        if (pattern.getSource() != null) {
            construct(line, "construct.from");
        }
        if (!pattern.getBehaviors().isEmpty()) {
            construct(line, "construct.behavior");
        }
        if (!pattern.getAnnotations().isEmpty()) {
            construct(line, "construct.conditionAnnotation");
        }
        if (pattern.isQuery()) {
            construct(line, "construct.query");
        }
        if (pattern.isUnification()) {
            construct(line, "construct.unification");
        }
    }

    private void construct(int line, String key) {
        add(line, "drl.construct", CompilerMessages.MESSAGES.format(key));
    }

    private void add(int line, String key, Object... arguments) {
        problems.add(new Place(Math.max(0, line), 1), "", key, arguments);
    }
}
