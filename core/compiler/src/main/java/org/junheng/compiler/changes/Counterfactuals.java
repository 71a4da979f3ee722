package org.junheng.compiler.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.junheng.evaluation.ReadyView;
import org.junheng.packs.Pack;

/**
 * The packs that two packs make: the one, the other, and the other with some changes taken back. All are judged by the engine;
 * every rule is compiled once.
 */
final class Counterfactuals {
    private final PackChanges comparison;
    private final RulePool pool;
    private final Variants variants;
    private final Map<Set<Change>, Answers> reverted = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private List<Model> known = List.of();

    Counterfactuals(PackChanges comparison, ClassLoader loader) {
        this.comparison = comparison;
        this.pool = new RulePool(loader);
        this.variants = Variants.of(comparison.changes());
        comparison
                .pairs()
                .forEach(each -> names.put(
                        each.before().criterion().id(), each.after().criterion().id()));
    }

    /** The pack as it was. */
    Answers before() {
        Map<String, Pack> packs = new HashMap<>(comparison.before().ancestors());
        return answers(
                comparison.before().pack(), packs, pool.of(comparison.before().pack()));
    }

    /** The pack as it is, with some changes taken back. */
    Answers without(Set<Change> changes) {
        return reverted.computeIfAbsent(Set.copyOf(changes), this::made);
    }

    private Answers made(Set<Change> changes) {
        Reverted back = new Reverted(comparison, variants, changes);
        Pack pack = back.pack();
        return answers(pack, new HashMap<>(back.parents()), RulePool.chosen(rules(), pack));
    }

    private Answers answers(Pack pack, Map<String, Pack> packs, List<Model> rules) {
        packs.put(pack.id(), pack);
        ReadyView.Models models = each -> () -> each.id().equals(pack.id()) ? rules : pool.of(each);
        return new Answers(
                pack,
                Optional.ofNullable(ReadyView.of(packs, models).get(pack.id())).orElseThrow(),
                names);
    }

    /** Those of the pack as it is, and those that it needs when changes are taken back. */
    private List<Model> rules() {
        if (known.isEmpty()) {
            Pack is = comparison.after().pack();
            List<Model> old = variants.criteria().isEmpty() ? List.of() : pool.compile(ofVariants(is));
            known = Stream.concat(pool.of(is).stream(), old.stream()).toList();
        }
        return known;
    }

    private Pack ofVariants(Pack is) {
        return new Pack(
                is.id(),
                is.prefix(),
                is.document(),
                is.period(),
                is.afterwards(),
                is.binding(),
                is.revision(),
                is.parents(),
                is.population(),
                is.scopes(),
                is.variationDecimals(),
                is.facts(),
                is.indicators(),
                variants.criteria(),
                is.pending(),
                is.procedure(),
                is.sha256());
    }
}
