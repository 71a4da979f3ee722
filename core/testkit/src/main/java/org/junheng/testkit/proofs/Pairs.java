package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.compiler.conflicts.Clause;

/** Holds two criteria against each other. */
final class Pairs {
    private final Prover prover;

    Pairs(Prover prover) {
        this.prover = prover;
    }

    /** Whether whoever meets the first meets the second, of all whom both judge. */
    Answer implies(Pair pair) {
        return forEach(pair, Question.IMPLIES, (first, second) -> List.of(without(first, second)));
    }

    /** Whether both ask the same of the same. */
    Answer same(Pair pair) {
        return forEach(
                pair,
                Question.SAME,
                (first, second) -> List.of(
                        without(first, second),
                        without(second, first),
                        List.of(first.isJudged(), second.judgeable(), Formula.not(second.applies())),
                        List.of(second.isJudged(), first.judgeable(), Formula.not(first.applies()))));
    }

    /** Whether both judge somebody who meets the first: of nobody, everything would be proved. */
    boolean canMeet(Pair pair) {
        return pair.targets().stream()
                .anyMatch(second -> pair.match(second)
                        .filter(first -> !isImpossible(
                                second.about(), List.of(first.isJudged(), first.met(), second.isJudged())))
                        .isPresent());
    }

    /** What would show that the first does not imply the second. */
    private static List<Formula> without(Asked first, Asked second) {
        return List.of(first.isJudged(), first.met(), second.fails());
    }

    /** What would show that something is not so. */
    private interface Doubts {
        List<List<Formula>> about(Asked first, Asked second);
    }

    private Answer forEach(Pair pair, Question question, Doubts doubts) {
        if (pair.outside().isPresent()) {
            return answer(pair, question, Status.OUTSIDE, pair.outside().get().reason());
        }
        if (!canMeet(pair)) {
            return answer(pair, question, Status.OUTSIDE, Sentences.of("outside.other"));
        }
        List<Clause> given = new ArrayList<>();
        for (Asked second : pair.targets()) {
            Asked first = pair.match(second).orElse(null);
            if (first != null) {
                for (List<Formula> doubt : doubts.about(first, second)) {
                    Optional<Answer> refuted = resolve(pair, question, doubt, pair.seen(first, second), given);
                    if (refuted.isPresent()) {
                        return refuted.get();
                    }
                }
            }
        }
        return answer(
                pair, question, Status.PROVED, given.isEmpty() ? "" : Sentences.of("proved.given", Answer.ids(given)));
    }

    /** Empty if a doubt is groundless; the checks that this takes, if it takes any, are added to what is given. */
    private Optional<Answer> resolve(
            Pair pair, Question question, List<Formula> doubt, List<Seen> seen, List<Clause> given) {
        About about = seen.get(0).asked().about();
        List<Formula> all = new ArrayList<>(doubt);
        all.add(Membership.exists(about));
        Result plain = prover.solver().check(all);
        if (plain instanceof Result.Impossible) {
            return Optional.empty();
        }
        List<Asked> checks = prover.checks(pair.first(), about, all);
        Result result = checks.isEmpty()
                ? plain
                : prover.solver().check(all, checks.stream().map(Asked::isKept).toList());
        if (result instanceof Result.Impossible impossible) {
            impossible.core().forEach(place -> given.add(checks.get(place).clause()));
            return Optional.empty();
        }
        if (result instanceof Result.Unknown) {
            return Optional.of(answer(pair, question, Status.UNKNOWN, Sentences.of("unknown.time")));
        }
        return Optional.of(prover.example(doubt, seen)
                .map(example -> answer(pair, question, Status.REFUTED, "", example))
                .orElseGet(() -> answer(pair, question, Status.UNKNOWN, Sentences.of("unknown.example"))));
    }

    /** Whether somebody does not fail the first and fails the second. */
    Answer asksLess(Pair pair) {
        Question question = Question.ASKS_LESS;
        if (pair.outside().isPresent()) {
            return answer(pair, question, Status.OUTSIDE, pair.outside().get().reason());
        }
        boolean isImpossible = true;
        for (Asked second : pair.targets()) {
            Optional<Asked> first = pair.match(second);
            for (List<Formula> passing : passing(pair, first, second)) {
                Optional<Example> example = prover.example(passing, pair.seen(first, second));
                if (example.isPresent()) {
                    return answer(pair, question, Status.PROVED, "", example.get());
                }
                isImpossible &= isImpossible(second.about(), passing);
            }
        }
        return isImpossible
                ? answer(pair, question, Status.REFUTED, Sentences.of("refuted.notLess"))
                : answer(pair, question, Status.UNKNOWN, Sentences.of("unknown.example"));
    }

    private boolean isImpossible(About about, List<Formula> formulas) {
        List<Formula> all = new ArrayList<>(formulas);
        all.add(Membership.exists(about));
        return prover.solver().check(all) instanceof Result.Impossible;
    }

    /** Who passes the first: best somebody whom it judges, else somebody whom it does not. */
    private static List<List<Formula>> passing(Pair pair, Optional<Asked> first, Asked second) {
        if (first.isEmpty()) {
            return List.of(List.of(second.fails()));
        }
        Asked local = first.get();
        boolean canFail = Leeways.canFail(local.clause(), pair.first().day());
        return List.of(
                List.of(second.fails(), local.isJudged(), local.met()),
                List.of(second.fails(), local.isJudged(), canFail ? local.met() : Formula.always()),
                List.of(second.fails(), Formula.not(local.applies())));
    }

    private static Answer answer(Pair pair, Question question, Status status, String says, Example... examples) {
        return new Answer(
                question, status, List.of(pair.firstClause()), List.of(pair.secondClause()), says, List.of(examples));
    }
}
