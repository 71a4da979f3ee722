package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;

/** Proves or refutes what criteria say of those that they name, and what they do not say of others about the same number. */
final class RelationProofs {
    private final Prover prover;
    private final Pairs pairs;

    RelationProofs(Prover prover) {
        this.prover = prover;
        this.pairs = new Pairs(prover);
    }

    /** All about one pack and those that it extends. */
    List<Answer> of(Pack local) {
        List<Answer> answers = new ArrayList<>();
        List<Pack> above = Views.line(prover, local);
        above.remove(local);
        for (Criterion criterion : local.criteria()) {
            for (Pack other : above) {
                for (Criterion target : other.criteria()) {
                    between(local, criterion, other, target).ifPresent(answers::add);
                }
            }
        }
        return answers;
    }

    private Optional<Answer> between(Pack local, Criterion criterion, Pack other, Criterion target) {
        Relation relation = criterion.relation();
        boolean isNamed = relation != null && relation.criterion().equals(target.id());
        boolean isOfAnother = relation != null && !isNamed;
        if (isOfAnother || criterion.isCheck() != target.isCheck() || (criterion.isCheck() && !isNamed)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Days.common(local, criterion, other, target);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Pair pair = Pair.of(prover.view(local.id(), day.get()), criterion, prover.view(other.id(), day.get()), target);
        if (relation == null || !isNamed) {
            boolean isSame = pair.hasSameValue() || (Composites.isOne(criterion) && Composites.isOne(target));
            return isSame && pairs.canMeet(pair) ? Optional.of(pairs.implies(pair)) : Optional.empty();
        }
        return Optional.of(
                switch (relation.kind()) {
                    case EQUALS -> pairs.same(pair);
                    case TIGHTENS -> pairs.implies(pair);
                    case WEAKER, RELAXES -> pairs.asksLess(pair);
                });
    }

    /** That composites, where a local pack replaces their items, are not easier to meet than without it: on every day. */
    List<Answer> composites(Pack local) {
        List<Answer> answers = new ArrayList<>();
        List<Pack> above = Views.line(prover, local);
        above.remove(local);
        for (LocalDate day : Days.stretches(local, Views.line(prover, local))) {
            for (Pack other : above) {
                other.criteria().stream()
                        .filter(Composites::isOne)
                        .filter(each -> each.inForce(day) && other.period().contains(day))
                        .map(each -> Pair.of(prover.view(local.id(), day), each, prover.view(other.id(), day), each))
                        .filter(Pair::isLayered)
                        .map(pairs::implies)
                        .map(each -> inView(each, local))
                        .forEach(answers::add);
            }
        }
        return distinct(answers.stream());
    }

    private static Answer inView(Answer answer, Pack local) {
        String says = Sentences.of("proved.view", local.id());
        return new Answer(
                answer.question(),
                answer.status(),
                answer.first(),
                answer.second(),
                says + answer.says(),
                answer.examples());
    }

    /** The same on several days is said once. */
    private static List<Answer> distinct(Stream<Answer> answers) {
        List<Answer> once = new ArrayList<>();
        answers.filter(each -> once.stream()
                        .noneMatch(one -> one.status() == each.status()
                                && one.first().equals(each.first())
                                && one.says().equals(each.says())))
                .forEach(once::add);
        return once;
    }
}
