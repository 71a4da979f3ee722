package org.junheng.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.benchmarks.contenders.Junheng;
import org.junheng.benchmarks.handwritten.HandWritten;
import org.junheng.benchmarks.peers.Peer;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.WorkPack;

/**
 * All contenders.
 *
 * @param exact those that must agree; the first is the reference
 * @param engines the other engines among them that have rules
 * @param others those that do something else: wrong on limits, or more than W
 */
public record Contenders(List<Contender> exact, List<Contender> engines, List<Contender> others) {
    /** All. */
    public static Contenders all() {
        ComplianceEvaluator work = WorkPack.evaluator();
        List<Contender> exact = new ArrayList<>();
        exact.add(HandWritten.reference());
        exact.addAll(HandWritten.others());
        exact.addAll(Peer.languages());
        List<Contender> engines = Peer.engines();
        exact.addAll(engines);
        exact.add(Junheng.ofWork(work, Junheng.Depth.OUTCOMES));
        exact.add(Junheng.ofWork(work, Junheng.Depth.FINDINGS));
        return new Contenders(exact, engines, List.of(HandWritten.withDoubles(), Junheng.ofWholePack()));
    }

    /** All in one list. */
    public List<Contender> together() {
        List<Contender> together = new ArrayList<>(exact);
        together.addAll(others);
        return together;
    }

    /** Only those whose names contain one of the words, and the reference. */
    public Contenders only(List<String> words) {
        return new Contenders(
                exact.stream()
                        .filter(each -> each == exact.get(0) || words.stream().anyMatch(each.name()::contains))
                        .toList(),
                engines,
                others.stream()
                        .filter(each -> words.stream().anyMatch(each.name()::contains))
                        .toList());
    }
}
