package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junheng.findings.Outcome;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;

/** A law is tried as often as was asked for, and a find is made smaller as long, but never into another find. */
class EffortTest {
    private static final Pack PACK =
            PackByHand.named("test/p").of(CriterionByHand.named("T-R1").done());
    private static final PackUnderLaw UNDER = Judged.always(EvaluationByHand.of(), PACK);

    /** Remembers with what it was tried. */
    private static final class Remembering implements Law {
        private final List<Trial> trials = new ArrayList<>();
        private final Function<Trial, Optional<String>> answer;
        private final int cost;

        private Remembering(int cost, Function<Trial, Optional<String>> answer) {
            this.cost = cost;
            this.answer = answer;
        }

        @Override
        public String sentence() {
            return "。";
        }

        @Override
        public int cost() {
            return cost;
        }

        @Override
        public Optional<String> breach(PackUnderLaw pack, Trial trial) {
            trials.add(trial);
            return answer.apply(trial);
        }
    }

    private static Remembering holding(int cost) {
        return new Remembering(cost, trial -> Optional.empty());
    }

    @Test
    void lawIsTriedAsOftenAsAskedForByItsCost() {
        Remembering cheap = holding(1);
        Remembering dear = holding(4);
        Remembering dearest = holding(40);
        Effort effort = new Effort(8, 10, 1);

        assertThat(Laws.check(cheap, UNDER, effort)).isEmpty();
        Laws.check(dear, UNDER, effort);
        Laws.check(dearest, UNDER, effort);

        assertThat(cheap.trials).hasSize(8);
        assertThat(dear.trials).hasSize(2);
        assertThat(dearest.trials).hasSize(1);
        assertThat(effort.times(3)).isEqualTo(new Effort(24, 10, 1));
    }

    /** Every seed and every pack gives other counties. */
    @Test
    void everySeedTriesSomethingElse() {
        Set<Long> seeds = new HashSet<>();
        for (int seed = 0; seed < 16; seed++) {
            Remembering law = holding(1);
            Laws.check(law, UNDER, new Effort(1, 0, seed));
            seeds.add(law.trials.get(0).seed());
        }

        assertThat(seeds).hasSize(16);
    }

    private static int trials(int steps) {
        Remembering law = new Remembering(1, trial -> Optional.of("总是不对"));
        Violation violation = Laws.check(law, UNDER, new Effort(1, steps, 2)).orElseThrow();
        assertThat(violation.day()).isEqualTo(law.trials.get(0).day());
        return law.trials.size();
    }

    @Test
    void findIsMadeSmallerAsLongAsAskedFor() {
        assertThat(trials(0)).isEqualTo(1);
        assertThat(trials(1)).isEqualTo(2);
        assertThat(trials(1000)).isGreaterThan(2).isLessThan(1000);
    }

    private static String found(String first, String other) {
        Remembering law = new Remembering(
                1, trial -> Optional.of(trial.dossier().schools().isEmpty() ? other : first));
        return new Search(law, UNDER, new Effort(20, 400, 1))
                .find()
                .map(Violation::found)
                .orElse("");
    }

    /** An empty county that breaks the law in another way is another find; what tells them apart ends at the first colon. */
    @Test
    void findStaysTheSameFind() {
        assertThat(found("有学校:甲", "没有学校:乙")).isEqualTo("有学校:甲");
        assertThat(found("有学校", "没有学校")).isEqualTo("有学校");
        assertThat(found("不对:甲\n有学校", "不对:乙\n没有学校")).isEqualTo("不对:乙\n没有学校");
        assertThat(found("不对:甲", "不对")).isEqualTo("不对");
    }

    /** One violation for each law that is broken, in the order of the laws: where every county gets a finding of nobody's. */
    @Test
    void everyLawThatIsBrokenIsToldOf() {
        PackUnderLaw wrong = Judged.always(
                EvaluationByHand.of(FindingByHand.by("T-R9", Outcome.MET).done()), PACK);

        assertThat(Laws.check(wrong, new Effort(1, 0, 1)))
                .extracting(Violation::law)
                .containsSubsequence("OneFindingEach", "AloneAsTogether", "EverythingCited");
    }

    @Test
    void profileIsLongIfItIsSaid() {
        String before = System.getProperty(Effort.LONG, "false");
        try {
            System.setProperty(Effort.LONG, "true");
            assertThat(Effort.ofProfile()).isEqualTo(Effort.THOROUGH);
            assertThat(Effort.tries(1, 9)).isEqualTo(9);
            System.setProperty(Effort.LONG, "false");
            assertThat(Effort.ofProfile()).isEqualTo(Effort.SHORT);
            assertThat(Effort.tries(1, 9)).isEqualTo(1);
        } finally {
            System.setProperty(Effort.LONG, before);
        }
    }
}
