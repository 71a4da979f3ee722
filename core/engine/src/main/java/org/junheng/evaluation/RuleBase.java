package org.junheng.evaluation;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junheng.findings.Findings;
import org.junheng.indicators.Column;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rules of one pack, ready to run. Built when first needed; sessions are pooled and belong to one thread at a time.
 */
final class RuleBase {
    private final Pack pack;
    private final Supplier<List<Model>> models;
    private final IdentityHashMap<Rule, Criterion> criteria = new IdentityHashMap<>();
    private volatile KieSessionsPool pool;

    @SuppressWarnings("NullAway.Init") // the pool is opened under a lock when it is first asked for
    RuleBase(Pack pack, Supplier<List<Model>> models) {
        this.pack = pack;
        this.models = models;
    }

    Session open(Findings findings) {
        KieSession session = pool().newKieSession();
        // without a rule, as while every clause is still pending, nothing declares the global
        if (!pack.criteria().isEmpty()) {
            session.setGlobal("findings", findings);
        }
        return new Session(session);
    }

    private KieSessionsPool pool() {
        KieSessionsPool open = pool;
        if (open == null) {
            synchronized (this) {
                open = pool;
                if (open == null) {
                    open = build();
                    pool = open;
                }
            }
        }
        return open;
    }

    private KieSessionsPool build() {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models.get());
        Map<String, Criterion> byRule = pack.criteria().stream()
                .collect(Collectors.toMap(
                        each -> pack.rulePackage(each.level()) + "/" + each.title(), Function.identity()));
        base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .forEach(rule -> criteria.put(rule, criterion(byRule, rule)));
        if (criteria.size() != pack.criteria().size()) {
            throw new IllegalStateException("pack " + pack.id() + " has "
                    + pack.criteria().size() + " criteria, but " + criteria.size() + " compiled rules");
        }
        return base.newKieSessionsPool(1);
    }

    private Criterion criterion(Map<String, Criterion> byRule, Rule rule) {
        Criterion criterion = byRule.get(rule.getPackageName() + "/" + rule.getName());
        if (criterion == null) {
            throw new IllegalStateException("pack " + pack.id() + " has a compiled rule without a criterion: " + rule);
        }
        return criterion;
    }

    /** A session over one batch. */
    final class Session implements AutoCloseable {
        private final KieSession session;
        private int columns;

        private Session(KieSession session) {
            this.session = session;
        }

        /**
         * Lets every rule that matches one of the columns, and whose criterion is admitted, write its sentence.
         *
         * @param admit told each criterion before its rule fires; says whether it may
         */
        void judge(Collection<? extends Column> added, Function<Criterion, Boolean> admit) {
            added.forEach(session::insert);
            columns += added.size();
            int most = columns * criteria.size();
            int fired = session.fireAllRules(match -> admit.apply(criteria.get(match.getRule())), most + 1);
            EvaluationBudget.requireFirings(pack.id(), fired, most);
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
