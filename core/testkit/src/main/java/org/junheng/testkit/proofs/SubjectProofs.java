package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** Asks whom siblings leave out, and whom they ask twice: criteria of one pack about one indicator and different subjects. */
final class SubjectProofs {
    private final Prover prover;

    SubjectProofs(Prover prover) {
        this.prover = prover;
    }

    /** All about the criteria of the view's own pack. */
    List<Answer> of(ViewFragment view) {
        Pack pack = prover.pack(view.view());
        List<Asked> own = view.all()
                .filter(each -> each.clause().pack().id().equals(pack.id()))
                .filter(each -> !each.clause().criterion().isCheck())
                .filter(each -> each.clause().criterion().relation() == null)
                .toList();
        List<Answer> answers = new ArrayList<>();
        siblings(own).forEach(each -> {
            leftOut(view, each).ifPresent(answers::add);
            askedTwice(view, each).forEach(answers::add);
        });
        withoutStage(view, own).forEach(answers::add);
        return answers;
    }

    /** Two or more that hold the same value of the same kind of subject against something, each for a scope of its own. */
    private static Stream<List<Asked>> siblings(List<Asked> asked) {
        Map<Object, List<Asked>> byValue = new LinkedHashMap<>();
        asked.stream()
                .filter(each ->
                        each.clause().scope().isPresent() && !each.about().isOfCounty())
                .forEach(each -> byValue.computeIfAbsent(
                                List.of(each.about(), each.requirement().map(Requirement::value)),
                                key -> new ArrayList<>())
                        .add(each));
        return byValue.values().stream()
                .filter(each -> each.stream()
                                .map(one -> one.clause().scope())
                                .distinct()
                                .count()
                        > 1);
    }

    private Optional<Answer> leftOut(ViewFragment view, List<Asked> siblings) {
        About about = siblings.get(0).about();
        Sight sight = Sight.of(siblings.get(0).clause().family());
        List<Formula> formulas = new ArrayList<>();
        formulas.add(new Membership(sight, Optional.empty(), about).applies());
        siblings.forEach(each -> formulas.add(Formula.all(each.judgeable(), Formula.not(each.applies()))));
        List<Formula> all = new ArrayList<>(formulas);
        all.add(Membership.exists(about));
        if (prover.solver().check(all) instanceof Result.Impossible) {
            return Optional.of(answer(Question.COVERED, Status.PROVED, siblings, "", List.of()));
        }
        return prover.example(formulas, seen(view, siblings))
                .map(each -> answer(
                        Question.COVERED, Status.REFUTED, siblings, Sentences.of("subjects.left"), List.of(each)));
    }

    private Stream<Answer> askedTwice(ViewFragment view, List<Asked> siblings) {
        List<Answer> answers = new ArrayList<>();
        for (Asked first : siblings) {
            for (Asked second : siblings) {
                if (isSameDirection(first, second)) {
                    List<Formula> both = List.of(first.isJudged(), first.met(), second.fails());
                    List<Asked> two = List.of(first, second);
                    prover.example(both, seen(view, two))
                            .map(each -> answer(
                                    Question.ONCE, Status.REFUTED, two, Sentences.of("subjects.twice"), List.of(each)))
                            .ifPresent(answers::add);
                }
            }
        }
        return answers.stream();
    }

    private static boolean isSameDirection(Asked first, Asked second) {
        Requirement one = first.requirement().orElseThrow();
        Requirement other = second.requirement().orElseThrow();
        return !first.equals(second)
                && one.comparator().isLowerBound() == other.comparator().isLowerBound();
    }

    /** In a group, an indicator that is asked of one stage only, while others of the group are asked of the other one too. */
    private Stream<Answer> withoutStage(ViewFragment view, List<Asked> own) {
        Map<String, List<Asked>> byGroup = new LinkedHashMap<>();
        own.stream()
                .filter(each ->
                        each.about().isSection() && each.clause().criterion().group() != null)
                .forEach(each -> byGroup.computeIfAbsent(
                                Objects.requireNonNull(each.clause().criterion().group()), key -> new ArrayList<>())
                        .add(each));
        return byGroup.values().stream().flatMap(group -> {
            Set<About> abouts = new LinkedHashSet<>();
            group.forEach(each -> abouts.add(each.about()));
            return abouts.stream().flatMap(about -> without(view, group, about));
        });
    }

    private Stream<Answer> without(ViewFragment view, List<Asked> group, About about) {
        Set<String> asked = new TreeSet<>();
        group.stream().filter(each -> each.about().equals(about)).forEach(each -> asked.add(code(each)));
        Asked sibling = group.stream()
                .filter(each -> each.about().equals(about))
                .findFirst()
                .orElseThrow();
        return group.stream()
                .filter(each -> !asked.contains(code(each)))
                .filter(each -> Sight.of(each.clause().family())
                        .ofSections(about.stage().orElseThrow())
                        .containsKey(code(each)))
                .flatMap(each -> lacking(view, each, sibling));
    }

    private Stream<Answer> lacking(ViewFragment view, Asked one, Asked sibling) {
        // of a school with a section of the other stage only, the criterion finds that there is nobody to judge
        Asked nobody = new Asked(
                one.clause(), sibling.about(), "", Formula.never(), Formula.always(), one.met(), one.requirement());
        List<Formula> formulas = List.of(sibling.isJudged(), sibling.met());
        List<Seen> seen =
                List.of(new Seen(view, sibling), new Seen(view, nobody.with(Formula.never(), Formula.never())));
        return prover.example(formulas, seen).stream()
                .map(each -> new Answer(
                        Question.COVERED,
                        Status.REFUTED,
                        List.of(one.clause()),
                        List.of(sibling.clause()),
                        Sentences.of("subjects.stage"),
                        List.of(each)));
    }

    private static String code(Asked asked) {
        Criterion criterion = asked.clause().criterion();
        return criterion.selector().field("code").orElse("");
    }

    private static List<Seen> seen(ViewFragment view, List<Asked> asked) {
        return asked.stream().map(each -> new Seen(view, each)).toList();
    }

    private static Answer answer(
            Question question, Status status, List<Asked> asked, String says, List<Example> examples) {
        List<Clause> clauses = asked.stream().map(Asked::clause).distinct().toList();
        return new Answer(question, status, clauses, List.of(), says, examples);
    }
}
