package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.packs.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What is proved of the packs of this project. */
class ShippedProofsTest {
    /**
     * They replace a national criterion by one about other figures, and nothing in the dictionary says how these go together: who has
     * done 450 hours has surely done 360, but a dossier can deny it.
     */
    private static final Set<String> NOT_PROVED = Set.of("WQ2020-G13-primary", "CO2016-G9-training");

    private static final List<Answer> RELATIONS = PackProofs.of(
                    Shipped.evaluator(), Shipped.evaluator().packs().keySet().toArray(String[]::new))
            .relations();

    private static List<Answer> declared(Relation.Kind... kinds) {
        return RELATIONS.stream()
                .filter(each -> Set.of(kinds).stream()
                        .anyMatch(kind -> each.first().get(0).criterion().is(kind)))
                .toList();
    }

    private static Set<String> first(List<Answer> answers, Status status) {
        return answers.stream()
                .filter(each -> each.status() == status)
                .map(each -> each.first().get(0).criterion().id())
                .collect(Collectors.toSet());
    }

    @Test
    void whatReplacesAnotherAsksForAsMuch() {
        List<Answer> replacing = declared(Relation.Kind.EQUALS, Relation.Kind.TIGHTENS);

        assertThat(first(replacing, Status.REFUTED)).isSubsetOf(NOT_PROVED);
        assertThat(first(replacing, Status.UNKNOWN)).isEmpty();
        assertThat(first(replacing, Status.PROVED)).hasSizeGreaterThan(60).doesNotContainAnyElementsOf(NOT_PROVED);
    }

    @Test
    void whatIsCalledWeakerIsWeaker() {
        List<Answer> weaker = declared(Relation.Kind.WEAKER, Relation.Kind.RELAXES);

        assertThat(first(weaker, Status.REFUTED)).isEmpty();
        assertThat(first(weaker, Status.UNKNOWN)).isEmpty();
        assertThat(first(weaker, Status.PROVED)).hasSizeGreaterThan(20);
    }

    /** Only the three years' allowances make six of seven easier, and only in their own view. */
    @Test
    void sixOfSevenIsNoEasierInAnyLocalView() {
        List<Answer> composites = RELATIONS.stream()
                .filter(each -> Composites.isOne(each.first().get(0).criterion()))
                .toList();

        assertThat(composites).isNotEmpty();
        assertThat(composites.stream().filter(each -> each.status() != Status.PROVED))
                .allMatch(each -> each.status() == Status.REFUTED && isOfAllowances(each));
    }

    private static boolean isOfAllowances(Answer answer) {
        return answer.examples().get(0).claims().get(0).view().equals("national/quality-balance-procedure-2019");
    }

    @Test
    void whatIsOutsideIsSaidWithAReason() {
        assertThat(RELATIONS)
                .filteredOn(each -> each.status() == Status.OUTSIDE)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.says()).isNotBlank());
    }

    @Test
    void everyCounterExampleHasADossier() {
        assertThat(RELATIONS)
                .filteredOn(each -> each.status() == Status.REFUTED && each.question() != Question.ASKS_LESS)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.examples()).isNotEmpty());
    }

    @Test
    void theNationalMethodsContradictThemselvesNowhere() {
        ProofReport report = PackProofs.of(
                        Shipped.evaluator(), "national/quality-balance-2017", "national/basic-balance-2012")
                .report();

        assertThat(report.answers(Question.POSSIBLE)).isEmpty();
        assertThat(report.answers(Question.NEEDED)).isEmpty();
        assertThat(report.answers(Status.UNKNOWN)).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "junheng.long", matches = "true")
    void noPackContradictsItselfOrWhatItExtends() {
        ProofReport report = PackProofs.of(
                        Shipped.evaluator(),
                        Shipped.evaluator().packs().keySet().toArray(String[]::new))
                .report();

        assertThat(report.answers(Question.POSSIBLE)).isEmpty();
        assertThat(report.answers(Status.UNKNOWN)).isEmpty();
    }
}
