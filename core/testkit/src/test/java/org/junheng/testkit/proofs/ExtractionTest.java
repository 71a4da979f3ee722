package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.facts.Dossier;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/** What formulas say about random dossiers is what the engine finds: for every criterion that formulas can say, in every view. */
class ExtractionTest {
    private static final int ROUNDS = Boolean.getBoolean("junheng.long") ? 50 : 4;

    @Test
    void formulasSayOfRandomDossiersWhatTheEngineFinds() {
        Set<String> met = new HashSet<>();
        Set<String> notMet = new HashSet<>();
        Random random = new Random(20260101);
        try (Prover prover = new Prover(Shipped.evaluator(), Duration.ofSeconds(10))) {
            for (Pack pack : Shipped.evaluator().packs().values()) {
                LocalDate day = Days.first(
                                List.of(pack.period()), pack.document().checkedOn())
                        .orElseThrow();
                ViewFragment view = prover.view(pack.id(), day);
                for (About about : view.all().map(Asked::about).distinct().toList()) {
                    for (int round = 0; round < ROUNDS; round++) {
                        count(judge(prover, view, about, new RandomFigures(random, about)), met, notMet);
                    }
                }
            }
        }

        // a formula that is always true, or never, would not be seen otherwise
        assertThat(met).hasSizeGreaterThan(150);
        assertThat(notMet).hasSizeGreaterThan(150);
    }

    private static List<Claim> judge(Prover prover, ViewFragment view, About about, RandomFigures random) {
        List<Asked> asked =
                view.all().filter(each -> each.about().equals(about)).toList();
        Set<Figure> figures = new TreeSet<>(Membership.exists(about).figures());
        asked.forEach(each ->
                List.of(each.applies(), each.judgeable(), each.met()).forEach(formula -> formula.addFigures(figures)));
        Map<Figure, Rational> numbers = random.of(figures);
        List<Seen> seen = asked.stream()
                .filter(each -> each.judgeable().isTrueOf(numbers))
                .filter(each -> each.item().isEmpty() || each.applies().isTrueOf(numbers))
                .map(each -> new Seen(view, each))
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        Example example = prover.replayed(about, view.day(), seen, numbers);
        Set<String> unjudged = asked.stream()
                .filter(each -> each.requirement().isPresent() && each.item().isEmpty())
                .filter(each -> !each.judgeable().isTrueOf(numbers))
                .map(Asked::id)
                .collect(Collectors.toSet());
        requireUnjudged(example, view, unjudged);
        return example.claims();
    }

    /** Where formulas say that something cannot be judged, the engine has neither found it met nor not met. */
    private static void requireUnjudged(Example example, ViewFragment view, Set<String> unjudged) {
        Dossier dossier = Shipped.evaluator().reader().parse(example.dossier(), "example.json", 1);
        assertThat(Shipped.evaluator()
                        .applying(view.view())
                        .evaluate(dossier, view.day())
                        .findings())
                .filteredOn(each -> unjudged.contains(each.criterion()))
                .as(example.dossier())
                .noneMatch(each -> each.outcome() == Outcome.MET || each.outcome() == Outcome.NOT_MET);
    }

    private static void count(List<Claim> claims, Set<String> met, Set<String> notMet) {
        claims.forEach(each -> {
            boolean isMet = each.outcome().orElseThrow() == Outcome.MET;
            boolean isNotMet = each.outcome().orElseThrow() == Outcome.NOT_MET;
            if (isMet) {
                met.add(each.criterion());
            } else if (isNotMet) {
                notMet.add(each.criterion());
            }
        });
    }
}
