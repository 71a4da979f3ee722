package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Selector;
import org.junheng.packs.Word;

/**
 * The rules that a pack needs when changes are taken back: those of criteria that were removed, and of criteria whose requirement
 * or scope is what it was. They have names of their own, which no rule of a file has.
 */
final class Variants {
    private final Map<Rule, String> titles = new HashMap<>();
    private final List<Criterion> criteria = new ArrayList<>();

    /** What of a criterion becomes code. */
    private record Rule(String origin, Level level, Selector selector, String opening, List<Word> requirement) {
        static Rule of(String origin, Criterion each) {
            return new Rule(origin, each.level(), each.selector(), each.opening(), each.requirement());
        }
    }

    private Variants() {}

    /** All that taking back any of these changes can need. */
    static Variants of(List<Change> changes) {
        Variants variants = new Variants();
        for (Change change : changes) {
            if (change.part().type() == Part.Type.CRITERION && change.kind() != Kind.ADDED) {
                Criterion before = change.part().before().orElseThrow().criterion();
                Set<Criterion> needed = new LinkedHashSet<>();
                change.part()
                        .after()
                        .ifPresentOrElse(
                                after -> needed.addAll(mixed(before, after.criterion())), () -> needed.add(before));
                needed.forEach(each -> variants.add(before.id(), each));
            }
        }
        return variants;
    }

    private static List<Criterion> mixed(Criterion before, Criterion after) {
        Criterion demanded = RewrittenCriterion.of(after, before, Aspect.DEMAND);
        Criterion scoped = RewrittenCriterion.of(after, before, Aspect.SCOPE);
        return List.of(demanded, scoped, RewrittenCriterion.of(demanded, before, Aspect.SCOPE)).stream()
                .filter(each -> !Rule.of("", each).equals(Rule.of("", after)))
                .toList();
    }

    private void add(String origin, Criterion criterion) {
        Rule rule = Rule.of(origin, criterion);
        if (!titles.containsKey(rule)) {
            String title = "as before " + titles.size();
            titles.put(rule, title);
            criteria.add(RewrittenCriterion.titled(criterion, title));
        }
    }

    /** All of them, each with a name of its own. */
    List<Criterion> criteria() {
        return criteria;
    }

    /** The criterion under the name of its rule among these; empty if it has none here. */
    Optional<Criterion> named(String origin, Criterion criterion) {
        return Optional.ofNullable(titles.get(Rule.of(origin, criterion)))
                .map(title -> RewrittenCriterion.titled(criterion, title));
    }
}
