package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.compiler.conflicts.Clause;

/** Finds criteria of one view that nobody to whom they apply can meet together. */
final class ContradictionProofs {
    private final Prover prover;

    ContradictionProofs(Prover prover) {
        this.prover = prover;
    }

    /** One answer if all can be met; else one for each smallest set that cannot. */
    List<Answer> of(ViewFragment view) {
        List<Demand> demands = Demand.of(view);
        return demands.stream()
                .map(each -> each.own().about())
                .distinct()
                .flatMap(about -> of(about, Demand.about(demands, about).toList()).stream())
                .toList();
    }

    private List<Answer> of(About about, List<Demand> demands) {
        List<Formula> kept = demands.stream().map(each -> each.asked().isKept()).toList();
        List<Formula> everybody = new ArrayList<>(kept);
        demands.forEach(each -> everybody.add(each.asked().applies()));
        everybody.add(Membership.exists(about));
        if (prover.solver().check(everybody) instanceof Result.Possible) {
            return List.of();
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            for (int j = i; j < demands.size(); j++) {
                if (i == j || demands.get(i).shares(demands.get(j))) {
                    ask(about, demands, kept, List.of(demands.get(i), demands.get(j)), answers);
                }
            }
        }
        return answers;
    }

    /** Whether a subject of two demands can keep to all demands. */
    private void ask(About about, List<Demand> demands, List<Formula> kept, List<Demand> two, List<Answer> answers) {
        List<Formula> subject = new ArrayList<>(List.of(Membership.exists(about)));
        two.forEach(each -> subject.add(each.asked().applies()));
        Result result = prover.solver().check(subject, kept);
        if (result instanceof Result.Unknown) {
            answers.add(answer(Status.UNKNOWN, two, List.of()));
        }
        if (result instanceof Result.Impossible impossible && !impossible.core().isEmpty()) {
            List<Demand> core = impossible.core().stream().map(demands::get).toList();
            List<Clause> clauses = clauses(core);
            if (answers.stream().noneMatch(each -> each.first().equals(clauses))) {
                answers.add(answer(Status.REFUTED, core, examples(subject, core)));
            }
        }
    }

    /** For each of them, somebody who keeps to the others and not to it. */
    private List<Example> examples(List<Formula> subject, List<Demand> core) {
        return core.stream().flatMap(each -> example(subject, core, each)).toList();
    }

    private Stream<Example> example(List<Formula> subject, List<Demand> core, Demand left) {
        List<Formula> formulas = new ArrayList<>(subject);
        core.forEach(each -> formulas.add(
                each.equals(left) ? each.asked().fails() : each.asked().isKept()));
        return prover.example(formulas, core.stream().map(Demand::seen).toList()).stream();
    }

    private static List<Clause> clauses(List<Demand> demands) {
        return demands.stream().map(each -> each.own().clause()).distinct().toList();
    }

    private static Answer answer(Status status, List<Demand> core, List<Example> examples) {
        String view = core.get(0).view().view() + " " + core.get(0).view().day();
        return new Answer(Question.POSSIBLE, status, clauses(core), List.of(), view, examples);
    }
}
