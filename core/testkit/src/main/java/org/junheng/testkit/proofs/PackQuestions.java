package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.packs.Pack;

/** All questions about one pack. */
final class PackQuestions {
    private final Prover prover;
    private final Pack pack;

    PackQuestions(Prover prover, Pack pack) {
        this.prover = prover;
        this.pack = pack;
    }

    /** Adds what is answered, and what is left out. */
    void ask(List<Answer> answers, List<Outside> outside) {
        RelationProofs relations = new RelationProofs(prover);
        answers.addAll(relations.of(pack));
        answers.addAll(relations.composites(pack));
        answers.addAll(new TimeProofs(prover).of(pack));
        Set<String> said = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (LocalDate day : Days.stretches(pack, Views.line(prover, pack))) {
            ViewFragment view = prover.view(pack.id(), day);
            ofDay(view).stream().filter(each -> said.add(name(each))).forEach(answers::add);
            view.outside().stream()
                    .filter(each -> each.clause().pack().equals(pack))
                    .filter(each -> left.add(each.clause().criterion().id()))
                    .forEach(outside::add);
        }
    }

    private List<Answer> ofDay(ViewFragment view) {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(new ContradictionProofs(prover).of(view));
        answers.addAll(new RedundancyProofs(prover).of(view));
        answers.addAll(new SubjectProofs(prover).of(view));
        return answers;
    }

    /** The same on another day is not said again. */
    private static String name(Answer answer) {
        return answer.question() + " " + answer.status() + " " + Answer.ids(answer.first()) + " | "
                + Answer.ids(answer.second());
    }
}
