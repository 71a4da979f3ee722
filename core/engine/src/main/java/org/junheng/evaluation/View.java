package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
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
        Map<String, JudgedBy> inForce = new LinkedHashMap<>();
        Map<String, Criterion> known = new HashMap<>();
        for (PackRules rules : packs) {
            for (Criterion criterion : rules.pack().criteria()) {
                if (!counts(rules.pack(), criterion, date)) {
                    continue;
                }
                known.put(criterion.id(), criterion);
                if (criterion.inForce(date)) {
                    Criterion target = criterion.target().map(known::get).orElse(null);
                    inForce.put(criterion.id(), new JudgedBy(pack().id(), rules.pack(), criterion, target, date, null));
                }
            }
        }
        refuseTwoOfOne(inForce);
        return inForce;
    }

    /**
     * A document above that is not in force, or no longer of use, decides nothing; only its verdict, which puts together what the
     * others find, is handed down.
     */
    private boolean counts(Pack from, Criterion criterion, LocalDate date) {
        boolean applied = from.id().equals(pack().id());
        boolean ofUse = from.period().contains(date)
                || (from.afterwards() && from.period().isOver(date));
        return applied || ofUse || criterion.level() == Level.VERDICT;
    }

    /** Of two that take the place of the same criterion on the same day, nobody could say which decides. */
    private void refuseTwoOfOne(Map<String, JudgedBy> inForce) {
        Map<String, String> replaced = new HashMap<>();
        for (JudgedBy by : inForce.values()) {
            String target = by.criterion().replaced().orElse(null);
            String other =
                    target == null ? null : replaced.put(target, by.criterion().id());
            if (other != null) {
                throw new IllegalStateException("both " + other + " and "
                        + by.criterion().id() + " take the place of " + target + " in the view of "
                        + pack().id());
            }
        }
    }
}
