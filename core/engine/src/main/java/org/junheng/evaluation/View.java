package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/**
 * One pack with its ancestors: what is asked of a county when that pack is applied.
 *
 * @param packs ancestors first, the pack itself last
 */
record View(List<PackRules> packs) {
    View {
        packs = List.copyOf(packs);
    }

    /** The pack that is applied. */
    Pack pack() {
        return packs.get(packs.size() - 1).pack();
    }

    /** The criteria in force on a date, by id, in the order of the packs and of the law. */
    Map<String, JudgedBy> inForce(LocalDate date) {
        Map<String, String> superseding = superseding(date);
        Map<String, JudgedBy> inForce = new LinkedHashMap<>();
        for (PackRules rules : packs) {
            for (Criterion criterion : rules.pack().criteria()) {
                if (criterion.inForce(date)) {
                    String by = superseding.get(criterion.id());
                    inForce.put(criterion.id(), new JudgedBy(pack().id(), rules.pack(), criterion, by));
                }
            }
        }
        return inForce;
    }

    /** Which criterion takes the place of which. */
    private Map<String, String> superseding(LocalDate date) {
        Map<String, String> superseding = new HashMap<>();
        for (PackRules rules : packs) {
            for (Criterion criterion : rules.pack().criteria()) {
                if (criterion.inForce(date)) {
                    for (String target : targets(criterion)) {
                        String other = superseding.put(target, criterion.id());
                        if (other != null) {
                            throw new IllegalStateException("both " + other + " and " + criterion.id()
                                    + " take the place of " + target + " in the view of " + pack().id());
                        }
                    }
                }
            }
        }
        return superseding;
    }

    private static List<String> targets(Criterion criterion) {
        List<String> targets = new ArrayList<>();
        add(targets, criterion.tightens());
        add(targets, criterion.relaxes());
        return targets;
    }

    private static void add(List<String> targets, @Nullable String target) {
        if (target != null) {
            targets.add(target);
        }
    }
}
