package org.junheng.compiler.changes;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Selector;

/** A criterion some of whose aspects are taken from another one. */
final class RewrittenCriterion {
    private static final String SCOPE = "scope";

    private RewrittenCriterion() {}

    /** The criterion with one aspect of the other one. */
    static Criterion of(Criterion one, Criterion other, Aspect aspect) {
        Leeway leeway = new Leeway(
                (aspect == Aspect.DUE ? other : one).leeway().due(),
                (aspect == Aspect.LEEWAY ? other : one).leeway().roughly(),
                (aspect == Aspect.LEEWAY ? other : one).leeway().optional());
        Criterion demand = aspect == Aspect.DEMAND ? other : one;
        Criterion scope = aspect == Aspect.SCOPE ? other : one;
        Criterion words = aspect == Aspect.WORDS ? other : one;
        return new Criterion(
                aspect == Aspect.ID ? other.id() : one.id(),
                words.title(),
                demand.level(),
                one.file(),
                one.line(),
                words.citation(),
                words.law(),
                aspect == Aspect.GROUP ? other.group() : one.group(),
                aspect == Aspect.PERIOD ? other.period() : one.period(),
                aspect == Aspect.RELATION ? other.relation() : one.relation(),
                leeway,
                aspect == Aspect.PART_OF ? other.partOf() : one.partOf(),
                selector(demand.selector(), scope.selector().fields().get(SCOPE)),
                demand.opening(),
                demand.requirement());
    }

    private static Selector selector(Selector demand, @Nullable String scope) {
        Map<String, String> fields = new TreeMap<>(demand.fields());
        fields.remove(SCOPE);
        if (scope != null) {
            fields.put(SCOPE, scope);
        }
        return new Selector(demand.type(), fields);
    }

    /** The criterion under another name of its rule. */
    static Criterion titled(Criterion criterion, String title) {
        return new Criterion(
                criterion.id(),
                title,
                criterion.level(),
                criterion.file(),
                criterion.line(),
                criterion.citation(),
                criterion.law(),
                criterion.group(),
                criterion.period(),
                criterion.relation(),
                criterion.leeway(),
                criterion.partOf(),
                criterion.selector(),
                criterion.opening(),
                criterion.requirement());
    }
}
