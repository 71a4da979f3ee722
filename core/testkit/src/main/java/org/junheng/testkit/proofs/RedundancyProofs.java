package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.packs.Relation;

/** Finds criteria of a view that follow from the others, so that whoever meets those need not be asked about them. */
final class RedundancyProofs {
    private final Prover prover;

    RedundancyProofs(Prover prover) {
        this.prover = prover;
    }

    /** One answer for each criterion that follows from others. */
    List<Answer> of(ViewFragment view) {
        List<Demand> demands = Demand.of(view);
        return demands.stream()
                .filter(each -> !each.own().clause().criterion().is(Relation.Kind.WEAKER))
                .flatMap(each -> of(each, demands).stream())
                .toList();
    }

    private Optional<Answer> of(Demand one, List<Demand> demands) {
        List<Demand> others = one.related(Demand.about(demands, one.own().about())
                .filter(each -> !each.own().equals(one.own()) && each.canFail())
                .toList());
        List<Formula> kept = others.stream().map(each -> each.asked().isKept()).toList();
        List<Formula> fails =
                List.of(Membership.exists(one.own().about()), one.asked().fails());
        Result result = prover.solver().check(fails, kept);
        if (result instanceof Result.Impossible impossible) {
            return refuted(one, impossible.core().stream().map(others::get).toList());
        }
        return result instanceof Result.Unknown
                ? Optional.of(answer(Status.UNKNOWN, one, List.of(), List.of()))
                : Optional.empty();
    }

    /** Not if nobody can meet the others at all, or if what is above says so already. */
    private Optional<Answer> refuted(Demand one, List<Demand> core) {
        boolean isNews = Stream.concat(Stream.of(one), core.stream())
                .anyMatch(each ->
                        each.own().clause().pack().id().equals(one.view().view()));
        List<Formula> together = new ArrayList<>(List.of(one.asked().isJudged()));
        core.forEach(each -> together.add(each.asked().isKept()));
        List<Seen> seen =
                Stream.concat(Stream.of(one), core.stream()).map(Demand::seen).toList();
        return isNews && !core.isEmpty()
                ? prover.example(together, seen).map(each -> answer(Status.REFUTED, one, core, List.of(each)))
                : Optional.empty();
    }

    private static Answer answer(Status status, Demand one, List<Demand> core, List<Example> examples) {
        String view =
                one.view().view() + " " + one.view().day() + " " + one.own().item();
        return new Answer(
                Question.NEEDED,
                status,
                List.of(one.own().clause()),
                core.stream().map(each -> each.own().clause()).distinct().toList(),
                view.strip(),
                examples);
    }
}
