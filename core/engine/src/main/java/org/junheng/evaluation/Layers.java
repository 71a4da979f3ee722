package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/**
 * Settles which finding decides where several criteria speak about the same subject because one stands in for the other.
 * What equals or tightens its target takes its place. An allowance (宽限) can only help: the target decides if it is met, and else the
 * best that an allowance finds, where met is better than not decided and that is better than not met. Where a target is both
 * both replaced and relaxed for a subject, what replaces it decides.
 */
final class Layers {
    private final Recorder recorder;
    private final Map<String, List<JudgedBy>> byTarget = new HashMap<>();
    private final Set<String> settled = new HashSet<>();

    Layers(Collection<JudgedBy> inForce, Recorder recorder) {
        this.recorder = recorder;
        for (JudgedBy by : inForce) {
            by.criterion()
                    .layered()
                    .ifPresent(target -> byTarget.computeIfAbsent(target, key -> new ArrayList<>())
                            .add(by));
        }
    }

    /** Settles all targets that have been judged. */
    void settle() {
        byTarget.keySet().forEach(this::settle);
    }

    private void settle(String target) {
        List<JudgedBy> layers = byTarget.getOrDefault(target, List.of());
        if (layers.isEmpty() || !recorder.hasSpoken(target) || !settled.add(target)) {
            return;
        }
        layers.forEach(layer -> settle(layer.criterion().id()));
        Map<Key, Decided> replacing = new HashMap<>();
        Map<Key, List<Decided>> relaxed = new HashMap<>();
        for (JudgedBy layer : layers) {
            boolean replaces = layer.criterion().replaced().isPresent();
            rows(layer.criterion().id()).forEach((key, row) -> {
                if (replaces) {
                    replacing.put(key, row);
                } else {
                    relaxed.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
                }
            });
        }
        if (replacing.isEmpty() && relaxed.isEmpty()) {
            // mostly nobody needs an allowance
            return;
        }
        rows(target).forEach((key, base) -> decide(base, replacing.get(key), relaxed.getOrDefault(key, List.of())));
    }

    private static void decide(
            Decided base, @org.jspecify.annotations.Nullable Decided replacing, List<Decided> allowances) {
        Decided best = replacing == null ? base : replacing;
        if (replacing == null) {
            for (Decided allowance : allowances) {
                best = rank(allowance.outcome()) > rank(best.outcome()) ? allowance : best;
            }
        }
        Decided decider = best;
        base.judgement().decide(base.row(), decider);
        allowances.forEach(each -> each.judgement().decide(each.row(), decider));
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case MET, NOT_APPLICABLE, NOT_YET_DUE -> 2;
            case NO_DATA, NEEDS_EVIDENCE, UNDECIDED -> 1;
            case NOT_MET -> 0;
        };
    }

    private record Key(int county, Subject subject) {}

    /** The rows of a criterion by subject; where a row is itself tightened or relaxed, what decides it. */
    private Map<Key, Decided> rows(String criterion) {
        Map<Key, Decided> rows = new HashMap<>();
        for (Judgement judgement : recorder.judgements(criterion)) {
            for (int county = 0; county < judgement.counties(); county++) {
                for (int row = judgement.from(county); row < judgement.to(county); row++) {
                    rows.put(new Key(county, judgement.subject(row)), judgement.decided(row));
                }
            }
        }
        return rows;
    }
}
