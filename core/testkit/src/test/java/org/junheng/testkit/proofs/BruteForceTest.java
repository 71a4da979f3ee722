package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/** The solver's answers about random packs against counting all cases that there are. */
class BruteForceTest {
    private static final boolean IS_LONG = Boolean.getBoolean("junheng.long");
    /** Eight criteria a round, so 64 pairs. */
    private static final int ROUNDS = IS_LONG ? 160 : 5;

    private static final int COMPOSITE_ROUNDS = IS_LONG ? 2_000 : 30;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void ofPairsTheSolverAnswersAsCountingDoes() {
        int pairs = 0;
        int[] possible = new int[2];
        try (Solver solver = new Solver(LIMIT)) {
            for (long seed = 0; seed < ROUNDS; seed++) {
                pairs += pairs(solver, seed, possible);
            }
        }

        assertThat(pairs).isGreaterThanOrEqualTo(IS_LONG ? 10_000 : 300);
        assertThat(possible[0]).as("some are implied").isGreaterThan(ROUNDS);
        assertThat(possible[1]).as("some are not").isGreaterThan(ROUNDS);
    }

    @Test
    void ofCompositesAndSetsTheSolverAnswersAsCountingDoes() {
        try (Solver solver = new Solver(LIMIT)) {
            for (long seed = 0; seed < COMPOSITE_ROUNDS; seed++) {
                composites(solver, seed);
                redundancy(solver, seed);
            }
        }
    }

    /** Of every two single criteria: does one imply the other, and can both be met? */
    private static int pairs(Solver solver, long seed, int[] possible) {
        RandomPacks packs = new RandomPacks(seed);
        ViewFragment view = view(packs, RandomPacks.LOCAL);
        List<Criterion> singles = new ArrayList<>(packs.above);
        singles.removeIf(Composites::isOne);
        singles.addAll(packs.local);
        int asked = 0;
        for (Criterion one : singles) {
            for (Criterion other : singles) {
                Asked first = view.of(one.id()).get(0);
                Asked second = view.of(other.id()).get(0);
                boolean without = CountedCase.any(
                        packs,
                        each -> judged(each, one) && each.isMet(one) && judged(each, other) && !each.isMet(other));
                boolean both = CountedCase.any(
                        packs,
                        each -> judged(each, one) && each.isMet(one) && judged(each, other) && each.isMet(other));
                String name = "seed " + seed + " " + one.id() + " " + other.id();
                ask(solver, name, without, List.of(first.isJudged(), first.met(), second.fails()));
                ask(solver, name, both, List.of(first.isJudged(), first.met(), second.isJudged(), second.met()));
                possible[without ? 1 : 0]++;
                asked++;
            }
        }
        return asked;
    }

    private static boolean judged(CountedCase one, Criterion criterion) {
        return one.applies(criterion) && one.isDefined(criterion);
    }

    /** Does a composite in the local view imply it in the view above, and the other way round? */
    private static void composites(Solver solver, long seed) {
        RandomPacks packs = new RandomPacks(seed);
        Asked local = view(packs, RandomPacks.LOCAL).of("N-C").get(0);
        Asked above = view(packs, RandomPacks.ABOVE).of("N-C").get(0);
        Criterion composite = above.clause().criterion();
        boolean forward = CountedCase.any(
                packs,
                each -> each.areItemsDefined(true)
                        && each.isCompositeMet(composite, true)
                        && !each.isCompositeMet(composite, false));
        boolean backward = CountedCase.any(
                packs,
                each -> each.areItemsDefined(true)
                        && each.isCompositeMet(composite, false)
                        && !each.isCompositeMet(composite, true));

        ask(solver, "seed " + seed + " forward", forward, List.of(local.isJudged(), local.met(), above.fails()));
        ask(solver, "seed " + seed + " backward", backward, List.of(above.isJudged(), above.met(), local.fails()));
    }

    /** Does a criterion follow from three others? Then the others that are named are enough, and none of them too many. */
    private static void redundancy(Solver solver, long seed) {
        RandomPacks packs = new RandomPacks(seed);
        ViewFragment view = view(packs, RandomPacks.LOCAL);
        Criterion one = packs.local.get(3);
        List<Criterion> others = List.of(packs.above.get(4), packs.local.get(0), packs.local.get(1));
        List<Formula> kept =
                others.stream().map(each -> view.of(each.id()).get(0).isKept()).toList();
        Formula fails = view.of(one.id()).get(0).fails();
        Result result = solver.check(List.of(Membership.exists(About.section(Stage.PRIMARY)), fails), kept);

        assertThat(result instanceof Result.Possible)
                .as("seed " + seed)
                .isEqualTo(areEnough(packs, one, others).isEmpty());
        if (result instanceof Result.Impossible impossible) {
            List<Criterion> core = impossible.core().stream().map(others::get).toList();
            assertThat(areEnough(packs, one, core)).isPresent();
            for (Criterion each : core) {
                List<Criterion> fewer = new ArrayList<>(core);
                fewer.remove(each);
                assertThat(areEnough(packs, one, fewer)).isEmpty();
            }
        }
    }

    private static Optional<Boolean> areEnough(RandomPacks packs, Criterion one, List<Criterion> others) {
        boolean someoneFails = CountedCase.any(
                packs,
                each -> judged(each, one)
                        && !each.isMet(one)
                        && others.stream().allMatch(other -> !each.applies(other) || each.isMet(other)));
        return someoneFails ? Optional.empty() : Optional.of(true);
    }

    private static void ask(Solver solver, String name, boolean expected, List<Formula> formulas) {
        List<Formula> all = new ArrayList<>(formulas);
        all.add(Membership.exists(About.section(Stage.PRIMARY)));
        assertThat(solver.check(all)).as(name).isInstanceOf(expected ? Result.Possible.class : Result.Impossible.class);
        Optional<Map<Figure, Rational>> example = expected ? solver.example(all) : Optional.empty();
        assertThat(example.isPresent()).as(name).isEqualTo(expected);
    }

    private static ViewFragment view(RandomPacks packs, String id) {
        Map<String, Pack> all = packs.packs();
        return ViewFragment.of(all.get(id), each -> Optional.ofNullable(all.get(each)), RandomPacks.DAY);
    }
}
